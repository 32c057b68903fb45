"""What a name in a tag stands for, as far as the declaration tells."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from pipeline.spec import TableNames

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.content import FigureKind
    from pipeline.spec import Names

_COMPUTED: Final = re.compile(r"c[1-9]\d*")
_LOOP: Final = ("index", "index0", "revindex", "revindex0", "first", "last", "length")


class What(Enum):
    """The kinds of thing."""

    GROUP = auto()
    FIGURE = auto()
    TEXT = auto()
    TABLE = auto()
    ROW = auto()
    HEADINGS = auto()
    FLAG = auto()
    LOOP = auto()
    NUMBER = auto()
    WORDS = auto()
    PRINTED = auto()
    NOTE = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing and the name it was reached by; `table` for tables, rows and headings, `fields` for rows.

    `kind` is that of a figure, as far as it is known.
    """

    what: What
    path: str = ""
    table: TableNames | None = None
    fields: Mapping[str, FigureKind | None] = field(default_factory=dict)
    kind: FigureKind | None = None


UNKNOWN: Final = Thing(What.UNKNOWN)


def at_root(names: Names, path: str) -> Thing | None:
    """What a dotted name stands for, a beginning of names as a group; None where nothing begins so."""
    if path in names.figures:
        return Thing(What.FIGURE, path, kind=names.figures[path])
    if path in names.texts:
        return Thing(What.TEXT, path)
    if path in names.tables:
        return Thing(What.TABLE, path, names.tables[path])
    if path in names.flags:
        return Thing(What.FLAG, path)
    return Thing(What.GROUP, path) if any(n.startswith(f"{path}.") for n in names.every()) else None


def inside(thing: Thing, name: str, names: Names) -> Thing | None:
    """What stands behind a dot; None where nothing does."""
    path = f"{thing.path}.{name}"
    if thing.what is What.GROUP:
        return at_root(names, path)
    if thing.what is What.LOOP:
        return Thing(What.FLAG if name in ("first", "last") else What.NUMBER, path) if name in _LOOP else None
    if thing.table is None:
        return None
    return {What.TABLE: _of_table, What.ROW: _of_row, What.HEADINGS: _heading}[thing.what](thing, name, path)


def known_inside(thing: Thing, names: Names) -> tuple[str, ...]:
    """The names that may stand behind a dot."""
    if thing.what is What.GROUP:
        return tuple(n.removeprefix(f"{thing.path}.") for n in names.every() if n.startswith(f"{thing.path}."))
    if thing.what is What.LOOP:
        return _LOOP
    if thing.what is What.ROW and thing.table:
        return (*thing.fields, "khóa", *(("dòng",) if thing.table.inner else ()))
    if thing.what is What.TABLE and thing.table:
        return (*(("tổng",) if thing.table.total else ()), *(("đầu",) if thing.table.headings else ()))
    return thing.table.headings if thing.what is What.HEADINGS and thing.table else ()


def row_of(thing: Thing, path: str) -> Thing:
    """A row of a table looped over; a paragraph of a text."""
    if thing.what is What.TABLE and thing.table:
        return Thing(What.ROW, path, thing.table, thing.table.rows)
    return Thing(What.TEXT if thing.what is What.TEXT else What.UNKNOWN, path)


def _of_table(thing: Thing, name: str, path: str) -> Thing | None:
    table = thing.table or TableNames({})
    if name == "tổng" and table.total:
        return Thing(What.ROW, path, TableNames(table.total, open=table.open), table.total)
    return Thing(What.HEADINGS, path, table) if name == "đầu" and table.headings else None


def _of_row(thing: Thing, name: str, path: str) -> Thing | None:
    table = thing.table or TableNames({})
    if name in thing.fields:
        kind = thing.fields[name]
        return Thing(What.TEXT if kind is None else What.FIGURE, path, kind=kind)
    if name == "dòng" and table.inner:
        return Thing(What.TABLE, path, TableNames(table.inner, open=table.open))
    if name == "khóa":
        return Thing(What.TEXT, path)
    return Thing(What.FIGURE, path) if table.open and _COMPUTED.fullmatch(name) else None


def _heading(thing: Thing, name: str, path: str) -> Thing | None:
    table = thing.table or TableNames({})
    known = name in table.headings or (table.open and _COMPUTED.fullmatch(name))
    return Thing(What.TEXT, path) if known else None
