"""A checked document and a finding in it, in the words that screen and page share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check import DayFrom
from pipeline.findings import DocumentPlace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.check import Result, Unanswered
    from pipeline.findings import Finding

_HELD: Final = 80  # where Document.place cuts a quotation
_SHEETS: Final = "phần trang "  # a section of pages, told by its first words, which are quoted already
_CHOSEN: Final = {
    DayFrom.SIGNED: "ngày {}",
    DayFrom.MONTH: "chưa rõ ngày, lấy cuối tháng {}",
    DayFrom.PERIOD: "chưa rõ ngày, lấy cuối kỳ {}",
    DayFrom.CHOSEN: "lấy ngày {} theo --as-of",
}


def heading(result: Result) -> str:
    """The document's kind, and the day whose law applied with how it was chosen."""
    day = f"{result.on:%d/%m/%Y}" if result.on else ""
    return f"{result.kind or 'chưa rõ tên loại'}, {_CHOSEN.get(result.day_from, 'chưa rõ ngày').format(day)}"


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


def where(finding: Finding) -> str:
    """The way to the place as a reader counts; the heading has told the file."""
    place = finding.place
    if not isinstance(place, DocumentPlace):
        return str(place)
    return place.steps if place.part else "cả văn bản"


def quotation(finding: Finding, most: int | None = None) -> str:
    """The words at the place, whole ones only: what stands between the marks can be searched for in Word."""
    place = finding.place
    quote = place.quote if isinstance(place, DocumentPlace) else ""
    if quote.startswith(_SHEETS):
        return quote
    return quoted(quote, most or max(_HELD - 1, len(quote) - (len(quote) == _HELD)))


def quoted(words: str, most: int) -> str:
    """The words between quotation marks; where they are too many, the first of them, with an ellipsis outside."""
    if len(words) <= most:
        return f"“{words}”" if words else ""
    whole = words[: most + 1].rpartition(" ")[0].rstrip() or words[:most]
    return f"“{whole}” …"
