"""Which declared sheet a worksheet is, by its headings first and by its title where headings leave a doubt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.read.aside import is_ours
from pipeline.read.layout.across import across
from pipeline.read.layout.columns import Match, match
from pipeline.read.layout.headings import headers
from pipeline.read.layout.labels import key
from pipeline.read.layout.pairs import PairMatch, match_pairs
from pipeline.spec import Shape
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.read.layout.headings import Header
    from pipeline.read.values.terms import TermIndex
    from pipeline.spec import Sheet
    from pipeline.spreadsheet import Grid

_TITLE_ROWS = 12
_CUT_TAB = 12


@dataclass(frozen=True, slots=True)
class Candidate:
    """A declared sheet that a worksheet may be; `titled` says how clearly the worksheet bears its name (0 to 2).

    `grid` is the worksheet as the match reads it, also with rows and columns exchanged; the table begins below the
    `above` rows of the worksheet itself.
    """

    match: Match | PairMatch
    titled: int
    grid: Grid
    above: int = 0

    @property
    def sheet(self) -> Sheet:
        """The declared sheet."""
        return self.match.sheet

    @property
    def weight(self) -> int:
        """How many columns, or pairs, of the worksheet it explains."""
        return self.match.understood if isinstance(self.match, Match) else len(self.match.found)


@dataclass(frozen=True, slots=True)
class Recognised:
    """The sheet a worksheet is (`best`), rivals that it might be as well, or, with neither, the one most like it."""

    best: Candidate | None
    rivals: tuple[Candidate, ...] = ()
    nearest: Candidate | None = None


def recognise(grid: Grid, sheets: Sequence[Sheet], lists: Mapping[str, TermIndex]) -> Recognised:
    """What a worksheet is."""
    if is_ours(grid):
        return Recognised(None)
    heads = headers(grid)
    candidates = [c for s in sheets if (c := _candidate(s, grid, heads, lists))]
    whole = [c for c in candidates if c.match.full] or [c for s in sheets if s.wide and (c := _across(s, grid, lists))]
    full = sorted(whole, key=lambda c: (c.titled, c.weight), reverse=True)
    if full:
        return Recognised(full[0], tuple(c for c in full[1:] if _rivals(full[0], c)))
    partial = sorted(candidates, key=lambda c: (c.titled, c.weight - len(c.match.missing)), reverse=True)
    return Recognised(None, nearest=partial[0] if partial else None)


def _candidate(sheet: Sheet, grid: Grid, heads: Sequence[Header], lists: Mapping[str, TermIndex]) -> Candidate | None:
    if sheet.shape is Shape.PAIRS:
        pairs = match_pairs(sheet, grid)
        return Candidate(pairs, _titled(sheet, grid, len(grid.rows)), grid) if pairs.found else None
    labels = {key(label) for column in sheet.columns for label in column.labels}
    bare = not any(column.required for column in sheet.columns)  # a return of one unit, which only its title names
    matches = [match(sheet, h, lists) for h in heads if bare or labels & h.keys]
    matches = matches or [match(sheet, h, lists) for h in heads[:1]]
    if not matches:
        return None
    best = max(matches, key=lambda m: m.rank)
    titled = _titled(sheet, grid, best.header.start if best.found else 0)
    return Candidate(best, titled, grid, best.header.start) if best.found or titled or best.full else None


def _across(sheet: Sheet, grid: Grid, lists: Mapping[str, TermIndex]) -> Candidate | None:
    found = across(sheet, grid, lists)
    if found is None:
        return None
    above = min(found[0].explained)
    return Candidate(found[0], _titled(sheet, grid, above), found[1], above)


def _rivals(best: Candidate, other: Candidate) -> bool:
    """Whether nothing decides between two: equal titles, and the second explains what the first does not."""
    if best.titled != other.titled or other.weight < best.weight - 1:
        return False
    if isinstance(best.match, Match) and isinstance(other.match, Match):
        return not other.match.explained < best.match.explained
    return best.weight == other.weight


def _titled(sheet: Sheet, grid: Grid, above: int) -> int:
    """2 where the tab or a row above the table is the sheet's title, 1 where it begins with it or was cut from it."""
    title, tab = fold(sheet.title), fold(grid.sheet)
    rows = grid.rows[: min(above, _TITLE_ROWS)]
    lines = [tab, *(fold(v) for row in rows for v in row if isinstance(v, str))]
    if title in lines:
        return 2
    cut = len(tab) >= _CUT_TAB and title.startswith(tab)
    return int(cut or any(line.startswith(f"{title} ") for line in lines))
