"""SO-03: dots part thousands, a comma parts decimals."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, spoken, spot
from pipeline.check.rule import Rule
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "SO-03",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Dấu chấm phân cách hàng nghìn, dấu phẩy trước phần lẻ",
    clause="thông lệ viết số trong văn bản của ngành",
)
_COUNTED: Final = "lượt|người|tập thể|cá nhân|suất|cuốn|đầu sách|hồ sơ|vụ|bị can|cuộc|hộ|học sinh|công chức|đồng|VNĐ"
_BEFORE: Final = r"(?<![\w.,/-])"
_COMMAS: Final = re.compile(rf"{_BEFORE}\d{{1,3}}(?:(?:,\d{{3}}){{2,}}(?![\d,])|,\d{{3}}(?= (?:{_COUNTED})\b))")
_NONE: Final = re.compile(rf"{_BEFORE}(?:\d{{5,}}|(?!(?:19|20)\d\d)\d{{4}})(?= ?(?:{_COUNTED}|đ)\b)")
_DOT: Final = re.compile(rf"{_BEFORE}\d{{1,3}}\.\d{{1,2}}(?=%)")


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    for passage in read:
        for pattern, mended in ((_COMMAS, _dotted), (_NONE, _grouped), (_DOT, _comma)):
            for number in pattern.finditer(passage.text):
                right = mended(number[0])
                yield CODE.at(
                    spot(document, passage, *number.span()),
                    found=f"“{number[0]}”",
                    expected=f"“{right}”",
                    mend=f"sửa thành “{right}”",
                )


def _dotted(number: str) -> str:
    return number.replace(",", ".")


def _grouped(number: str) -> str:
    return spoken(Decimal(number))


def _comma(number: str) -> str:
    return number.replace(".", ",")


RULE: Final = Rule(
    CODE,
    why="1,059 đọc theo tiếng Việt là một phẩy không trăm năm mươi chín phần nghìn.",
    wrong="1,059 lượt cá nhân; 10.95%",
    right="1.059 lượt cá nhân; 10,95%",
    check=_check,
)
