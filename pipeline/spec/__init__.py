"""Declarations: what sheets hold and what a document type makes of them."""

from __future__ import annotations

from pipeline.spec.declaration import (
    Agreement,
    Condition,
    DatedTemplate,
    Declaration,
    FigureSpec,
    TableSpec,
    TextSpec,
)
from pipeline.spec.sheet import Column, ColumnKind, Home, Reach, Shape, Sheet, Term, Vocabulary, Wide

__all__ = [
    "Agreement",
    "Column",
    "ColumnKind",
    "Condition",
    "DatedTemplate",
    "Declaration",
    "FigureSpec",
    "Home",
    "Reach",
    "Shape",
    "Sheet",
    "TableSpec",
    "Term",
    "TextSpec",
    "Vocabulary",
    "Wide",
]
