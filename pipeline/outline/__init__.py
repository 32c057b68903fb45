"""What a reader of a finished document meets, read back from any .docx."""

from __future__ import annotations

from pipeline.outline.bookmarks import BLOCK_PREFIX, FIGURE_PREFIX
from pipeline.outline.elements import Elements, elements_by_path
from pipeline.outline.formats import Border, PageFormat, ParagraphFormat, RunFormat
from pipeline.outline.model import Block, Cell, Drawing, Paragraph, Row, Table
from pipeline.outline.once import once
from pipeline.outline.pieces import Piece, characters, run_pieces
from pipeline.outline.reading import read_outline
from pipeline.outline.sameness import outline_digest, same
from pipeline.outline.spans import Address, Bookmark, Change, Field, Figure, NoteMark, Point, Run
from pipeline.outline.stories import Note, Outline, Section, Story
from pipeline.outline.text import as_text, shown_text
from pipeline.outline.walking import all_blocks, all_paragraphs, figures, paragraphs, placed_cells, tables

__all__ = [
    "BLOCK_PREFIX",
    "FIGURE_PREFIX",
    "Address",
    "Block",
    "Bookmark",
    "Border",
    "Cell",
    "Change",
    "Drawing",
    "Elements",
    "Field",
    "Figure",
    "Note",
    "NoteMark",
    "Outline",
    "PageFormat",
    "Paragraph",
    "ParagraphFormat",
    "Piece",
    "Point",
    "Row",
    "Run",
    "RunFormat",
    "Section",
    "Story",
    "Table",
    "all_blocks",
    "all_paragraphs",
    "as_text",
    "characters",
    "elements_by_path",
    "figures",
    "once",
    "outline_digest",
    "paragraphs",
    "placed_cells",
    "read_outline",
    "run_pieces",
    "same",
    "shown_text",
    "tables",
]
