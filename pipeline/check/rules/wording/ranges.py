"""SO-07: spans of years with one kind of dash, and no dash but the hyphen in the symbol of a cited document."""

from __future__ import annotations

import re
from collections import Counter
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
    "SO-07",
    Severity.NOTICE,
    Kind.FORM,
    "soát",
    "Khoảng năm và số, ký hiệu viết một kiểu gạch nối",
    clause="thông lệ viết số trong văn bản của ngành",
)
_YEARS: Final = re.compile(r"(?<![\d/.])((?:19|20)\d\d)(\s?[-–—]\s?)((?:19|20)\d\d)(?![\d/])")
_SYMBOL: Final = re.compile(r"\b\d{1,6}(?:/\d{4})?/[A-ZĐ]{2,}[–—][A-ZĐ]+|\b\d{1,6}[–—][A-ZĐ]{2,}/[A-ZĐ]+")
_HOUSE: Final = "-"


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    spans = [(p, m) for p in read for m in _YEARS.finditer(unquoted(p.text))]
    counted = Counter(m[2] for _, m in spans)
    usual = max(counted, key=lambda sign: (counted[sign], sign == _HOUSE), default=_HOUSE)
    for passage, span in spans:
        if span[2] != usual:
            yield _told(document, passage, span, f"{span[1]}{usual}{span[3]}")
    own = document.parts.reference_number
    for passage in read:
        if own is None or passage.paragraph.address != own.address:
            for symbol in _SYMBOL.finditer(passage.text):
                yield _told(document, passage, symbol, re.sub("[–—]", "-", symbol[0]))


def _told(document: Document, passage: Passage, hit: re.Match[str], right: str) -> Finding:
    return CODE.at(
        spot(document, passage, *hit.span()),
        found=f"“{hit[0]}”",
        expected=f"“{right}”, như những chỗ khác",
        mend=f"sửa thành “{right}”",
    )


RULE: Final = Rule(
    CODE,
    why="Một giai đoạn viết hai kiểu thì tìm kiếm chỉ thấy một nửa.",
    wrong="giai đoạn 2020-2024 … giai đoạn 2021 – 2025",
    right="giai đoạn 2020-2024 … giai đoạn 2021-2025",
    check=_check,
)
