"""Cells typed in TCVN3 (ABC) or VNI put into Unicode, before anything else looks at them, and what was converted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING, Final

from pipeline.content import Span
from pipeline.findings import CellPlace
from pipeline.spreadsheet.addresses import Position, address
from pipeline.spreadsheet.codes import CONVERTED
from pipeline.vietnamese.legacy import (
    SCHEMES,
    Reading,
    Scheme,
    decoded,
    is_decisive,
    may_be_old,
    read,
    reads_better,
    scheme_of_font,
    shown_capital,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.content import Paragraph
    from pipeline.findings import Finding
    from pipeline.spreadsheet.grid import Grid
    from pipeline.spreadsheet.looks import Looks

_SEVERAL: Final = 2
_EXAMPLES: Final = 3


@dataclass(frozen=True, slots=True)
class _Change:
    """A cell's text as it was and as it is now, by which encoding, and whether its font shows capitals."""

    before: str
    after: str
    scheme: Scheme
    capital: bool


def in_unicode(grids: Sequence[Grid], findings: Sequence[Finding]) -> tuple[tuple[Grid, ...], tuple[Finding, ...]]:
    """The grids of a file with old letters converted, and one more notice for each worksheet in which there were any.

    An encoding is believed in a file where some cell proves it: by letters that Unicode never has, in a font of that
    encoding or in several words. Only then are cells converted whose letters alone could be either.
    """
    proven = {p.scheme for grid in grids if may_be_old(_letters(grid)) for p in _proofs(grid)}
    if not proven:
        return tuple(grids), tuple(findings)
    changes = [dict(_changes(grid, proven)) for grid in grids]
    told = [_told(grid, made) for grid, made in zip(grids, changes, strict=True) if made]
    return tuple(_converted(g, made) for g, made in zip(grids, changes, strict=True)), (*findings, *told)


def _letters(grid: Grid) -> str:
    return "\n".join(v for v in chain.from_iterable(grid.rows) if isinstance(v, str))


def _proofs(grid: Grid) -> Iterator[Reading]:
    for at, text in _texts(grid):
        reading = read(text, _schemes(grid.looks.font(at))) if is_decisive(text) else None
        if reading and (reading.words >= _SEVERAL or scheme_of_font(grid.looks.font(at))):
            yield reading


def _texts(grid: Grid) -> Iterator[tuple[Position, str]]:
    for row, values in enumerate(grid.rows):
        for column, value in enumerate(values):
            if isinstance(value, str):
                yield (row, column), value


def _schemes(font: str) -> tuple[Scheme, ...]:
    named = scheme_of_font(font)
    return (named,) if named else SCHEMES


def _changes(grid: Grid, proven: set[Scheme]) -> Iterator[tuple[Position, _Change]]:
    for at, text in _texts(grid):
        font = grid.looks.font(at)
        reading = _reading(text, font, proven)
        capital = reading is not None and shown_capital(font)
        if reading and (after := reading.text.upper() if capital else reading.text) != text:
            yield at, _Change(text, after, reading.scheme, capital)


def _reading(text: str, font: str, proven: set[Scheme]) -> Reading | None:
    named = scheme_of_font(font)
    if text.isascii():
        return Reading(named, text, 0) if named in proven and named and shown_capital(font) else None
    reading = read(text, _schemes(font))
    if reading is None or reading.scheme not in proven:
        return None
    doubtful = not is_decisive(text)
    return reading if (named and reads_better(reading, text)) or not doubtful else None


def _converted(grid: Grid, changes: Mapping[Position, _Change]) -> Grid:
    if not changes:
        return grid
    rows = [list(row) for row in grid.rows]
    for (row, column), change in changes.items():
        rows[row][column] = change.after
    return replace(grid, rows=tuple(map(tuple, rows)), looks=_Lettered(grid.looks, changes))


@dataclass(frozen=True, slots=True)
class _Lettered:
    """The looks of a worksheet whose old letters were converted."""

    looks: Looks
    changes: Mapping[Position, _Change]

    def paragraphs(self, at: Position) -> tuple[Paragraph, ...]:
        """The cell's paragraphs, in Unicode."""
        change = self.changes.get(at)
        given = self.looks.paragraphs(at)
        return tuple(_spans(p, change) for p in given) if change else given

    def is_percent(self, at: Position) -> bool:
        """As the file has it."""
        return self.looks.is_percent(at)

    def number_format(self, at: Position) -> str:
        """As the file has it."""
        return self.looks.number_format(at)

    def font(self, at: Position) -> str:
        """As the file has it."""
        return self.looks.font(at)


def _spans(given: Paragraph, change: _Change) -> Paragraph:
    """The spans in Unicode; where a look changes in the middle of a letter, the paragraph has one look."""
    made = tuple(Span(_shown(span.text, change), span.bold, span.italic) for span in given)
    whole = _shown("".join(span.text for span in given), change)
    if "".join(span.text for span in made) == whole:
        return made
    return (Span(whole, all(span.bold for span in given), all(span.italic for span in given)),)


def _shown(text: str, change: _Change) -> str:
    made = decoded(text, change.scheme)
    return made.upper() if change.capital else made


def _told(grid: Grid, changes: Mapping[Position, _Change]) -> Finding:
    names = " và ".join(sorted({change.scheme.name for change in changes.values()}))
    places = ", ".join(address(*at) for at in list(changes)[:_EXAMPLES]) + ("…" if len(changes) > _EXAMPLES else "")
    first = next(iter(changes.values()))
    return CONVERTED.at(
        CellPlace(grid.file, grid.sheet),
        found=f"{len(changes)} ô gõ bằng mã {names} ({places}); “{first.before}” đọc là “{first.after}”",
        expected="chữ gõ bằng phông Unicode (Times New Roman, Arial…)",
        mend="chương trình đã tự chuyển khi đọc, tệp của bạn giữ nguyên; xem lại vài ô, đúng thì không phải sửa",
    )
