"""Spots: where a reader of the paper finds a paragraph or a table, told by headings, titles and appendices."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from pipeline.check.parts import recognise
from pipeline.check.parts.headings import ARABIC, ROMAN, TWO_PARTS, label_of
from pipeline.keep.correction_context import one_line
from pipeline.keep.correction_words import opening
from pipeline.outline import Paragraph, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.parts import Parts
    from pipeline.outline import Block, Outline

_APPENDIX: Final = re.compile(r"(?i)phụ lục(?:\s+(?:số\s+)?[\divxlc]+)?[.:]?")
_TITLE: Final = "Tên bảng"
_SHORT: Final = 16
_STORIES: Final = {"đầu": "đầu trang", "chân": "chân trang", "chú": "chú thích"}


@dataclass(frozen=True, slots=True)
class Spot:
    """What stands above a block: its appendix, its heading, the title of a table, the paragraph before it."""

    block: Block
    appendix: str = ""
    heading: str = ""
    title: str = ""
    before: str = ""

    @property
    def section(self) -> str:
        """The appendix and the heading in it; of an unnumbered text, what opens it."""
        return ", ".join(filter(None, (self.appendix, self.heading))) or "phần mở đầu"


def spots(outline: Outline) -> dict[str, Spot]:
    """The spot of each block of the body, by its path."""
    parts = recognise(outline)
    named = dict(_named(parts))
    return {s.block.address.path: _called(s, named) for s in _spots(outline.body.blocks)}


def story_told(path: str) -> str:
    """A place outside the body: đầu trang, chân trang, chú thích 3."""
    story = path.partition("/")[0]
    name = _STORIES.get(story.partition(" ")[0], story)
    return story if name.startswith("chú thích") else name


@dataclass(slots=True)
class _Above:
    """What the walk has met so far."""

    appendix: str = ""
    waits: str = ""
    labels: dict[int, tuple[str, str]] = field(default_factory=dict)
    before: str = ""
    title: str = ""


def _spots(blocks: tuple[Block, ...]) -> Iterator[Spot]:
    above = _Above()
    for block in blocks:
        if isinstance(block, Paragraph):
            _meet(above, block)
        yield Spot(block, above.appendix, _heading(above), above.title, above.before)
        text = one_line(block.text) if isinstance(block, Paragraph) else ""
        above.before = text or above.before
        above.title = text if isinstance(block, Paragraph) and block.style_name == _TITLE else above.title * (not text)


def _meet(above: _Above, paragraph: Paragraph) -> None:
    text = one_line(paragraph.text)
    if _APPENDIX.fullmatch(text):
        above.appendix, above.waits = text, text
        above.labels.clear()
    elif above.waits and text:
        above.appendix, above.waits = f"{above.waits} “{text}”", ""
    level, label, title = label_of(paragraph)
    if level in {ROMAN, ARABIC, TWO_PARTS}:
        above.labels = {k: v for k, v in above.labels.items() if k < min(level, ARABIC)}
        above.labels[level] = (label.rstrip(".)/"), one_line(title))


def _heading(above: _Above) -> str:
    if not above.labels:
        return ""
    numbers = ".".join(above.labels[k][0] for k in sorted(above.labels))
    title = list(above.labels.values())[-1][1]
    return f"mục {numbers}" + (f" “{title}”" if 0 < len(title.split()) <= _SHORT else "")


def _named(parts: Parts) -> Iterator[tuple[str, str]]:
    """What has a name of its own on the page."""
    for paragraph in parts.subject:
        yield paragraph.address.path, "trích yếu nội dung"
    for paragraph in parts.addressee:
        yield paragraph.address.path, "phần kính gửi"
    for paragraph in parts.grounds:
        yield paragraph.address.path, "phần căn cứ"
    if parts.national_name:
        yield _top(parts.national_name.address.path), "phần đầu văn bản"
    if parts.signature:
        yield _top(parts.signature.post.address.path), "phần nơi nhận và chữ ký"


def _top(path: str) -> str:
    return "/".join(path.split("/")[:2])


def _called(spot: Spot, named: dict[str, str]) -> Spot:
    name = named.get(spot.block.address.path)
    return replace(spot, appendix="", heading=name) if name else spot


def table_told(spot: Spot) -> str:
    """A table by its title, else by its appendix or the words before it."""
    if spot.heading.startswith("phần"):
        return spot.heading
    if spot.title:
        return f"bảng “{spot.title}”, {spot.section}"
    if spot.appendix:
        return f"bảng tại {spot.section}"
    return f"{spot.section}, bảng sau câu “{opening(spot.before)}”" if spot.before else spot.section


def is_table(spot: Spot) -> bool:
    """Whether the spot is that of a table that a reader would call one."""
    return isinstance(spot.block, Table) and not spot.heading.startswith("phần")
