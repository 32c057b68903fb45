"""TT-44: running text is justified."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, unreadable
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.body.prose import is_long, prose
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document

CODE = Code(
    "TT-44",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Nội dung văn bản canh đều cả hai lề",
    clause="NĐ 30/2020, Phụ lục I, II.6e",
)
_STANDS: Final = {"left": "canh trái", "right": "canh phải", "center": "canh giữa"}
_PUT_THERE: Final = re.compile(r"[(\[*]|(?i:bảng|biểu|hình|sơ đồ|phụ lục|nguồn|ghi chú)\b")


def _check(document: Document) -> Answer:
    if not prose(document.parts):
        return unreadable("không nhận ra nội dung văn bản")
    return applied(gathered(document, CODE, _faults(document)))


def _faults(document: Document) -> Iterator[Fault]:
    """What is longer than a line and is not justified; a note or caption in the middle was put there on purpose."""
    for paragraph in prose(document.parts):
        stands = _STANDS.get(paragraph.format.alignment)
        if stands and is_long(paragraph) and (stands == "canh trái" or not _PUT_THERE.match(paragraph.text.strip())):
            yield Fault(paragraph, f"đoạn {stands}", "canh đều hai lề (Justify)", "chọn cả nội dung, bấm Ctrl+J")


RULE = Rule(
    CODE,
    why="Hai mép chữ thẳng hàng là dấu hiệu dễ thấy nhất của một văn bản hành chính đúng kỹ thuật trình bày.",
    wrong="đoạn văn canh trái, mép phải so le",
    right="đoạn văn canh đều hai lề",
    check=_check,
)
