"""What can be read in a document, paragraph by paragraph: body, tables, notes; plain blanks, composed letters."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.outline import Paragraph, once, paragraphs
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.outline import Block, Outline

_BLANKS: Final = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2007": " ", "\u2011": "-", "\t": " ", "\n": " "})
_UNSEEN: Final = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")
_VIETNAMESE: Final = re.compile(r"[ăâđêôơưĂÂĐÊÔƠƯạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]")
_RECIPIENTS: Final = re.compile(r"(?i)\s*nơi nhận\s*(?::|$)")
_ENOUGH: Final = 5
_SHARE: Final = 0.03


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph as it is read. `room` is `thân`, `bảng`, `chú thích` or `nơi nhận`; `note` counts the notes."""

    paragraph: Paragraph
    text: str
    room: str
    note: int = 0

    @property
    def running(self) -> bool:
        """Whether it is running text: body or note, not a table, the letterhead or Nơi nhận."""
        return self.room in {"thân", "chú thích"}


@once
def passages(outline: Outline) -> tuple[Passage, ...]:
    """The passages of body and notes in reading order, empty paragraphs left out."""
    return tuple(_passages(outline))


@once
def is_vietnamese(outline: Outline) -> bool:
    """Whether the document is written in Vietnamese, in any encoding that shows its letters."""
    text = " ".join(p.text for p in passages(outline))
    marked = len(_VIETNAMESE.findall(text))
    return marked >= _ENOUGH and marked >= _SHARE * sum(map(str.isalpha, text))


def plain(text: str) -> str:
    """The text in composed letters with plain blanks and hyphens, without signs that nobody sees."""
    composed = text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)
    return _UNSEEN.sub("", composed.translate(_BLANKS))


def _passages(outline: Outline) -> Iterator[Passage]:
    below = False
    for block in outline.body.blocks:
        for paragraph in paragraphs([block]):
            below = (below or _opens_recipients(paragraph)) and not _opens_appendix(paragraph)
            room = "nơi nhận" if below else _room(block)
            yield from _passage(paragraph, room)
    for note in (*outline.footnotes, *outline.endnotes):
        for paragraph in paragraphs(note.blocks):
            yield from _passage(paragraph, "chú thích", note.number)


def _passage(paragraph: Paragraph, room: str, note: int = 0) -> Iterator[Passage]:
    text = plain(paragraph.text)
    if text.strip():
        yield Passage(paragraph, text, room, note)


def _room(block: Block) -> str:
    return "thân" if isinstance(block, Paragraph) else "bảng"


def _opens_recipients(paragraph: Paragraph) -> bool:
    return _RECIPIENTS.match(plain(paragraph.text[:20])) is not None


def _opens_appendix(paragraph: Paragraph) -> bool:
    return fold(paragraph.text[:12]).startswith("phụ lục") and len(paragraph.text) < 60  # noqa: PLR2004
