"""Marks: the bookmarks by which figures and blocks are found again in a document, and the part that explains them."""

from __future__ import annotations

from pipeline.marks.found import Found, bookmarked, found_marks, read_marks
from pipeline.marks.model import MOST_CELLS, BlockMark, FigureMark, Mark, Marks
from pipeline.marks.naming import block_bookmark, figure_bookmark, is_ours
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
    "bookmarked",
    "figure_bookmark",
    "found_marks",
    "from_xml",
    "is_ours",
    "read_marks",
    "to_xml",
]
