"""What the check found, told to a person: each file's findings and rules, then a table and a last line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.cli.check_table import table
from pipeline.cli.check_verdict import verdict
from pipeline.cli.check_words import answers, by_reason, heading, quotation, where
from pipeline.cli.mending_text import mended_lines, outcome
from pipeline.cli.wrapping import indented
from pipeline.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.check import Result
    from pipeline.cli.checking import Checked
    from pipeline.findings import Finding

_QUOTED: Final = 64


def lines(checked: Sequence[Checked], *, notices: bool) -> Iterator[str]:
    """The report's lines; notices in full only when asked for."""
    for one in checked:
        yield from _file(one, notices=notices)
    if len(checked) > 1:
        yield from table(checked)
        yield ""
    yield from _last(checked, notices=notices)


def finding_lines(finding: Finding) -> Iterator[str]:
    """The finding: severity, code and title, place, found, expected, mend; none of them wider than a screen."""
    yield from indented("", f"{finding.severity} {finding.code}: {finding.rule.title}", hang=2)
    yield from _place(where(finding), quotation(finding, _QUOTED))
    yield from indented("  Thấy  ", finding.found)
    yield from indented("  Cần   ", finding.expected)
    yield from indented("  Sửa   ", finding.mend)


def _place(steps: str, quote: str) -> Iterator[str]:
    """Both on one line where they fit; a quotation is never broken, so that it can be copied."""
    together = " · ".join(part for part in (steps, quote) if part)
    if len(together) <= _QUOTED:
        yield f"  Ở     {together}"
        return
    yield f"  Ở     {steps}"
    yield f"        {quote}"


def _file(one: Checked, *, notices: bool) -> Iterator[str]:
    """The file's findings and rules; where it was mended, what was done and what the mended copy still has."""
    yield f"{one.file}: {heading(one.result)}" if one.result else one.file
    fixed = one.fixed
    if fixed is not None:
        yield from ("", *mended_lines(fixed, every=notices))
    result = fixed.mended.result if fixed and fixed.written else one.result
    for finding in _shown(result.findings if result else one.findings, notices=notices):
        yield ""
        yield from finding_lines(finding)
    yield ""
    if result is not None:
        yield from _rules(result)
        yield ""


def _rules(result: Result) -> Iterator[str]:
    yield f"{answers(result)}."
    for title, unanswered in (("Không soát được", result.unreadable), ("Hồ sơ bỏ qua", result.left_out)):
        for reason, codes in by_reason(unanswered):
            yield from indented("  ", f"{title} {', '.join(codes)}: {reason}", hang=4)


def _shown(findings: Sequence[Finding], *, notices: bool) -> list[Finding]:
    return [f for f in findings if notices or f.severity is not Severity.NOTICE]


def _last(checked: Sequence[Checked], *, notices: bool) -> Iterator[str]:
    if checked and checked[0].fixed is not None:
        yield from outcome(checked[0].fixed)
        return
    found = [f for one in checked for f in one.findings]
    hidden = len(found) - len(_shown(found, notices=notices))
    more = " Thêm --notices để xem các lưu ý." if hidden else ""
    yield from indented("", f"{verdict(checked)}. Chưa sửa gì trong tệp nào.{more}")
