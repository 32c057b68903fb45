"""TT-42: mục numbered with Roman numerals, as in plans and reports."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.body.lettering import has_italic, is_bold, is_caps, outside, said, shown
from pipeline.check.rules.body.prose import is_main
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.parts import Heading
    from pipeline.check.rule import Answer, Document

CODE = Code(
    "TT-42",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Mục lớn viết “I. …”: số La Mã, dấu chấm, tiêu đề in hoa, đứng, đậm, cỡ 13 đến 14",
    clause="NĐ 30/2020, Phụ lục I, V.6b",
)
_LOW: Final = 13
_HIGH: Final = 14


def _check(document: Document) -> Answer:
    mains = [h for h in document.parts.headings if is_main(h) and h.text.strip()]
    if not mains:
        return not_applicable("nội dung không có mục đánh số La Mã")
    return applied(gathered(document, CODE, (f for h in mains for f in _faults(h))))


def _faults(heading: Heading) -> Iterator[Fault]:
    paragraph = heading.paragraph
    if not re.fullmatch(r"[IVXLC]+\.", heading.label.strip()):
        yield Fault(
            paragraph, f"số mục viết “{heading.label.strip()}”", "số La Mã và dấu chấm, như “I.”", "sửa dấu sau số mục"
        )
    if not is_caps(_title(heading)):
        yield Fault(paragraph, "tiêu đề mục viết chữ thường", "tiêu đề in hoa", "viết hoa cả tiêu đề")
    if not is_bold(paragraph) or has_italic(paragraph):
        yield Fault(paragraph, "số và tiêu đề mục chưa đứng, đậm", "chữ đứng, đậm", "bôi đậm, bỏ nghiêng cả dòng")
    if wrong := outside(paragraph, _LOW, _HIGH):
        yield Fault(paragraph, f"tiêu đề mục cỡ {said(wrong)}", "cỡ chữ 13 đến 14", "đổi cỡ chữ của dòng")


def _title(heading: Heading) -> str:
    """The title as printed, what stands in brackets left out: (từ ngày 01/12/2025 …) may be in small letters."""
    return re.sub(r"\([^)]*\)", "", shown(heading.paragraph))


RULE = Rule(
    CODE,
    why="Kế hoạch, báo cáo chia mục, khoản, điểm; tiêu đề mục in hoa, đậm để phân biệt với khoản ở ngay dưới.",
    wrong="I/ Mục đích, yêu cầu",
    right="I. MỤC ĐÍCH, YÊU CẦU",
    check=_check,
)
