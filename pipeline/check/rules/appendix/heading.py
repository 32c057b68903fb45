"""TT-71: the heading of a phụ lục, alone, centred, in small letters of 14, bold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.body.lettering import has_italic, is_bold, is_caps, outside, said, shown
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.parts import Appendix
    from pipeline.check.rule import Answer, Document

CODE = Code(
    "TT-71",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "“Phụ lục I” ở dòng riêng, canh giữa, chữ thường, cỡ 14, đứng, đậm",
    clause="NĐ 30/2020, Phụ lục I, III.1b",
)
_SIZE: Final = 14


def _check(document: Document) -> Answer:
    if not document.parts.appendices:
        return not_applicable("văn bản không có Phụ lục")
    return applied(gathered(document, CODE, (f for a in document.parts.appendices for f in _faults(a))))


def _faults(appendix: Appendix) -> Iterator[Fault]:
    heading = appendix.heading
    words = shown(heading).split("\n")[0]
    if is_caps(words.split()[0] if words.split() else ""):
        yield Fault(heading, f"“{words}” in hoa", "“Phụ lục”, chữ in thường", "gõ lại “Phụ lục” bằng chữ thường")
    if any(title.address == heading.address and title.text in words for title in appendix.title):
        yield Fault(heading, "tên Phụ lục cùng dòng với số", "tên ở dòng dưới", "xuống dòng trước tên Phụ lục")
    if heading.format.alignment != "center":
        yield Fault(heading, "dòng chưa canh giữa", "canh giữa", "canh giữa dòng này")
    if not is_bold(heading) or has_italic(heading):
        yield Fault(heading, "chữ chưa đứng, đậm", "kiểu chữ đứng, đậm", "bôi đậm, bỏ nghiêng")
    if wrong := outside(heading, _SIZE, _SIZE):
        yield Fault(heading, f"cỡ chữ {said(wrong)}", "cỡ chữ 14", "đặt cỡ chữ 14")


RULE = Rule(
    CODE,
    why="Chữ “Phụ lục” nhỏ hơn tên của nó về kiểu (chữ thường, tên in hoa) để tên nổi lên.",
    wrong="PHỤ LỤC 1: DANH SÁCH …",
    right="Phụ lục I\nDANH SÁCH …",
    check=_check,
)
