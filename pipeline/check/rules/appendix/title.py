"""The title of a phụ lục: capitals, centred, bold, 13 to 14."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.body.lettering import has_italic, is_bold, is_caps, outside, said, shown
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.outline import Paragraph

CODE = Code(
    "phu-luc-tieu-de",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Tên Phụ lục canh giữa, in hoa, cỡ 13 đến 14, đứng, đậm",
    clause="NĐ 30/2020, Phụ lục I, III.1b",
)
_LOW: Final = 13
_HIGH: Final = 14


def _check(document: Document) -> Answer:
    first = [a.title[0] for a in document.parts.appendices if a.title]
    if not first:
        return not_applicable("không có Phụ lục có tên")
    return applied(gathered(document, CODE, (f for title in first for f in _faults(title))))


def _faults(title: Paragraph) -> Iterator[Fault]:
    if not is_caps(shown(title).partition("(")[0]):
        yield Fault(title, "tên Phụ lục viết chữ thường", "in hoa", "viết hoa cả tên Phụ lục")
    if title.format.alignment != "center":
        yield Fault(title, "dòng chưa canh giữa", "canh giữa", "canh giữa dòng này")
    if not is_bold(title) or has_italic(title):
        yield Fault(title, "chữ chưa đứng, đậm", "kiểu chữ đứng, đậm", "bôi đậm, bỏ nghiêng")
    if wrong := outside(title, _LOW, _HIGH):
        yield Fault(title, f"cỡ chữ {said(wrong)}", "cỡ chữ 13 đến 14", "đặt cỡ chữ 13 hoặc 14")


RULE = Rule(
    CODE,
    why="Tên Phụ lục in hoa, đậm để tìm được khi lật nhanh phần sau của văn bản.",
    wrong="Kết quả khen thưởng năm 2025",
    right="KẾT QUẢ KHEN THƯỞNG NĂM 2025",
    check=_check,
)
