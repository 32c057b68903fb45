"""The signatory's name in small letters, bold, upright, 13 to 14."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.check.rule import Rule, applied, not_applicable, unreadable
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.body.lettering import has_italic, is_bold, is_caps, outside, said, shown
from pipeline.check.rules.signature.lines import HIGH, LOW, UNKNOWN
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.outline import Paragraph

CODE = Code(
    "ho-ten-nguoi-ky",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Họ tên người ký: chữ thường, cỡ 13 đến 14, đứng, đậm",
    clause="NĐ 30/2020, Phụ lục I, II.7đ",
)


def _check(document: Document) -> Answer:
    signature = document.parts.signature
    if signature is None:
        return unreadable(UNKNOWN)
    if signature.name is None:
        return not_applicable("họ tên người ký còn để trống")
    return applied(gathered(document, CODE, _faults(signature.name)))


def _faults(name: Paragraph) -> Iterator[Fault]:
    if is_caps(shown(name)):
        yield Fault(name, "họ tên in hoa cả", "chữ thường, viết hoa đầu mỗi tiếng", "gõ lại họ tên bằng chữ thường")
    if not is_bold(name) or has_italic(name):
        yield Fault(name, "chữ chưa đứng, đậm", "kiểu chữ đứng, đậm", "bôi đậm, bỏ nghiêng họ tên")
    if wrong := outside(name, LOW, HIGH):
        yield Fault(name, f"cỡ chữ {said(wrong)}", "cỡ chữ 13 đến 14", "đặt cỡ chữ 13 hoặc 14")


RULE = Rule(
    CODE,
    why="Chức vụ in hoa, họ tên chữ thường, nên nhìn qua đã phân biệt được hai thứ.",
    wrong="NGUYỄN VĂN AN",
    right="Nguyễn Văn An",
    check=_check,
)
