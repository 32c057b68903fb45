"""Where a sent file parts from a version, told with a few words of the place."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.keep.matching_gaps import Gap
    from pipeline.keep.matching_words import Worded

_BEFORE: Final = 4
_LONGEST: Final = 14


def told_gap(gap: Gap, ours: Worded, theirs: Worded) -> str:
    """What the version prints and what the file prints in its place."""
    if not gap.new:
        return f"tệp đính kèm không có: “{_quoted(ours, gap.old)}”"
    old, new = _with_before(ours, gap.old), _with_before(theirs, gap.new)
    return f"phiên bản in “{old}”, tệp đính kèm in “{new}”"


def told_extra(left: Iterable[int], theirs: Worded) -> Iterator[str]:
    """What the file prints and the version does not."""
    for run in runs(sorted(left)):
        yield f"tệp đính kèm có thêm: “{_quoted(theirs, run)}”"


def runs(places: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Places that follow each other, together."""
    waiting = list(places[:1])
    for before, place in pairwise(places):
        if place != before + 1:
            yield tuple(waiting)
            waiting = []
        waiting.append(place)
    if waiting:
        yield tuple(waiting)


def _with_before(side: Worded, places: Sequence[int]) -> str:
    """The words with those of their line that stand before them."""
    line = side.words[places[0]].line
    first = max(0, places[0] - _BEFORE)
    while side.words[first].line != line:
        first += 1
    return _quoted(side, (*range(first, places[0]), *places))


def _quoted(side: Worded, places: Sequence[int]) -> str:
    shown = places[:_LONGEST]
    text = side.text[side.words[shown[0]].start : side.words[shown[-1]].end]
    return " ".join(text.replace("|", "·").split()) + ("…" if len(places) > _LONGEST else "")
