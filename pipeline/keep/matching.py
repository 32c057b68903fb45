"""Whether a file that was sent says what a version says, found without regard to lines, pages and spaces."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterator

_NUMBER: Final = re.compile(r"\d+(?:[.,/]\d+)*")
_WORD: Final = re.compile(r"\w+")
_NOTE: Final = re.compile(r"\[(\d+)\]")
_ENDING: Final = re.compile(r"(\d+(?:[.,/]\d+)*)[.,/]?[ \t]*$", re.MULTILINE)
_CHUNK: Final = 8
_FEW: Final = 8
_LITTLE: Final = 0.02


@dataclass(frozen=True, slots=True)
class Match:
    """What differs, in words, and the share of the version's text that the file has too."""

    differences: tuple[str, ...]
    likeness: float


def match(version: str, sent: str) -> Match:
    """How the text of a sent file differs from a version's."""
    ours, theirs = _NOTE.sub(r"\1", nfc(version)), _NOTE.sub(r"\1", nfc(sent))
    missing, share = _absent(ours, theirs)
    added, _ = _absent(theirs, ours)
    told = [*_numbers(ours, theirs, set(_NOTE.findall(nfc(version))))]
    told += [f"tệp đính kèm không có: “{words}”" for words in missing]
    told += [f"tệp đính kèm có thêm: “{words}”" for words in added]
    return Match(tuple(told), share)


def is_scan(version: str, sent: str, name: str) -> bool:
    """Whether a sent file says next to nothing of the version: a scanner's day, page and file name on a picture."""
    own = _words(name)
    said, whole = _words(sent) - own, _words(version)
    return len(said) <= _FEW and len(said & whole) <= _LITTLE * len(whole)


def _words(text: str) -> set[str]:
    return {word for word in re.split(r"[\W\d_]+", nfc(text).lower()) if word}


def _numbers(ours: str, theirs: str, notes: set[str]) -> Iterator[str]:
    """Figures that stand more or less often in one than in the other; table cells come in any order in a PDF."""
    here, there = Counter(_NUMBER.findall(ours)), Counter(_NUMBER.findall(theirs))
    _part_joined(here, there, set(_ENDING.findall(ours)), notes)
    for number in sorted({*here, *there}):
        if here[number] != there[number]:
            yield f"số {number}: phiên bản in {here[number]} lần, tệp đính kèm {there[number]} lần"


def _part_joined(here: Counter[str], there: Counter[str], endings: set[str], notes: set[str]) -> None:
    """Parts what a PDF joins: the number at a line's end and that of the note behind it, where both are lacking."""
    for end, note in sorted((end, note) for end in endings for note in notes):
        parts = Counter((end, note))
        for joined in (f"{end}{sign}{note}" for sign in (".", ",", "/", "")):
            while there[joined] > here[joined] and parts <= here - there:
                there[joined] -= 1
                there.update(parts)


def _absent(one: str, other: str) -> tuple[tuple[str, ...], float]:
    """The stretches of words of one text that the other nowhere has, and the share that it has."""
    whole = "".join(_WORD.findall(other))
    found: list[str] = []
    words = held = 0
    for line in one.splitlines():
        for piece in line.split(" | "):
            tokens = _WORD.findall(piece)
            words += len(tokens)
            if "".join(tokens) in whole:
                held += len(tokens)
                continue
            lost = [n for n in range(0, len(tokens), _CHUNK) if "".join(tokens[n : n + _CHUNK]) not in whole]
            held += len(tokens) - sum(len(tokens[n : n + _CHUNK]) for n in lost)
            found += [" ".join(tokens[n : n + _CHUNK]) for n in lost]
    return tuple(dict.fromkeys(found)), held / words if words else 0.0
