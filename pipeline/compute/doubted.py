"""A draft's Content without the figures that rest on a cell which could not be read: such a sum is not known."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.compute.cells import places
from pipeline.content import UNREADABLE, Figure
from pipeline.findings import CellPlace, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.content import Content, Row, Text
    from pipeline.findings import Finding

_Place = tuple[str, str, str]


def without_doubted(content: Content, findings: Iterable[Finding]) -> Content:
    """The content with each figure blank that is made from an unreadable cell, directly or through other figures."""
    bad = _unreadable(findings)
    if not bad:
        return content
    known = {figure.name: figure for figure in content.figures}

    def is_lost(figure: Figure) -> bool:
        return _touches(figure, bad) or any(is_lost(known[name]) for name in figure.of if name in known)

    figures = tuple(_blank(figure) if is_lost(figure) else figure for figure in content.figures)
    tables = tuple(replace(t, rows=tuple(_row(r, bad) for r in t.rows)) for t in content.tables)
    return replace(content, figures=figures, tables=tables)


def _unreadable(findings: Iterable[Finding]) -> frozenset[_Place]:
    cells = (f.place for f in findings if f.severity is Severity.ERROR and f.rule.layer == "đọc")
    return frozenset((p.file, p.sheet, p.cell) for p in cells if isinstance(p, CellPlace))


def _touches(figure: Figure, bad: frozenset[_Place]) -> bool:
    return any(place in bad for r in figure.cells for place in places(r))


def _blank(figure: Figure) -> Figure:
    return replace(figure, value=None, qualifier="", transform=UNREADABLE)


def _row(row: Row, bad: frozenset[_Place]) -> Row:
    values: dict[str, Figure | Text] = {
        name: _blank(value) if isinstance(value, Figure) and _touches(value, bad) else value
        for name, value in row.values.items()
    }
    return replace(row, values=values, rows=tuple(_row(below, bad) for below in row.rows))
