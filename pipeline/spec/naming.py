"""All the names that a template of a type may use: for the check of templates and for the guide."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pipeline.content import FigureKind
from pipeline.spec.builtin import (
    DOCUMENT,
    DOCUMENT_TEXTS,
    DRAFT,
    FIGURE_KINDS,
    FOUND,
    PERIOD,
    RECIPIENTS,
    pair_kinds,
)
from pipeline.spec.known import column_kinds

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.spec.declaration import Declaration, TableSpec
    from pipeline.spec.sheet import Sheet

Fields = dict[str, FigureKind | None]


@dataclass(frozen=True, slots=True)
class TableNames:
    """The fields of a table's rows, of the rows of each group, of its total row; each with its kind, None for a text.

    `rows` are those looped over first; `inner` those of `x.dòng`. An `open` table has columns c1…cn besides, whose
    headings are `t.đầu.c1`; `headings` are those known by name.
    """

    rows: Fields
    inner: Fields = field(default_factory=dict)
    total: Fields = field(default_factory=dict)
    headings: tuple[str, ...] = ()
    open: bool = False


@dataclass(frozen=True, slots=True)
class Names:
    """Names by what they are; `own` are those that the type declares and so must show."""

    figures: Mapping[str, FigureKind]
    texts: tuple[str, ...]
    tables: Mapping[str, TableNames]
    flags: tuple[str, ...]
    own: tuple[str, ...]

    def every(self) -> tuple[str, ...]:
        """All names, in order."""
        return (*self.figures, *self.texts, *self.tables, *self.flags)


def declared_names(declaration: Declaration) -> Names:
    """Everything that a template of this type may use."""
    pairs = pair_kinds(declaration.sheets)
    figures = {f.name: f.kind for f in declaration.figures} | {k: v for k, v in pairs.items() if v} | DOCUMENT | PERIOD
    texts = (*(t.name for t in declaration.texts), *(k for k, v in pairs.items() if not v), *DOCUMENT_TEXTS)
    tables = {t.name: _table(t, declaration.sheets) for t in declaration.tables}
    own = [f.name for f in declaration.figures] + [t.name for t in declaration.texts] + [*tables]
    given = {name: TableNames(dict.fromkeys(fields)) for name, fields in (RECIPIENTS, FOUND)}
    return Names(figures, texts, tables | given, (DRAFT,), tuple(own))


def _table(spec: TableSpec, sheets: tuple[Sheet, ...]) -> TableNames:
    kinds = column_kinds(sheets, spec.sheet)
    return _cross(spec) if spec.how == "chéo" else _list(spec, {c: FIGURE_KINDS.get(k) for c, k in kinds.items()})


def _list(spec: TableSpec, kinds: Fields) -> TableNames:
    rows = {c: kinds.get(c) for c in spec.columns}
    sums = {c: kinds.get(c) for c in spec.sums}
    total = sums if spec.total else {}
    if not spec.group:
        return TableNames(rows, total=total)
    counted: Fields = {spec.count: FigureKind.COUNT} if spec.count else {}
    return TableNames({spec.group: None, **sums, **counted}, inner=rows, total=total)


def _cross(spec: TableSpec) -> TableNames:
    columns = [name for name, _ in spec.cross] or ["cộng"]
    values: Fields = dict.fromkeys(columns, spec.kind)
    grouped = len(spec.down) > 1
    rows: Fields = {**dict.fromkeys(spec.down[:1]), **values}
    inner: Fields = {**dict.fromkeys(spec.down), **values} if grouped else {}
    total = values if spec.total else {}
    return TableNames(rows, inner, total, tuple(columns), open=not spec.cross)
