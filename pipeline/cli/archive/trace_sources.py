"""The sources that a page lists below the document: one entry for each figure or text, however often it is printed."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from pipeline.cli.archive.trace_said import how_told, origin_told, standing_told, wording_told
from pipeline.content import told_ref
from pipeline.trace import Line, Number
from pipeline.trace.labels import figure_told, line_told, spelled
from pipeline.trace.listing import correction_told, place_told

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.content import Cell, Figure
    from pipeline.trace import Source


@dataclass(slots=True)
class Entry:
    """One source with its number and all the printings that it answers for."""

    number: int
    head: Line | Number
    printings: list[Line | Number] = field(default_factory=list)


@dataclass(slots=True)
class Entries:
    """The sources in the order in which a reader first meets them."""

    by_key: dict[object, Entry] = field(default_factory=dict)

    def entry(self, printing: Line | Number) -> Entry:
        """The entry that answers for a printing."""
        known = self.by_key.setdefault(_key(printing), Entry(len(self.by_key) + 1, printing))
        if printing not in known.printings:
            known.printings.append(printing)
        return known


def _key(printing: Line | Number) -> object:
    if isinstance(printing, Line):
        return ("figure", printing.figure.name) if printing.agrees else ("strayed", id(printing))
    if printing.wording:
        return (printing.wording.hand, printing.wording.name, printing.wording.cells)
    return ("none", printing.spot.paragraph.address.path, printing.spot.start)


def as_sections(entries: Entries) -> Iterator[str]:
    """The entries as HTML, each with an id to link to and a link back."""
    yield from (_section(entry) for entry in entries.by_key.values())


def _section(entry: Entry) -> str:
    first = entry.printings[0]
    back = f'<p class="chi-dan"><a href="#v{entry.number}">Về chỗ in đầu tiên</a></p>' if first.spot else ""
    body = _of_line(first) if isinstance(first, Line) else _of_number(first)
    return (
        f'<section class="nguon" id="n{entry.number}" aria-labelledby="t{entry.number}">'
        f'<a class="dong" href="#dong">Đóng</a>'
        f'<h3 id="t{entry.number}">[{entry.number}] {_title(entry)}</h3>\n{body}\n{_places(entry)}{back}</section>'
    )


def _title(entry: Entry) -> str:
    return escape(" / ".join(dict.fromkeys(_words(p) for p in entry.printings)))


def _words(printing: Line | Number) -> str:
    return printing.shown if isinstance(printing, Line) else printing.spot.text


def _of_line(line: Line) -> str:
    strayed = f'<p class="lech-chu">{escape(standing_told(line))}</p>' if standing_told(line) else ""
    return f"{strayed}<p>{escape(line_told(line))}</p>\n{_made(line.figure, line.contents, line.below)}"


def _made(figure: Figure, contents: tuple[Cell, ...], below: tuple[Source, ...]) -> str:
    deeper = "".join(f"<li>{_source(source)}</li>" for source in below)
    listed = f"<ul>{deeper}</ul>" if deeper else ""
    return f"<p>Cách tính: {escape(how_told(figure, contents))}</p>{_cells(contents)}{listed}"


def _source(source: Source) -> str:
    if source.figure is None:
        return f"<p>số liệu {escape(spelled(source.name))}</p>"
    return f"<p>số liệu {escape(figure_told(source.figure))}</p>{_made(source.figure, source.contents, source.below)}"


def _cells(cells: Sequence[Cell]) -> str:
    groups = groupby(cells, key=lambda c: (c.file, c.sheet))
    return "".join(
        f'<p class="ten">{escape(f"{f} · {s}")}</p><ul>{"".join(map(_cell, g))}</ul>' for (f, s), g in groups
    )


def _cell(cell: Cell) -> str:
    raw = escape(cell.raw) or "(trống)"
    at, more = escape(told_ref(cell.address)), escape(correction_told(cell))
    return f'<li><span class="o">{at}</span> = <span class="noi-dung">{raw}</span>{more}</li>'


def _of_number(number: Number) -> str:
    if number.wording is None:
        return f"<p>{escape(origin_told(number))}</p>"
    return f"<p>{escape(wording_told(number.wording))}</p>{_cells(number.wording.cells)}"


def _places(entry: Entry) -> str:
    places = [p.place if isinstance(p, Line) else p.spot.paragraph.address.path for p in entry.printings]
    told = "; ".join(dict.fromkeys(place_told(place) for place in places if place))
    return f'<p class="ten">In ở: {escape(told)}</p>' if told else ""
