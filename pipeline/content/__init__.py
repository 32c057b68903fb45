"""Content: everything that a document will say, before Word, with the cells it came from."""

from __future__ import annotations

from pipeline.content.content import SCHEMA, Content, Identity
from pipeline.content.figure import DASHED, UNREADABLE, Amount, Figure, FigureKind
from pipeline.content.source import PARAGRAPH, Cell, CellRange, told_correction, told_ref
from pipeline.content.store import dumps, loads
from pipeline.content.table import Row, Table
from pipeline.content.text import LOST, Paragraph, Span, Text, plain

__all__ = [
    "DASHED",
    "LOST",
    "PARAGRAPH",
    "SCHEMA",
    "UNREADABLE",
    "Amount",
    "Cell",
    "CellRange",
    "Content",
    "Figure",
    "FigureKind",
    "Identity",
    "Paragraph",
    "Row",
    "Span",
    "Table",
    "Text",
    "dumps",
    "loads",
    "plain",
    "told_correction",
    "told_ref",
]
