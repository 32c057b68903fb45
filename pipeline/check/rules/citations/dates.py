"""SO-06: dates of cited documents in figures: two digits for the day, and for January and February only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, spot
from pipeline.check.rule import Rule
from pipeline.check.rules.citations.cited import cited
from pipeline.findings import Code, Kind, Severity
from pipeline.vietnamese import parse_date, short_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "SO-06",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Ngày của văn bản viện dẫn: ngày hai chữ số, chỉ tháng 1 và 2 thêm số 0",
    clause="thông lệ viết số trong văn bản của ngành, theo cách ghi ngày của NĐ 30/2020, Phụ lục I, II.4b",
)
_WRITTEN: Final = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})")
_PADDED: Final = re.compile(r"0[3-9]")


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    for passage, citation in cited(document, read):
        written = _WRITTEN.fullmatch(citation.date)
        fault = _fault(written) if written else ""
        if fault:
            right = _right(citation.date)
            yield CODE.at(
                spot(document, passage, citation.start, citation.end),
                found=f"“{citation.date}”: {fault}",
                expected=f"“{right}”" if right else "một ngày có trong lịch",
                mend=f"sửa thành “{right}”" if right else "xem lại ngày trong văn bản được viện dẫn",
            )


def _fault(written: re.Match[str]) -> str:
    """What is wrong with a date as written."""
    day, mark, month, _ = written.groups()
    if parse_date(written[0]) is None:
        return "lịch không có ngày này"
    if len(day) < len("00"):
        return "ngày thiếu số 0"
    if month in {"1", "2"}:
        return "tháng thiếu số 0"
    if mark != "/":
        return "dùng dấu gạch chéo"
    return "tháng 3 đến tháng 9 không thêm số 0" if _PADDED.fullmatch(month) else ""


def _right(written: str) -> str:
    day = parse_date(written)
    return short_date(day) if day else ""


RULE: Final = Rule(
    CODE,
    why="Số 0 ngăn việc thêm chữ số vào ngày, tháng; ngày viện dẫn viết như ngày ban hành.",
    wrong="ngày 7/2/2024",
    right="ngày 07/02/2024",
    check=_check,
)
