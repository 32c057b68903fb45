"""nguon-so-lieu.html: the figures of a version with their cells, for a reader who has a browser and nothing else."""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, Final

from pipeline.content import told_ref
from pipeline.trace.labels import label, spelled
from pipeline.trace.listing import correction_told, measure_told, place_told, value_told

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.content import Cell, Figure
    from pipeline.trace.lines import Line
    from pipeline.trace.sources import Source

_HEADS: Final = ("STT", "Chữ in", "Chỗ in và câu văn", "Số liệu", "Cách tính, ô và nội dung của ô")
_STYLE: Final = """
:root { color-scheme: light; }
body { max-width: 80rem; margin: 0 auto; padding: 1.5rem; background: #fff; color: #1a1a1a;
  font: 1rem/1.5 "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif; }
h1 { margin: 0 0 .5rem; font-size: 1.4rem; }
table { width: 100%; margin-top: 1rem; border-collapse: collapse; table-layout: fixed; }
th, td { padding: .35rem .5rem; border: 1px solid #999; text-align: left; vertical-align: top;
  overflow-wrap: anywhere; }
thead th { background: #eee; }
tr { break-inside: avoid; }
tr:target { outline: 3px solid #1f4e79; }
col.stt { width: 3.5rem; } col.chu { width: 9rem; } col.cho { width: 30%; } col.ten { width: 20%; }
td.chu { font-weight: 600; }
small { display: block; color: #555; }
ul { margin: 0; padding-left: 1.1rem; }
@media print { body { max-width: none; padding: 0; font-size: 9pt; } thead { display: table-header-group; } }
@page { size: A4 landscape; margin: 15mm; }
"""
_READING: Final = (
    "Trang này đi cùng một phiên bản đã lưu của văn bản và đọc được không cần chương trình nào ngoài trình duyệt.",
    "Mỗi dòng là một lần số liệu được in ra trong văn bản, theo thứ tự đọc. Bấm Ctrl+F rồi gõ con số để tìm.",
    "Ô ghi theo thứ tự: tệp Excel (trong thư mục inputs đã lưu cùng phiên bản), trang tính, địa chỉ ô, nội dung ô.",
)


def source_page(lines: Sequence[Line], title: str) -> bytes:
    """The page in UTF-8: a table with one printing a row, each row on one line of the file; no script, no link out."""
    return ("\n".join(_page(lines, title)) + "\n").encode()


def _page(lines: Sequence[Line], title: str) -> Iterator[str]:
    yield '<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>Nguồn số liệu: {escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>"
    yield f"<h1>Nguồn số liệu: {escape(title)}</h1>"
    yield from (f"<p>{sentence}</p>" for sentence in _READING)
    if not lines:
        yield "<p>Văn bản này không mang dấu của số liệu nào.</p>"
    else:
        yield from _table(lines)
    yield "</body>\n</html>"


def _table(lines: Sequence[Line]) -> Iterator[str]:
    heads = "".join(f'<th scope="col">{head}</th>' for head in _HEADS)
    yield '<table>\n<colgroup><col class="stt"><col class="chu"><col class="cho"><col class="ten"><col></colgroup>'
    yield f"<thead><tr>{heads}</tr></thead>\n<tbody>"
    yield from (_row(number, line) for number, line in enumerate(lines, start=1))
    yield "</tbody>\n</table>"


def _row(number: int, line: Line) -> str:
    where = f"{escape(place_told(line.place))}<small>{escape(line.sentence)}</small>"
    return (
        f'<tr id="n{number}"><td>{number}</td><td class="chu">{_said(line)}</td><td>{where}</td>'
        f"<td>{_figure(line)}</td><td>{_made(line.figure, line.contents, line.below)}</td></tr>"
    )


def _said(line: Line) -> str:
    """The words that stand there; beside those of a person what the figure says."""
    return escape(line.said) + ("" if line.agrees else f"<small>theo số liệu: {escape(line.printed)}</small>")


def _figure(line: Line) -> str:
    """What the figure is in words, and its name, under which the other files know it."""
    name, value = line.figure.name, measure_told(line.figure)
    return f"{escape(label(line))}<small>{escape(name)}</small><small>giá trị: {escape(value)}</small>"


def _made(figure: Figure, contents: tuple[Cell, ...], below: tuple[Source, ...]) -> str:
    ranges = [f"vùng {escape(str(r))}" for r in figure.cells] if len(contents) != len(figure.cells) else []
    items = [*ranges, *_cells(contents), *(_source(source) for source in below)]
    listed = f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>" if items else ""
    return f"{escape(figure.transform)}{listed}"


def _source(source: Source) -> str:
    named = f"số liệu {escape(spelled(source.name))} ({escape(source.name)})"
    if source.figure is None:
        return named
    value = escape(value_told(source.figure) or "(trống)")
    return f"{named} = {value}: {_made(source.figure, source.contents, source.below)}"


def _cells(cells: Iterable[Cell]) -> Iterator[str]:
    """The cells of a sheet in one line, file and sheet before them."""
    for (file, sheet), group in groupby(cells, key=lambda c: (c.file, c.sheet)):
        yield f"{escape(f'{file} · {sheet}')} · {'; '.join(map(_cell, group))}"


def _cell(cell: Cell) -> str:
    told = f"{escape(told_ref(cell.address))} = <b>{escape(cell.raw) or '(trống)'}</b>"
    return f"{told}{escape(correction_told(cell))}"
