"""A run told to a person: one line a document, then what was found, then what has or has not happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.build import Status
from pipeline.findings import Severity, tally, tell
from pipeline.returns import summed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from pipeline.build import Outcome, Report
    from pipeline.findings import Finding
    from pipeline.keep import Kept


def lines(
    report: Report, root: Path, *, notices: bool, draft: bool = False, kept: Sequence[Kept] = ()
) -> Iterator[str]:
    """The report's lines; notices in full only when asked for."""
    for outcome in report.outcomes:
        yield from _outcome(outcome, root)
    yield from of_units(report)
    found = every_finding(report)
    shown = [f for f in found if notices or f.severity is not Severity.NOTICE or f.accepted]
    for finding in shown:
        yield ""
        yield tell(finding)
    yield ""
    yield _last(report, found, hidden=len(found) - len(shown), draft=draft) + _versions(kept)


def of_units(report: Report) -> Iterator[str]:
    """A line for each year for which units send returns: how many have."""
    for one in report.received:
        folder = "/".join(part for part in (one.office, str(one.year)) if part)
        yield f"Đơn vị gửi về ({folder}): {summed(one.returns)}."


def _versions(kept: Sequence[Kept]) -> str:
    new = sum(one.is_new for one in kept)
    return f" Đã lưu {new} phiên bản mới vào kho lưu trữ." if new else ""


def every_finding(report: Report) -> list[Finding]:
    """The findings of the run and of all documents, each once, errors first."""
    found = list(dict.fromkeys([*report.findings, *(f for o in report.outcomes for f in o.findings)]))
    order = list(Severity)
    return sorted(found, key=lambda f: order.index(f.severity))


def _outcome(outcome: Outcome, root: Path) -> Iterator[str]:
    told = tally(outcome.findings)
    if outcome.delivery is None:
        yield f"{Status.STOPPED.upper():<10} {outcome.order.title} ({told})"
        return
    delivery = outcome.delivery
    tail = f" ({told})" if told else ""
    yield f"{delivery.status:<10} {outcome.order.title} → {_shown(delivery.path, root)}{tail}"
    if delivery.beside is not None:
        yield f"           {_shown(delivery.beside, root)} đã được sửa tay nên giữ nguyên"
    if outcome.printed is not None and outcome.printed.path is not None:
        yield f"           PDF → {_shown(outcome.printed.path, root)}{_font(outcome)}"


def _font(outcome: Outcome) -> str:
    if outcome.printed is None or not outcome.printed.preview:
        return ""
    return " (bản xem trước: máy này không có phông Times New Roman)"


def _shown(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else str(path)


def _last(report: Report, found: Iterable[Finding], hidden: int, *, draft: bool) -> str:
    counts: dict[Status, int] = {}
    for outcome in report.outcomes:
        status = outcome.delivery.status if outcome.delivery else Status.STOPPED
        counts[status] = counts.get(status, 0) + 1
    told = tally(list(found))
    parts = [f"{count} văn bản {status}" for status, count in counts.items()] or ["Không có văn bản nào"]
    sentence = ", ".join(parts) + (f"; {told}" if told else "") + "."
    if Status.STOPPED in counts:
        sentence += " Văn bản có lỗi chưa được ghi; các bản cũ giữ nguyên."
        sentence += "" if draft else " Thêm --draft để lập bản dự thảo."
    if hidden:
        sentence += " Thêm --notices để xem các lưu ý."
    return sentence
