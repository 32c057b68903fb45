"""Kính gửi in small upright letters of 13 to 14."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.body.lettering import has_bold, has_italic, is_caps, outside, said, shown
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.outline import Paragraph

CODE = Code(
    "kinh-gui-co-chu",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Kính gửi và tên nơi nhận: chữ thường, cỡ 13 đến 14, đứng, không đậm",
    clause="NĐ 30/2020, Phụ lục I, II.9d, V.8a",
)
_LOW, _HIGH = 13, 14


def _check(document: Document) -> Answer:
    lines = document.parts.addressee
    if not lines:
        return not_applicable("văn bản không có Kính gửi")
    return applied(gathered(document, CODE, (f for line in lines for f in _faults(line))))


def _faults(line: Paragraph) -> Iterator[Fault]:
    if is_caps(shown(line)):
        yield Fault(line, "in hoa cả dòng", "chữ in thường", "gõ lại bằng chữ thường")
    if has_bold(line) or has_italic(line):
        yield Fault(line, "chữ đậm hoặc nghiêng", "chữ đứng, không đậm", "bỏ đậm, bỏ nghiêng cả dòng")
    if wrong := outside(line, _LOW, _HIGH):
        yield Fault(line, f"cỡ chữ {said(wrong)}", "cỡ chữ 13 đến 14", "đặt cỡ chữ 13 hoặc 14")


RULE = Rule(
    CODE,
    why="Bảng mẫu chữ của nghị định ghi Kính gửi là chữ đứng, khác với Nơi nhận là chữ nghiêng, đậm.",
    wrong="Kính gửi: (đậm, nghiêng)",
    right="Kính gửi: (đứng, cỡ 14)",
    check=_check,
)
