"""A view on the screen: tables in eighty columns, and on demand the cells behind each number."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING, Final

from pipeline.survey.views import Form, shown, spots

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.survey.views import Line, Table, View

_WIDTH: Final = 80
_LEAST_NAME, _MOST_NAME = 24, 48
_GAP, _LEAST, _HEAD = 2, 6, 10


def as_text(views: Sequence[View], title: str, *, cells: bool) -> str:
    """All views, one below the other; `cells` prints the cells behind the numbers under each table."""
    return "\n".join(line.rstrip() for view in views for line in _view(view, title, cells=cells))


def _view(view: View, title: str, *, cells: bool) -> Iterator[str]:
    yield from wrap(f"══ {title}: {view.title}" + (f" · {view.office}" if view.office else ""), _WIDTH)
    for told in view.said:
        yield from wrap(told, _WIDTH)
    for table in view.tables:
        yield ""
        yield f"── {table.title}"
        yield from _listing(table) if table.listing else _table(table)
        if table.note:
            yield from wrap(table.note, _WIDTH)
        if cells and not table.listing:
            yield from _cells(table)
    yield ""


def _table(table: Table) -> Iterator[str]:
    widths = [_width(table, column) for column in range(len(table.columns))]
    room = min(_MOST_NAME, max(_LEAST_NAME, _WIDTH - sum(width + _GAP for width in widths)))
    yield from _row("", [wrap(head, width) for head, width in zip(table.columns, widths, strict=True)], widths, room)
    group = ""
    for line in table.lines:
        if line.group != group:
            group = line.group
            yield group
        name = ("  " if line.group else "") + line.name
        yield from _row(name, [[shown(entry)] for entry in line.entries], widths, room)


def _width(table: Table, column: int) -> int:
    """The room that a column needs: its longest entry, and the longest word of its heading."""
    entries = [len(shown(line.entries[column])) for line in table.lines]
    head = table.columns[column]
    return max(_LEAST, min(len(head), _HEAD), *entries, *(len(word) for word in head.split()))


def _row(name: str, entries: Sequence[Sequence[str]], widths: Sequence[int], room: int) -> Iterator[str]:
    indent = name[: len(name) - len(name.lstrip())]
    names = wrap(name.strip(), room, initial_indent=indent, subsequent_indent=f"{indent}  ") or [""]
    height = max(len(names), *(len(entry) for entry in entries)) if entries else len(names)
    names += [""] * (height - len(names))
    for number, text in enumerate(names):
        told = [_last(entry, number, height) for entry in entries]
        yield text.ljust(room) + "".join(
            " " * _GAP + word.rjust(width) for word, width in zip(told, widths, strict=True)
        )


def _last(entry: Sequence[str], number: int, height: int) -> str:
    """The line of an entry that stands on the row's bottom lines."""
    at = number - (height - len(entry))
    return entry[at] if at >= 0 else ""


def _listing(table: Table) -> Iterator[str]:
    group = ""
    for line in table.lines:
        if line.group != group:
            group = line.group
            yield group
        yield from wrap(f"- {line.name}", _WIDTH, subsequent_indent="  ")
        told = " · ".join(_said(table, line))
        yield from wrap(told, _WIDTH, initial_indent="    ", subsequent_indent="    ", break_on_hyphens=False)


def _said(table: Table, line: Line) -> Iterator[str]:
    for head, entry in zip(table.columns, line.entries, strict=True):
        if text := shown(entry):
            yield f"{head}: {text}"


def _cells(table: Table) -> Iterator[str]:
    yield "Các ô:"
    for line in table.lines:
        for head, entry in zip(table.columns, line.entries, strict=True):
            if entry.cells and shown(entry) and entry.form is Form.NUMBER:
                name = " · ".join(part for part in (line.group, line.name, head) if part)
                yield from wrap(f"  {name} = {shown(entry)}", _WIDTH, subsequent_indent="    ")
                for spot in spots(entry.cells):
                    yield from wrap(f"    ô {spot}", _WIDTH, subsequent_indent="      ", break_on_hyphens=False)
