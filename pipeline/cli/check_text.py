"""What the check found, told to a person: each file's findings and rules, then a table and a last line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.cli.mending_text import mended_lines, outcome
from pipeline.findings import DocumentPlace, Severity, tally, tell

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.check import Result, Unanswered
    from pipeline.cli.checking import Checked
    from pipeline.findings import Finding

_CUT: Final = 80  # where Document.place cuts a quote
_HEADS: Final = ("Lỗi", "Cảnh báo", "Lưu ý", "Đã soát", "Không áp dụng", "Không soát được")


def lines(checked: Sequence[Checked], *, notices: bool) -> Iterator[str]:
    """The report's lines; notices in full only when asked for."""
    for one in checked:
        yield from _file(one, notices=notices)
    if len(checked) > 1:
        yield from _table(checked)
        yield ""
    yield _last(checked, notices=notices)


def answers(result: Result) -> str:
    """How many rules were applied, did not concern the document, or could not be judged."""
    return (
        f"Đã soát {len(result.applied)} quy tắc, {len(result.not_applicable)} không áp dụng, "
        f"{len(result.unreadable)} không soát được"
    )


def by_reason(unanswered: Sequence[Unanswered]) -> Iterator[tuple[str, list[str]]]:
    """The reasons in their order, each with the codes that share it."""
    reasons: dict[str, list[str]] = {}
    for one in unanswered:
        reasons.setdefault(one.reason, []).append(one.code.id)
    yield from reasons.items()


def heading(result: Result) -> str:
    """The document's kind and day, as far as known."""
    day = f"ngày {result.on:%d/%m/%Y}" if result.on else "chưa rõ ngày"
    return f"{result.kind or 'chưa rõ tên loại'}, {day}"


def plainly(finding: Finding) -> Finding:
    """The finding with an ellipsis where its quotation was cut."""
    place = finding.place
    if not isinstance(place, DocumentPlace) or not place.path:
        return finding
    quote = f"{place.quote}…" if len(place.quote) >= _CUT else place.quote
    return replace(finding, place=replace(place, quote=quote))


def _file(one: Checked, *, notices: bool) -> Iterator[str]:
    """The file's findings and rules; where it was mended, what was done and what the mended copy still has."""
    yield f"{one.file}: {heading(one.result)}" if one.result else one.file
    fixed = one.fixed
    if fixed is not None:
        yield from ("", *mended_lines(fixed, every=notices))
    result = fixed.mended.result if fixed and fixed.written else one.result
    for finding in _shown(result.findings if result else one.findings, notices=notices):
        yield ""
        yield tell(plainly(finding))
    yield ""
    if result is None:
        return
    yield f"{answers(result)}."
    for reason, codes in by_reason(result.unreadable):
        yield f"  Không soát được {', '.join(codes)}: {reason}"
    for reason, codes in by_reason(result.left_out):
        yield f"  Hồ sơ bỏ qua {', '.join(codes)}: {reason}"
    yield ""


def _shown(findings: Sequence[Finding], *, notices: bool) -> list[Finding]:
    return [f for f in findings if notices or f.severity is not Severity.NOTICE]


def _table(checked: Sequence[Checked]) -> Iterator[str]:
    rows = [("Tệp", *_HEADS), *((one.file, *map(str, figures(one))) for one in checked)]
    widths = [max(len(row[n]) for row in rows) for n in range(len(rows[0]))]
    for row in rows:
        yield "  ".join(
            _aligned(cell, width, first=n == 0) for n, (cell, width) in enumerate(zip(row, widths, strict=True))
        )


def _aligned(cell: str, width: int, *, first: bool) -> str:
    return cell.ljust(width) if first else cell.rjust(width)


def figures(one: Checked) -> tuple[int | str, ...]:
    """A file's row in the table: findings by severity, rules by fate; a dash where it could not be opened."""
    found = tuple(sum(f.severity is s for f in one.findings) for s in Severity)
    if one.result is None:
        return (*found, "-", "-", "-")
    return (*found, len(one.result.applied), len(one.result.not_applicable), len(one.result.unreadable))


def _last(checked: Sequence[Checked], *, notices: bool) -> str:
    if checked and checked[0].fixed is not None:
        return "\n".join(outcome(checked[0].fixed))
    found = [f for one in checked for f in one.findings]
    sentence = f"{tally(found) or 'Không có lỗi'} trong {len(checked)} tệp. Chưa sửa gì trong tệp nào."
    hidden = len(found) - len(_shown(found, notices=notices))
    return sentence + (" Thêm --notices để xem các lưu ý." if hidden else "")
