"""TT-78: the office's address at the foot of page 1, 11 to 12, upright, under a line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.body.gathering import Fault, told
from pipeline.check.rules.body.lettering import has_italic, is_caps, outside, said, shown
from pipeline.check.rules.page.numbering import has_second_page
from pipeline.findings import Code, Kind, Severity
from pipeline.outline import paragraphs
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.check.rule import Answer, Document
    from pipeline.outline import Paragraph, Story

CODE: Final = Code(
    "TT-78",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Địa chỉ, điện thoại, thư điện tử của cơ quan ở chân trang thứ nhất, cỡ 11 đến 12, đứng, dưới đường kẻ nét liền",
    clause="NĐ 30/2020, Phụ lục I, III.4",
)
_LOW: Final = 11
_HIGH: Final = 12
_KINDS: Final = (
    r"địa chỉ\s*:",
    r"(?:điện thoại|đt|tel)\b[^:]{0,12}:",
    r"e-?mail|thư điện tử",
    r"fax\b",
    r"website|http",
)
_TWO: Final = 2


def _check(document: Document) -> Answer:
    found = [(story, lines) for story in document.outline.footers if (lines := _address(story))]
    if not found:
        return not_applicable("chân trang không ghi địa chỉ cơ quan")
    return applied(told(document, CODE, fault) for story, lines in found for fault in _faults(document, story, lines))


def _address(story: Story) -> list[Paragraph]:
    """The lines of a footer, where at least two of address, telephone, mail, fax and website stand in it."""
    lines = [p for p in paragraphs(story.blocks) if p.text.strip()]
    text = fold(" ".join(p.text for p in lines))
    return lines if sum(re.search(kind, text) is not None for kind in _KINDS) >= _TWO else []


def _faults(document: Document, story: Story, lines: Sequence[Paragraph]) -> Iterator[Fault]:
    for line in lines:
        if wrong := outside(line, _LOW, _HIGH):
            yield Fault(line, f"cỡ chữ {said(wrong)}", "cỡ chữ 11 đến 12", "đặt cỡ chữ 11 hoặc 12 cho phần địa chỉ")
        if has_italic(line) or is_caps(shown(line)):
            yield Fault(line, "chữ nghiêng hoặc in hoa", "chữ thường, đứng", "bỏ nghiêng, gõ lại bằng chữ thường")
    if not _is_ruled(story):
        yield Fault(
            lines[0],
            "trên phần địa chỉ không có đường kẻ",
            "một đường nét liền hết chiều ngang trang",
            "đặt viền trên (Top Border) cho dòng đầu của phần địa chỉ",
        )
    if _is_on_later_pages(document, story):
        yield Fault(
            lines[0],
            "địa chỉ in ở cả các trang sau",
            "chỉ ở trang thứ nhất",
            "chọn Trang đầu khác biệt (Different First Page), chuyển địa chỉ vào chân trang thứ nhất",
        )


def _is_ruled(story: Story) -> bool:
    """Whether anything like a line stands in the footer: a border, a drawing, a row of underscores."""
    every = tuple(paragraphs(story.blocks))
    borders = any(p.format.borders or p.drawings or "___" in p.text for p in every)
    return borders or any(not hasattr(block, "runs") for block in story.blocks)


def _is_on_later_pages(document: Document, story: Story) -> bool:
    first = document.outline.sections[:1]
    kinds = {kind for section in first for kind, name in section.footers if name == story.name}
    return "default" in kinds and has_second_page(document)


RULE: Final = Rule(
    CODE,
    why="Địa chỉ cơ quan là phần không bắt buộc; đã ghi thì đặt ở cuối trang đầu, chữ nhỏ, để không lẫn với nội dung.",
    wrong="địa chỉ cỡ 14, nghiêng, lặp lại ở chân mọi trang",
    right="một đường kẻ hết chiều ngang, dưới là “Địa chỉ: …; Điện thoại: …; Thư điện tử: …” cỡ 11, chỉ ở trang đầu",
    check=_check,
)
