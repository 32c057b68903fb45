"""Whose a return is: what its cells state, the unit that its rows name, its titles, its tabs, its file's name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.returns.kinds import UNIT, counts_by_unit
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.content import Cell
    from pipeline.read.lines import Extract
    from pipeline.returns.names import Names
    from pipeline.spreadsheet import Grid, Position

_TOP: Final = 20
_FEW: Final = 3
_LABEL: Final = re.compile(r"(?:tên )?đơn vị(?: báo cáo| gửi(?: báo cáo)?| lập(?: biểu| báo cáo)?)?")
_ADDRESSED: Final = ("kính gửi", "nơi nhận")


@dataclass(frozen=True, slots=True)
class Claim:
    """The unit that a file is taken for (empty: not known), and the cell inside that says so (None: the file's name).

    `unknown` is a cell that states a unit which no list holds; `several` are units that are named side by side.
    """

    code: str = ""
    cell: Cell | None = None
    unknown: Cell | None = None
    several: frozenset[str] = frozenset()


NOBODYS: Final = Claim()
Sign = list[tuple[str, "Cell | None"]]


def claim(grids: Sequence[Grid], extracts: Sequence[Extract], named: frozenset[str], names: Names) -> Claim:
    """Whose the file is by the first of its signs that names one unit only; nobody's where none does.

    What it states of itself and what its rows name goes before all else; titles, tabs and the units that it is `named`
    after must not gainsay one another. A statement that is nearly the name of a unit, and is none, leaves a doubt as
    well.
    """
    tops = [(grid, _top(grid, extracts)) for grid in grids]
    stated, rows = list(_stated(tops, names)), list(_rows(extracts, names))
    unknown = next((cell for code, cell in (*stated, *rows) if cell and not code), None)
    if doubted := next((cell for code, cell in stated if cell and not code and names.is_near(cell.raw)), None):
        return Claim(unknown=doubted)
    hints: list[Sign] = [_titles(tops, names), _tabs(grids, names), [(code, None) for code in named]]
    first = next((only for sign in (stated, rows) if (only := _only(sign))), None) or _agreed(hints)
    return Claim(*first) if first else Claim(unknown=unknown, several=_several((stated, rows, *hints)))


def _only(sign: Sign) -> tuple[str, Cell | None] | None:
    """The first that a sign says, where it names one unit and no other."""
    return next(pair for pair in sign if pair[0]) if len(_codes(sign)) == 1 else None


def _agreed(hints: Iterable[Sign]) -> tuple[str, Cell | None] | None:
    """What those hints that are clear say, where they all name the same unit."""
    return _only([only for sign in hints if (only := _only(sign))])


def _several(signs: Sequence[Sign]) -> frozenset[str]:
    """The units between which the signs leave the choice: those that are named alone, else all that are named."""
    alone = [only for sign in signs if (only := _only(sign))]
    return _codes(alone or [pair for sign in signs for pair in sign])


def _codes(sign: Sign) -> frozenset[str]:
    return frozenset(code for code, _ in sign if code)


def _top(grid: Grid, extracts: Iterable[Extract]) -> int:
    """The number of rows above the first line of a worksheet's table."""
    rows = [line.row for e in extracts if e.grid is grid for line in e.lines[:1]]
    return min([_TOP, len(grid.rows), *rows])


def _stated(tops: Iterable[tuple[Grid, int]], names: Names) -> Iterator[tuple[str, Cell | None]]:
    """Each statement “Đơn vị: …” with the unit it names, empty where the list holds none like it."""
    for grid, top in tops:
        for at, text in _texts(grid, top):
            label, _, name = text.partition(":")
            if not _LABEL.fullmatch(fold(label)):
                continue
            if name.strip():
                yield names.stated(name.strip()), grid.cell(*at)
            elif beside := _beside(grid, at, closed=":" in text, paired=names.listed):
                yield names.stated(str(grid.at(*beside)).strip()), grid.cell(*beside)


def _beside(grid: Grid, at: Position, *, closed: bool, paired: bool) -> Position | None:
    """The text beside a label: after a colon the next one, else only where the two stand alone in the row."""
    row, column = at
    filled = [c for c, v in enumerate(grid.rows[row]) if v is not None]
    after = [c for c in filled if c > column]
    return (row, after[0]) if after and (closed or (paired and len(filled) == 2)) else None  # noqa: PLR2004 - label and name


def _rows(extracts: Iterable[Extract], names: Names) -> Iterator[tuple[str, Cell | None]]:
    """The units that rows of figures name, each once; empty for one that no list holds."""
    told: set[str] = set()
    for extract in extracts:
        for line in extract.lines if counts_by_unit(extract.sheet) else ():
            entry = line.entries.get(UNIT)
            if entry and isinstance(entry.value, str) and entry.value not in told:
                told.add(entry.value)
                yield names.exact(entry.value), entry.cell


def _titles(tops: Iterable[tuple[Grid, int]], names: Names) -> Sign:
    """The units that lines above the tables mention; rows of many cells are headings."""
    found: Sign = []
    for grid, top in tops:
        for at, text in _texts(grid, top):
            crowded = sum(v is not None for v in grid.rows[at[0]]) > _FEW
            if not crowded and not fold(text).startswith(_ADDRESSED):
                found += [(code, grid.cell(*at)) for code in sorted(names.within(text))]
    return found


def _tabs(grids: Sequence[Grid], names: Names) -> Sign:
    return [(names.exact(grid.sheet), None) for grid in grids] if names.listed else []


def _texts(grid: Grid, top: int) -> Iterator[tuple[Position, str]]:
    for row in range(top):
        for column, value in enumerate(grid.rows[row]):
            if isinstance(value, str):
                yield (row, column), value
