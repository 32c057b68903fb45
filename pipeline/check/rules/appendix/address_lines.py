"""TT-78: address, telephone and e-mail at the foot of the first page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.body.lettering import has_italic, is_caps, outside, said, shown
from pipeline.findings import Code, Kind, Severity
from pipeline.outline import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.outline import Paragraph

CODE = Code(
    "TT-78",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Địa chỉ, điện thoại, thư điện tử ở chân trang thứ nhất: chữ thường, cỡ 11 đến 12, đứng",
    clause="NĐ 30/2020, Phụ lục I, III.4",
)
_FORM: Final = re.compile(
    r"\b(địa chỉ|điện thoại|đt|fax|e-?mail|website|thư điện tử|trang thông tin)\b.*:", re.IGNORECASE
)
_LOW: Final = 11
_HIGH: Final = 12


def _check(document: Document) -> Answer:
    lines = [p for footer in document.outline.footers for p in paragraphs(footer.blocks) if _FORM.search(p.text)]
    if not lines:
        return not_applicable("chân trang không ghi địa chỉ")
    return applied(gathered(document, CODE, (f for line in lines for f in _faults(line))))


def _faults(line: Paragraph) -> Iterator[Fault]:
    if is_caps(shown(line)):
        yield Fault(line, "in hoa cả dòng", "chữ in thường", "gõ lại bằng chữ thường")
    if has_italic(line):
        yield Fault(line, "chữ nghiêng", "kiểu chữ đứng", "bỏ nghiêng")
    if wrong := outside(line, _LOW, _HIGH):
        yield Fault(line, f"cỡ chữ {said(wrong)}", "cỡ chữ 11 đến 12", "đặt cỡ chữ 11 hoặc 12")


RULE = Rule(
    CODE,
    why="Địa chỉ là thông tin phụ, nhỏ hơn nội dung để trang đầu không rối.",
    wrong="Địa chỉ: … (cỡ 14, nghiêng)",
    right="Địa chỉ: … (cỡ 11, đứng)",
    check=_check,
)
