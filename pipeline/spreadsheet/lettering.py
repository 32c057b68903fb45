"""Cells typed in TCVN3 (ABC) or VNI put into Unicode, before anything else looks at them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Final

from pipeline.spreadsheet.lettered_looks import Change, LetteredLooks
from pipeline.spreadsheet.letters_told import converted, in_doubt
from pipeline.vietnamese.legacy import (
    SCHEMES,
    Reading,
    Scheme,
    decoded,
    is_decisive,
    may_be_old,
    mixture,
    read,
    reads_better,
    scheme_of_font,
    shown_capital,
    words_read,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.findings import Finding
    from pipeline.spreadsheet.addresses import Position
    from pipeline.spreadsheet.grid import Grid
    from pipeline.vietnamese.legacy import Mixture

_SEVERAL: Final = 2


def in_unicode(grids: Sequence[Grid], findings: Sequence[Finding]) -> tuple[tuple[Grid, ...], tuple[Finding, ...]]:
    """The grids of a file with old letters converted, and one more notice for each worksheet in which there were any.

    An encoding is believed in a file where some cell proves it: by letters that Unicode never has, in a font of that
    encoding or in several words. Only then are cells converted whose letters alone could be either. What is left of a
    cell that has letters of both kinds is told at the cell.
    """
    if not any(may_be_old(_letters(grid)) for grid in grids):
        return tuple(grids), tuple(findings)
    mixed = [dict(_mixtures(grid)) for grid in grids]
    proven = {scheme for grid, cells in zip(grids, mixed, strict=True) for scheme in _proofs(grid, cells)}
    told: list[Finding] = []
    made: list[Grid] = []
    for grid, cells in zip(grids, mixed, strict=True):
        changes = dict(_changes(grid, proven, cells)) if proven else {}
        made.append(_with(grid, changes))
        told += [converted(grid, changes)] if changes else []
        told += [f for at, cell in cells.items() for f in in_doubt(grid, at, cell, is_proven=cell.scheme in proven)]
    return tuple(made), (*findings, *told)


def _letters(grid: Grid) -> str:
    return "\n".join(v for v in chain.from_iterable(grid.rows) if isinstance(v, str))


def _texts(grid: Grid) -> Iterator[tuple[Position, str]]:
    for row, values in enumerate(grid.rows):
        for column, value in enumerate(values):
            if isinstance(value, str):
                yield (row, column), value


def _schemes(font: str) -> tuple[Scheme, ...]:
    named = scheme_of_font(font)
    return (named,) if named else SCHEMES


def _mixtures(grid: Grid) -> Iterator[tuple[Position, Mixture]]:
    """The cells that have letters of both kinds."""
    for at, text in _texts(grid):
        if may_be_old(text) and (found := mixture(text, _schemes(grid.looks.font(at)))):
            yield at, found


def _proofs(grid: Grid, mixed: Mapping[Position, Mixture]) -> Iterator[Scheme]:
    for at, text in _texts(grid):
        reading = mixed.get(at) or (read(text, _schemes(grid.looks.font(at))) if is_decisive(text) else None)
        if reading and (reading.words >= _SEVERAL or scheme_of_font(grid.looks.font(at))):
            yield reading.scheme


def _changes(grid: Grid, proven: set[Scheme], mixed: Mapping[Position, Mixture]) -> Iterator[tuple[Position, Change]]:
    for at, text in _texts(grid):
        font = grid.looks.font(at)
        change = _of_mixed(text, mixed[at], font, proven) if at in mixed else _of_whole(text, font, proven)
        if change and change.after != text:
            yield at, change


def _of_mixed(text: str, cell: Mixture, font: str, proven: set[Scheme]) -> Change | None:
    """The old words of a mixed cell, capitals where the font shows them so; all others stay."""
    if cell.scheme not in proven:
        return None
    capital = shown_capital(font)
    words = [(old, new.upper() if capital and new != old else new) for old, new in cell.parts]
    shown = partial(_word_by_word, words=dict(words), scheme=cell.scheme)
    return Change(text, "".join(new for _, new in words), cell.scheme.name, shown)


def _word_by_word(text: str, *, words: Mapping[str, str], scheme: Scheme) -> str:
    return "".join(words.get(old, old) for old, _ in words_read(text, scheme))


def _of_whole(text: str, font: str, proven: set[Scheme]) -> Change | None:
    reading = _reading(text, font, proven)
    if reading is None:
        return None
    shown = partial(_shown, scheme=reading.scheme, capital=shown_capital(font))
    return Change(text, shown(text), reading.scheme.name, shown)


def _shown(text: str, *, scheme: Scheme, capital: bool) -> str:
    made = decoded(text, scheme)
    return made.upper() if capital else made


def _reading(text: str, font: str, proven: set[Scheme]) -> Reading | None:
    named = scheme_of_font(font)
    if text.isascii():
        return Reading(named, text, 0) if named in proven and named and shown_capital(font) else None
    reading = read(text, _schemes(font))
    if reading is None or reading.scheme not in proven:
        return None
    doubtful = not is_decisive(text)
    return reading if (named and reads_better(reading, text)) or not doubtful else None


def _with(grid: Grid, changes: Mapping[Position, Change]) -> Grid:
    if not changes:
        return grid
    rows = [list(row) for row in grid.rows]
    for (row, column), change in changes.items():
        rows[row][column] = change.after
    return replace(grid, rows=tuple(map(tuple, rows)), looks=LetteredLooks(grid.looks, changes))
