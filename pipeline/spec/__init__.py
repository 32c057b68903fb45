"""Declarations: what sheets hold and what a document type makes of them."""

from __future__ import annotations

from pipeline.spec.builtin import FIGURE_KINDS
from pipeline.spec.choosing import template_for
from pipeline.spec.declaration import (
    Agreement,
    Condition,
    DatedTemplate,
    Declaration,
    FigureSpec,
    TableSpec,
    TextSpec,
)
from pipeline.spec.known import column_kinds
from pipeline.spec.loading import load_all, load_common, load_declaration
from pipeline.spec.naming import Names, TableNames, declared_names
from pipeline.spec.sheet import (
    TYPES,
    Carry,
    Column,
    ColumnKind,
    Home,
    Opening,
    Reach,
    Shape,
    Sheet,
    Term,
    Vocabulary,
    Wide,
)

__all__ = [
    "FIGURE_KINDS",
    "TYPES",
    "Agreement",
    "Carry",
    "Column",
    "ColumnKind",
    "Condition",
    "DatedTemplate",
    "Declaration",
    "FigureSpec",
    "Home",
    "Names",
    "Opening",
    "Reach",
    "Shape",
    "Sheet",
    "TableNames",
    "TableSpec",
    "Term",
    "TextSpec",
    "Vocabulary",
    "Wide",
    "column_kinds",
    "declared_names",
    "load_all",
    "load_common",
    "load_declaration",
    "template_for",
]
