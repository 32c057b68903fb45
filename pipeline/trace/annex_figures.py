"""The annex's table of figures: a row a figure, the figures of a table's row together."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from pipeline.trace.annex_cells import FEW, LONG, NO_CELL, cells_told, head
from pipeline.trace.labels import figure_told, line_told, spelled
from pipeline.trace.listing import cell_told, place_told
from pipeline.trace.spots import row_of
from pipeline.trace.standing import Standing
from pipeline.trace.word import Said, paragraph, row, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.trace.lines import Line
    from pipeline.trace.sources import Source

_WIDTHS: Final = (700, 2600, 2103, 3000, 5600)
_HEADS: Final = ("STT", "Chỗ in", "Chữ in", "Số liệu, cách tính", "Ô và nội dung của ô")


def figures(lines: Iterable[Line]) -> str:
    """A row for each figure that says one thing, wherever it is printed; the figures of a table's row in one row."""
    groups: dict[object, list[Line]] = {}
    for line in lines:
        key = row_of(line.place) if " · " in line.sentence else (line.figure.name, line.printed, line.now)
        groups.setdefault(key, []).append(line)
    rows = (
        _row_of_figures(n, group) if isinstance(key, str) and len(group) > 1 else _figure(n, group)
        for n, (key, group) in enumerate(groups.items(), start=1)
    )
    return table("BangKe", _WIDTHS, (head(_WIDTHS, _HEADS), *rows))


def _row_of_figures(number: int, lines: Sequence[Line]) -> str:
    """The figures of one row of a table of the document."""
    cells: dict[tuple[str, str], list[str]] = {}
    for line in lines:
        for (file, sheet), group in groupby(line.every_cell[:FEW], key=lambda c: (c.file, c.sheet)):
            told_here = ", ".join(cell_told(cell, LONG) for cell in group)
            cells.setdefault((file, sheet), []).append(f"{line.shown} ← {told_here}")
    label = lines[0].sentence.partition(" · ")[0]
    strayed = (f"{line.sentence}: {line.standing}; theo số liệu: {line.printed}" for line in lines if not line.agrees)
    return row(
        _WIDTHS,
        (
            paragraph("BangSo", str(number)),
            paragraph("BangO", f"{place_told(row_of(lines[0].place))}: {label}"),
            paragraph("BangO", Said("; ".join(line.shown for line in lines), bold=True))
            + "".join(paragraph("BangO", one) for one in strayed),
            paragraph("BangO", "Cách tính: " + ", ".join(dict.fromkeys(line.figure.transform for line in lines))),
            "".join(paragraph("BangO", f"{f} · {s}: {'; '.join(one)}") for (f, s), one in cells.items())
            or paragraph("BangO", NO_CELL),
        ),
        whole=len(lines) < FEW,
    )


def _figure(number: int, lines: Sequence[Line]) -> str:
    line = lines[0]
    made = [*cells_told(line.contents), *_below(line.below)] or [NO_CELL]
    return row(
        _WIDTHS,
        (
            paragraph("BangSo", str(number)),
            paragraph("BangO", "; ".join(dict.fromkeys(place_told(one.place) or "không còn chỗ nào" for one in lines))),
            "".join(_printed(line)),
            paragraph("BangO", f"{line_told(line)}; cách tính: {line.figure.transform}"),
            "".join(paragraph("BangO", words) for words in made),
        ),
        whole=len(made) < FEW,
    )


def _printed(line: Line) -> Iterator[str]:
    yield paragraph("BangO", Said(line.shown, bold=True))
    if line.standing is not Standing.AS_PRINTED:
        yield paragraph("BangO", f"{line.standing}; theo số liệu: {line.printed}")


def _below(sources: Iterable[Source]) -> Iterator[str]:
    for source in sources:
        figure = source.figure
        told = f"{figure_told(figure)} ({figure.transform})" if figure else spelled(source.name)
        yield f"Từ số liệu {told}"
        yield from cells_told(source.contents)
        yield from _below(source.below)
