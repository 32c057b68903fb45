"""Dates of cited documents that contradict their number, one another, or the day of this document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, spot
from pipeline.check.rule import Rule
from pipeline.check.rules.citations.cited import cited
from pipeline.check.rules.citations.instruments import instruments
from pipeline.check.rules.letterhead.dating import own_day
from pipeline.findings import Code, Kind, Severity
from pipeline.vietnamese import parse_date, short_date

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from pipeline.check.prose import Citation, Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

    Key = tuple[str, str, str]

CODE: Final = Code(
    "ngay-vien-dan-mau-thuan",
    Severity.ERROR,
    Kind.DATA,
    "soát",
    "Ngày của văn bản viện dẫn khớp với số, ký hiệu, với chỗ khác và không sau ngày của văn bản này",
    clause="NĐ 30/2020, Phụ lục I, II.6b; thông lệ lập báo cáo",
)


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    own = own_day(document)
    told: dict[Key, date] = {}
    for passage, citation in cited(document, read):
        day = parse_date(citation.date)
        fault = _fault(citation, day, own, told.get(citation.key)) if day else None
        if fault:
            found, mend = fault
            yield CODE.at(
                spot(document, passage, citation.start, citation.end),
                found=f"“{citation.symbol} ngày {citation.date}”, {found}",
                expected="đúng ngày ban hành ghi trên văn bản ấy",
                mend=mend,
            )
        elif day:
            told.setdefault(citation.key, day)


def _fault(citation: Citation, day: date, own: date | None, before: date | None) -> tuple[str, str] | None:
    """What the date contradicts, and what to do; documents without a year in their number begin anew each year."""
    if citation.year and int(citation.year) != day.year:
        return f"số thuộc năm {citation.year}", "sửa năm trong ngày hoặc năm trong số theo văn bản gốc"
    known = instruments().get(citation.symbol)
    issued = known.issued if known else None
    if issued and issued != day and issued.year == day.year:
        return f"văn bản này ban hành ngày {short_date(issued)}", f"sửa thành ngày {short_date(issued)}"
    if before and before != day and before.year == day.year:
        return f"chỗ trên ghi ngày {short_date(before)}", "đối chiếu văn bản gốc, ghi một ngày ở mọi chỗ"
    if own and day > own:
        return f"sau ngày của văn bản này ({short_date(own)})", "kiểm tra lại hai ngày"
    return None


RULE: Final = Rule(
    CODE,
    why="Số của một năm không thể mang ngày của năm khác, và không ai viện dẫn được văn bản chưa ban hành. "
    "Ngày sai thường do chép từ dòng bên cạnh.",
    wrong="Thông tư số 02/2024/TT-VKSTC ngày 12/8/2023",
    right="Thông tư số 02/2024/TT-VKSTC ngày 12/8/2024",
    check=_check,
)
