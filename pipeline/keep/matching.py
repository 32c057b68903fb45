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
_CHUNK: Final = 8


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
    told = [*_numbers(ours, theirs)]
    told += [f"tệp đính kèm không có: “{words}”" for words in missing]
    told += [f"tệp đính kèm có thêm: “{words}”" for words in added]
    return Match(tuple(told), share)


def _numbers(ours: str, theirs: str) -> Iterator[str]:
    """Figures that stand more or less often in one than in the other; table cells come in any order in a PDF."""
    here, there = Counter(_NUMBER.findall(ours)), Counter(_NUMBER.findall(theirs))
    for number in sorted({*here, *there}):
        if here[number] != there[number]:
            yield f"số {number}: phiên bản in {here[number]} lần, tệp đính kèm {there[number]} lần"


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
