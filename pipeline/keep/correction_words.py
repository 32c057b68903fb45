"""Words of a correction: only what differs, with a few words around it, and the sentence that was printed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.check.prose.sentences import sentence_end, sentences
from pipeline.compare import StretchKind
from pipeline.keep.correction_context import Piece, around, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.compare import Stretch

_APART: Final = 4
_LONGEST: Final = 400
_OPENING: Final = 12
_LABEL: Final = 5
_SENTENCE: Final = re.compile(r"[.!?…]\s")


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs within one printed sentence, either side with words around it."""

    sentence: str
    old: str
    new: str


def told_text(words: Iterable[Stretch], kind: StretchKind) -> str:
    """The whole text of one side, on one line."""
    return one_line("".join(s.text for s in words if s.kind in {StretchKind.SAME, kind}))


def opening(text: str) -> str:
    """The first words, by which a reader finds a paragraph."""
    words = text.split()
    return " ".join(words[:_OPENING]) + ("…" if len(words) > _OPENING else "")


def is_rewritten(words: Sequence[Stretch]) -> bool:
    """Whether less than half of what was printed still stands."""
    kept, old = (sum(len(s.text.split()) for s in words if s.kind is k) for k in (StretchKind.SAME, StretchKind.OLD))
    return kept <= old


def differences(words: Sequence[Stretch]) -> tuple[Difference, ...]:
    """What differs, sentence by sentence of the old text."""
    pieces = _joined(list(_pieces(words)))
    text = "".join(p.old for p in pieces)
    found: dict[str, list[tuple[str, str]]] = {}
    at = 0
    for place, piece in enumerate(pieces):
        if not piece.same:
            said = _sentence(text, at, at + len(piece.old))
            found.setdefault(said, []).append(around(pieces, place))
        at += len(piece.old)
    return tuple(
        Difference(said, *(" … ".join(side) for side in zip(*told, strict=True))) for said, told in found.items()
    )


def _pieces(words: Iterable[Stretch]) -> Iterator[Piece]:
    waiting = Piece("", "")
    for stretch in words:
        if stretch.kind is not StretchKind.SAME:
            is_old = stretch.kind is StretchKind.OLD
            waiting = Piece(waiting.old + stretch.text * is_old, waiting.new + stretch.text * (not is_old))
            continue
        if waiting != Piece("", ""):
            yield waiting
        waiting = Piece("", "")
        yield Piece(stretch.text, stretch.text, same=True)
    if waiting != Piece("", ""):
        yield waiting


def _joined(pieces: Sequence[Piece]) -> list[Piece]:
    """Differences a few words apart as one."""
    found: list[Piece] = []
    for piece in pieces:
        if not piece.same and len(found) > 1 and found[-1].same and _is_narrow(found[-1].old):
            between, before = found.pop(), found.pop()
            piece = Piece(before.old + between.old + piece.old, before.new + between.new + piece.new)  # noqa: PLW2901
        found.append(piece)
    return found


def _is_narrow(text: str) -> bool:
    return len(text.split()) <= _APART and not _SENTENCE.search(text)


def _sentence(text: str, start: int, end: int) -> str:
    """The sentence as printed; of a very long one, how it opens."""
    first = max((a for a, _ in sentences(text) if a <= start), default=0)
    first = 0 if len(text[:first].strip()) <= _LABEL else first
    said = one_line(text[first : sentence_end(text, max(start, end - 1))])
    return said if len(said) <= _LONGEST else opening(said)
