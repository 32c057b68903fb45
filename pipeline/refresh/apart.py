"""Places of a copy that do not say what the inputs say, told at every refresh until they do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.outline import read_outline
from pipeline.refresh.gone import gone_blocks
from pipeline.trace import Standing, lines_of
from pipeline.trace.found_again import with_found_again
from pipeline.trace.standing import standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.compare import Side
    from pipeline.merge import Conflict, Merged, Unplaced
    from pipeline.ooxml import Package
    from pipeline.outline import Outline
    from pipeline.trace import Line

    Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Apart:
    """A place where a person's words are not those of the inputs: what stands there and what the inputs say.

    `place` is that in the copy; where nothing stands any more (`said` is empty) it is behind what does. `names` are
    the figures, `home` the path in the new build of the figure or, with `whole`, of the line that was taken out.
    """

    place: str
    said: str
    expected: str
    names: tuple[str, ...]
    home: str
    whole: bool = False
    bookmark: str = ""


def apart(copy: Package, new: Package, side: Side) -> tuple[Apart, ...]:
    """What the copy says otherwise than the new build (`side` is its reading): its order, then what was taken out."""
    own = {_key(line): line for line in lines_of(new, side.outline) if line.agrees and line.place}
    outline = read_outline(copy)
    blocks = gone_blocks(copy, new, side.outline, outline)
    strayed = [(line, own[_key(line)]) for line in _lines(copy, outline, new, own) if _key(line) in own]
    strayed = [(here, there) for here, there in strayed if not (_now(here, there).agrees or _both_blank(here, there))]
    inside = {path for block in blocks for path in block.paths}
    typed = tuple(_typed(here, there) for here, there in strayed if there.place not in inside)
    lost = {path: tuple(there.figure.name for _, there in strayed if there.place == path) for path in inside}
    names = {block.path: tuple(name for path in block.paths for name in lost[path]) for block in blocks}
    whole = (Apart(b.place, "", b.text, names[b.path], b.path, whole=True) for b in blocks if b.marked or names[b.path])
    return (*sorted(typed, key=lambda one: not one.said), *whole)


def untold(every: Iterable[Apart], told: Merged) -> tuple[Apart, ...]:
    """Those of which the account of this refresh does not speak."""
    left: tuple[Conflict | Unplaced, ...] = (*(c for c in told.conflicts if not c.taken), *told.unplaced)
    return tuple(one for one in every if not any(_speaks(entry, one) for entry in left))


def _speaks(entry: Conflict | Unplaced, one: Apart) -> bool:
    if entry.name and entry.name in one.names:
        return True
    inside = " ".join(one.expected.split()) in " ".join(entry.new.split())
    return inside and (not one.said or f"{one.place}/".startswith(f"{entry.place}/"))


def _lines(copy: Package, outline: Outline, new: Package, own: Iterable[Key]) -> Sequence[Line]:
    """The printings of the new build's figures in the copy; by the words around them where marks are lost."""
    lines = lines_of(copy, outline)
    placed = {_key(line) for line in lines if line.spot}
    return lines if placed.issuperset(own) else with_found_again(lines, outline, new)


def _now(here: Line, there: Line) -> Standing:
    return standing(there.figure, there.printed, here.now)


def _both_blank(here: Line, there: Line) -> bool:
    """Whether the inputs give nothing there, as a number that nobody has given yet, and nothing stands there."""
    return there.figure.value is None and not here.said.strip()


def _typed(here: Line, there: Line) -> Apart:
    place, said = (here.place or there.place, here.said)
    return Apart(place, said, there.printed, (there.figure.name,), there.place, bookmark=there.bookmark)


def _key(line: Line) -> Key:
    return line.bookmark, line.figure.name
