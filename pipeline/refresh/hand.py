"""What a person changed in a copy, sentence by sentence, against the version that it rests on."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from pipeline.compare import StretchKind, WordingKind, compared

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.compare import Side, WordingChange
    from pipeline.outline import Address

_ENDS: Final = re.compile(r"(?<=[.;!?…])\s+|\n+")


@dataclass(frozen=True, slots=True)
class HandEdit:
    """Sentences that a person wrote, rewrote or took out; `old` or `new` is empty where there is none.

    `before` is the whole text of the place in the version, empty for a new paragraph; `at` its address there, `place`
    that in the copy, or in the version for what is gone.
    """

    place: Address
    at: Address | None
    before: str
    old: str
    new: str
    moved: bool = False


def hand_edits(version: Side, edited: Side) -> tuple[HandEdit, ...]:
    """All that a person changed in the words, in reading order of the copy."""
    return tuple(edit for change in compared(version, edited).wording for edit in _edits(change))


def sentences(text: str) -> list[str]:
    """The sentences of a text, blanks made single."""
    return [" ".join(part.split()) for part in _ENDS.split(text) if part.strip()]


def _edits(change: WordingChange) -> Iterator[HandEdit]:
    place = change.new or change.old
    assert place is not None  # noqa: S101 - a change has a side
    before, after = (_side(change, gone) for gone in (StretchKind.NEW, StretchKind.OLD))
    moved = change.kind is WordingKind.MOVED
    if moved and before == after:
        yield HandEdit(place, change.old, before, before, before, moved=True)
    for old, new in _changed(sentences(before), sentences(after)):
        yield HandEdit(place, change.old, " ".join(before.split()), old, new, moved=moved)


def _side(change: WordingChange, gone: StretchKind) -> str:
    return "".join(stretch.text for stretch in change.words if stretch.kind is not gone)


def _changed(old: list[str], new: list[str]) -> Iterator[tuple[str, str]]:
    """The sentences that differ; as many on both sides are told one by one."""
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "replace" and b - a == d - c:
            yield from zip(old[a:b], new[c:d], strict=True)
        elif tag != "equal":
            yield " ".join(old[a:b]), " ".join(new[c:d])
