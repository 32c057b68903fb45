"""What documents typed by hand share: the names of Word's drawings, and cells filled line by line."""

from __future__ import annotations

from docx.oxml.ns import qn

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)


def filled(made, rows, widths, typed):
    """A table whose cells have these widths and contents: (text, look) that `typed` writes, or functions of a cell."""
    for row, contents in zip(made.rows, rows, strict=True):
        for cell, content, wide in zip(row.cells, contents, widths, strict=True):
            cell.width = wide
            fill(cell, content, typed)
    return made


def fill(cell, content, typed):
    """A cell's lines, in the place of the empty paragraph that it begins with."""
    for item in content:
        if callable(item):
            item(cell)
        else:
            typed(cell, *item)
    first = cell.paragraphs[0]._p
    if content and first.getnext() is not None and first.getnext().tag == qn("w:p"):
        first.getparent().remove(first)
