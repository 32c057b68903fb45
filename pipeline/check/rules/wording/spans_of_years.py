"""SO-02: spans of years and serial numbers are not counts and have no zero."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, spot, unquoted
from pipeline.check.rule import Rule
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "SO-02",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Giai đoạn nhiều năm, số hiệu của cụm, khối, khu vực, quý không thêm số 0",
    clause="thông lệ viết số trong văn bản của ngành",
)
_SPAN: Final = re.compile(r"\b0(?P<years>[2-9]) năm (?=\(\d{4}\s?[-–]\s?\d{4}\))")
_SERIAL: Final = re.compile(r"\b(?P<what>(?:[Cc]ụm|[Kk]hối)(?: thi đua)? số |[Kk]hu vực |[Qq]uý )0(?P<number>[1-9])\b")


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    for passage in read:
        for span in _SPAN.finditer(unquoted(passage.text)):
            yield _told(document, passage, span, f"{span['years']} năm")
        for serial in _SERIAL.finditer(unquoted(passage.text)):
            yield _told(document, passage, serial, f"{serial['what']}{serial['number']}")


def _told(document: Document, passage: Passage, hit: re.Match[str], right: str) -> Finding:
    place = spot(document, passage, *hit.span())
    return CODE.at(place, found=f"“{hit[0].strip()}”", expected=f"“{right}”", mend="bỏ số 0")


RULE: Final = Rule(
    CODE,
    why="Số 0 đứng trước chỉ dùng cho số đếm; tên của giai đoạn, của cụm, khối thì viết như tên, chỗ nào cũng "
    "giống nhau.",
    wrong="05 năm (2020-2024); Cụm thi đua số 05",
    right="5 năm (2020-2024); Cụm thi đua số 5",
    check=_check,
)
