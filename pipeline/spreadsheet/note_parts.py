"""The notes of a worksheet in a package: its part of comments, and threads of comments, which stand for such notes."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final
from xml.parsers import expat

from pipeline.spreadsheet.addresses import position
from pipeline.spreadsheet.notes import LONGEST_NOTE, MOST_NOTES, note_said, notes_by_cell
from pipeline.spreadsheet.streaming import parse_through

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from pipeline.ooxml import Package, Relationship
    from pipeline.spreadsheet.addresses import Position

    Said = tuple[Position, str]
    ReadNotes = Callable[[bytes, str], Iterable[Said]]

_SPACE: Final = " "


def notes_of(package: Package, links: Iterable[Relationship], read: ReadNotes) -> Mapping[Position, str] | None:
    """The notes by cell, the part of comments as `read` reads it; None where a part of them is spoiled."""
    parts = [(link.type.rpartition("/")[2], link.target.casefold()) for link in links if not link.external]
    threads = [name for kind, name in parts if kind == "threadedComment" and name in package]
    plain = [name for kind, name in parts if kind == "comments" and name in package]
    try:
        found = notes_by_cell(said for name in plain for said in read(package[name], name))
        return found | _in_threads(said for name in threads for said in _threads(package[name], name))
    except (IndexError, ValueError, struct.error):
        return None


def xml_comments(xml: bytes, part: str) -> Iterator[Said]:
    """The notes of a part of comments."""
    return _read(_Comments("comment", "t"), xml, part)


def _threads(xml: bytes, part: str) -> Iterator[Said]:
    return _read(_Comments("threadedComment", "text"), xml, part)


def _in_threads(comments: Iterable[Said]) -> dict[Position, str]:
    """What was said in each thread, a line a comment."""
    found: dict[Position, str] = {}
    for at, words in comments:
        found[at] = f"{found[at]}\n{words}"[:LONGEST_NOTE] if at in found else words
    return found


def _read(reader: _Comments, xml: bytes, part: str) -> Iterator[Said]:
    parser = expat.ParserCreate(namespace_separator=_SPACE)
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = reader.start, reader.end
    parser.CharacterDataHandler = reader.text
    parse_through(parser, (xml,), part)
    yield from reader.found


class _Comments:
    """Gathers the words of each comment, which stand in elements of one name; how a word is read aloud is none."""

    def __init__(self, comment: str, words: str) -> None:
        self.found: list[Said] = []
        self._comment, self._words = comment, words
        self._writers: list[str] = []
        self._told: Mapping[str, str] = {}
        self._pieces: list[str] = []
        self._hears = self._aside = False

    def start(self, name: str, told: Mapping[str, str]) -> None:
        local = name.rpartition(_SPACE)[2]
        if local in {self._comment, "author"}:
            self._told, self._pieces = told, []
        self._aside = self._aside or local == "rPh"
        self._hears = local in {self._words, "author"} and not self._aside

    def end(self, name: str) -> None:
        local = name.rpartition(_SPACE)[2]
        self._hears = False
        if local == "rPh":
            self._aside = False
        elif local == "author":
            self._writers.append("".join(self._pieces))
        elif local == self._comment:
            self._put("".join(self._pieces))

    def text(self, text: str) -> None:
        if self._hears:
            self._pieces.append(text)

    def _put(self, words: str) -> None:
        at, number = position(self._told.get("ref", "").partition(":")[0]), self._told.get("authorId", "")
        known = number.isdecimal() and len(number) < len("9999999") and int(number) < len(self._writers)
        said = note_said(words, self._writers[int(number)] if known else "")
        if at and said and len(self.found) < MOST_NOTES:
            self.found.append((at, said))
