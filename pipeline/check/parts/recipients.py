"""Nơi nhận: the words and the recipients, in a cell, in paragraphs or left of a tab."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.parts.cuts import cut, joined
from pipeline.check.parts.looks import is_blank, is_rule, is_upper
from pipeline.check.parts.model import Recipients
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.check.parts.pieces import Piece
    from pipeline.outline import Paragraph

_WORDS: Final = re.compile(r"(?i)nơi[ \u00a0]+nhận\b[ \u00a0]*:?")
_ITEM: Final = re.compile(r"[-–—+•*]")
_KEPT: Final = re.compile(r"(?i)[-–—+•* \u00a0]*lưu\b.*\.$")


def is_recipients(text: str) -> bool:
    """Whether the words head the recipients: alone, with a colon, or with the first recipient behind it."""
    found = _WORDS.match(text)
    if not found:
        return False
    rest = text[found.end() :].strip()
    return not rest or (found[0].endswith(":") and _ITEM.match(rest) is not None)


def recipients(pieces: Sequence[Piece], start: int) -> tuple[Recipients, tuple[Piece, ...]]:
    """The recipients that begin with the piece at `start`, and all pieces that they take."""
    heading, first = _split(pieces[start].paragraph)
    taken, lines = [pieces[start]], [first] if first else []
    for piece in _below(pieces[start], pieces[start + 1 :]):
        if is_blank(piece.paragraph):
            continue
        if not _belongs(piece, lines):
            break
        taken.append(piece)
        _add(lines, piece)
    return Recipients(heading, tuple(lines)), tuple(taken)


def _split(paragraph: Paragraph) -> tuple[Paragraph, Paragraph | None]:
    """The words Nơi nhận, and the first recipient where it stands on their line."""
    end = paragraph.text.find(":") + 1
    if not end or not paragraph.text[end:].strip():
        return paragraph, None
    return cut(paragraph, 0, end), cut(paragraph, end, len(paragraph.text))


def _below(heading: Piece, after: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces of the heading's column or of a table in its cell; on a page those right of tabs are passed over."""
    cell = heading.paragraph.address.path.rpartition("/")[0] + "/"
    inner = heading.room.kind != "page"
    return (p for p in after if p.column == heading.column or (inner and p.paragraph.address.path.startswith(cell)))


def _belongs(piece: Piece, lines: Sequence[Paragraph]) -> bool:
    if _is_item(piece.paragraph) or not lines:
        return not is_rule(piece.text)
    last = lines[-1].text.rstrip()
    if is_upper(piece.paragraph) or is_rule(piece.text) or _KEPT.match(nfc(last)):
        return False
    return not last.endswith((".", ";")) or not any(map(_is_item, lines))


def _is_item(paragraph: Paragraph) -> bool:
    label = paragraph.label.strip()
    return _ITEM.match(paragraph.text.strip()) is not None or (len(label) == 1 and not label.isalnum())


def _add(lines: list[Paragraph], piece: Piece) -> None:
    """A recipient, or the rest of one whose line its typist broke."""
    begins = _is_item(piece.paragraph) or not lines or lines[-1].text.rstrip().endswith((".", ";"))
    if begins:
        lines.append(piece.paragraph)
    else:
        lines[-1] = joined(lines[-1], piece.paragraph)
