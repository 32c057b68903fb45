"""Marks: the bookmarks by which figures and blocks are found again in a document, and the part that explains them."""

from __future__ import annotations

from pipeline.marks.found import Found, found_marks, found_texts, read_marks
from pipeline.marks.model import MOST_CELLS, BlockMark, FigureMark, Mark, Marks
from pipeline.marks.naming import block_bookmark, figure_bookmark, our_name
from pipeline.marks.store import NAMESPACE, SCHEMA, from_xml, to_xml

__all__ = [
    "MOST_CELLS",
    "NAMESPACE",
    "SCHEMA",
    "BlockMark",
    "FigureMark",
    "Found",
    "Mark",
    "Marks",
    "block_bookmark",
    "figure_bookmark",
    "found_marks",
    "found_texts",
    "from_xml",
    "our_name",
    "read_marks",
    "to_xml",
]
