"""TT-75: stamps of urgency."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.appendix.stamps import frame, letters, stamps
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.body.lettering import inked
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.check.rules.appendix.stamps import Stamp

CODE = Code(
    "TT-75",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Dấu độ khẩn HỎA TỐC, THƯỢNG KHẨN, KHẨN: in hoa, đứng, đậm, 13 đến 14, khung viền đơn, màu đỏ tươi",
    clause="NĐ 30/2020, Phụ lục I, III.2b",
)
_WORDS: Final = ("HỎA TỐC", "THƯỢNG KHẨN", "KHẨN")
_RED: Final = re.compile(r"[C-F][0-9A-F][0-5][0-9A-F][0-5][0-9A-F]", re.IGNORECASE)


def _check(document: Document) -> Answer:
    found = stamps(document.outline, _WORDS)
    if not found:
        return not_applicable("văn bản không có dấu độ khẩn")
    return applied(gathered(document, CODE, (f for s in found for f in (*letters(s), *frame(s), *_colour(s)))))


def _colour(stamp: Stamp) -> Iterator[Fault]:
    if not all(_RED.fullmatch(r.format.colour) for r in inked(stamp.paragraph)):
        yield Fault(stamp.paragraph, "chữ không đỏ", "màu đỏ tươi", "đặt màu chữ đỏ (FF0000)")


RULE = Rule(
    CODE,
    why="Độ khẩn quyết định văn bản được chuyển trước; khung đỏ làm nó không lẫn vào phần đầu văn bản.",
    wrong="Khẩn (chữ thường, màu đen)",
    right="KHẨN (đỏ, đậm, trong khung)",
    check=_check,
)
