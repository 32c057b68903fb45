"""Where a change belongs in the edited copy: a certain place, a person's own words, or none that is certain."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from pipeline.merge.certainty import certain, written_on
from pipeline.merge.changes import glued
from pipeline.merge.wordmap import holds

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.merge.nodes import Para
    from pipeline.merge.stretches import Stretch
    from pipeline.merge.wordmap import WordMap


class Answer(Enum):
    """What is known of the place of a change."""

    HERE = "here"
    DONE = "done"
    TOUCHED = "touched"
    DOUBTFUL = "doubtful"
    GONE = "gone"


class Spot(NamedTuple):
    """The words of a paragraph of the edited copy that a change is about; `answer` tells how sure that is."""

    answer: Answer
    para: Para | None = None
    start: int = 0
    end: int = 0


def spots(words: WordMap, old: Para, change: Stretch, new: Sequence[str]) -> list[Spot]:
    """The places of a change: one, or several where the figure's mark was copied along."""
    marked = _by_mark(words, old, change)
    if marked:
        return marked
    copies = [Spot(Answer.HERE, p, change.a0, change.a1) for p in words.copies.get(old, ()) if not _figures(p)]
    return [_spot(words, old, change, new), *copies]


def _figures(para: Para) -> bool:
    return any(name.startswith("_k") for name in para.spans)


def _spot(words: WordMap, old: Para, change: Stretch, new: Sequence[str]) -> Spot:
    found = _exact(words, old, change)
    if found is None:
        return _around(words, old, change, new)
    para, start, end = found
    if not certain(words, old, change, para, (start, end)):
        return Spot(Answer.DOUBTFUL, para, start, end)
    if written_on(words, para, (start, end)):
        return _around(words, old, change, new)
    return Spot(Answer.HERE, para, start, end)


def _by_mark(words: WordMap, old: Para, change: Stretch) -> list[Spot]:
    """The places where the figure's own mark stands around the figure's old words."""
    said = old.symbols[change.a0 : change.a1]
    places = words.marked.get(change.name, []) if change.name else []
    return [Spot(Answer.HERE, p, start, end) for p, start, end in places if p.symbols[start:end] == said]


def _exact(words: WordMap, old: Para, change: Stretch) -> tuple[Para, int, int] | None:
    """The very words, standing together in one paragraph; for an insertion the gap between two old neighbours."""
    if change.a0 == change.a1:
        return _gap(words, old, change.a0)
    there = [words.words.get((old, i)) for i in range(change.a0, change.a1)]
    first = there[0]
    if first is None or there != [(first[0], first[1] + k) for k in range(len(there))]:
        return None
    return first[0], first[1], first[1] + len(there)


def _gap(words: WordMap, old: Para, place: int) -> tuple[Para, int, int] | None:
    before, after = words.words.get((old, place - 1)), words.words.get((old, place))
    home = words.homes.get(old)
    if not old.symbols:
        return (home, 0, 0) if home is not None and not home.symbols else None
    if place == 0:
        return (after[0], 0, 0) if after is not None and after[1] == 0 else None
    if place == len(old.symbols):
        return _end(before)
    if before is None or after is None or after != (before[0], before[1] + 1):
        return None
    return after[0], after[1], after[1]


def _end(before: tuple[Para, int] | None) -> tuple[Para, int, int] | None:
    if before is None or before[1] + 1 != len(before[0].symbols):
        return None
    return before[0], before[1] + 1, before[1] + 1


def _around(words: WordMap, old: Para, change: Stretch, new: Sequence[str]) -> Spot:
    """What a person made of the words: the stretch between their nearest neighbours that are still there."""
    home = words.homes.get(old)
    if home is None:
        return Spot(Answer.GONE)
    left = _nearest(words, old, range(change.a0 - 1, -1, -1), -1) or (home, -1)
    right = _nearest(words, old, range(change.a1, len(old.symbols)), 1) or (home, len(home.symbols))
    para, start, end = left[0], left[1] + 1, right[1]
    if left[0] is not right[0]:
        para, start, end = (right[0], 0, right[1]) if start == len(para.symbols) else (para, start, len(para.symbols))
    if end < start:
        return Spot(Answer.DOUBTFUL, home, 0, 0)
    return Spot(Answer.DONE if _says(para, (start, end), tuple(new)) else Answer.TOUCHED, para, start, end)


def _nearest(words: WordMap, old: Para, places: Iterable[int], step: int) -> tuple[Para, int] | None:
    return next((words.words[old, i] for i in places if holds(words, old, i, step)), None)


def _says(para: Para, place: tuple[int, int], new: tuple[str, ...]) -> bool:
    """Whether the new words stand there already, by themselves or beside what a person wrote."""
    start, end = place
    said = para.symbols[start:end]
    if said == new or not new:
        return said == new
    ahead = said[: len(new)] == new and not glued(para.atoms, start + len(new) - 1)
    return ahead or (said[-len(new) :] == new and not glued(para.atoms, end - len(new) - 1))
