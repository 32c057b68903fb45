"""A small kit that writes a Word template: paragraphs, notes, tables and sections, all looks by named styles.

In a text, `**…**` is bold, `//…//` italic, `[^1]` a footnote reference, a line feed a line break, a tab a tab.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

from pipeline.ooxml import Package, write_package
from tests.making.word_package import parts

if TYPE_CHECKING:
    from pathlib import Path

WIDTH: Final = 9071  # 160 mm
LANDSCAPE_WIDTH: Final = 14003  # 247 mm
_MARK: Final = re.compile(r"(\*\*.+?\*\*|//.+?//|\[\^\d+\])", re.DOTALL)


def p(style: str, text: str = "", *, section: str = "") -> str:
    """A paragraph of this style; `section` ends a section with it."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{section}</w:pPr>{"".join(map(_run, _pieces(text)))}</w:p>'


def tag(*statements: str) -> str:
    """Paragraphs that each hold one statement: `if x`, `endif`, `for a in b`."""
    return "".join(p("NoiDung", f"{{%p {statement} %}}") for statement in statements)


def when(condition: str, *blocks: str) -> str:
    """Blocks that are printed where the condition holds."""
    return tag(f"if {condition}") + "".join(blocks) + tag("endif")


def each(name: str, rows: str, *blocks: str) -> str:
    """Blocks that are printed for each row or paragraph."""
    return tag(f"for {name} in {rows}") + "".join(blocks) + tag("endfor")


def block(name: str) -> str:
    """A paragraph in whose place a common block is put."""
    return p("NoiDung", f"{{{{ khối.{name} }}}}")


@dataclass(frozen=True, slots=True)
class Row:
    """A row: cells of (style, text) or (style, text, columns, "restart" or "continue" downwards)."""

    cells: tuple[tuple[object, ...], ...]
    heading: bool = False


def table(style: str, widths: tuple[int, ...], *rows: Row) -> str:
    """A table of fixed columns; heading rows repeat and no row is split."""
    grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in widths)
    look = f'<w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
    return (
        f"<w:tbl><w:tblPr>{look}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(_row(r, widths) for r in rows)}</w:tbl>"
    )


def statement(text: str, columns: int) -> Row:
    """A row that holds one statement for rows."""
    return Row((("BangO", f"{{%tr {text} %}}", columns),))


def section(*, landscape: bool = False, restart: bool = False) -> str:
    """The settings of a section: A4, the house's margins, the page number's header but on the first page."""
    size = 'w:w="16838" w:h="11906" w:orient="landscape"' if landscape else 'w:w="11906" w:h="16838"'
    number = '<w:pgNumType w:start="1"/>' if restart else ""
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:headerReference w:type="first" r:id="rId4"/>'
        f'<w:type w:val="nextPage"/><w:pgSz {size}/>'
        '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" '
        'w:header="567" w:footer="567" w:gutter="0"/>'
        f"{number}<w:titlePg/></w:sectPr>"
    )


def write(path: Path, body: str, notes: tuple[str, ...] = ()) -> None:
    """Writes the template; `notes` are the paragraphs of footnotes 1, 2, …"""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(write_package(Package(parts(body, notes))))


def note(*paragraphs: str) -> str:
    """The paragraphs of a footnote, its number before the first text; statements stand in their own paragraphs."""
    out, marked = "", False
    for text in paragraphs:
        sign = "" if marked or text.startswith("{%p") else _NUMBER
        marked = marked or bool(sign)
        out += p("FootnoteText", text).replace("</w:pPr>", f"</w:pPr>{sign}", 1)
    return out


_NUMBER: Final = (
    '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
    '<w:r><w:t xml:space="preserve"> </w:t></w:r>'
)


def _pieces(text: str) -> list[str]:
    return [piece for piece in _MARK.split(text) if piece]


def _run(piece: str) -> str:
    if piece.startswith("[^"):
        number = piece[2:-1]
        return f'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="{number}"/></w:r>'
    style = {"**": "Strong", "//": "Emphasis"}.get(piece[:2], "")
    words = piece[2:-2] if style else piece
    look = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    return f"<w:r>{look}{'<w:br/>'.join(map(_text, words.split(chr(10))))}</w:r>"


def _text(words: str) -> str:
    return f'<w:t xml:space="preserve">{escape(words)}</w:t>'


def _row(row: Row, widths: tuple[int, ...]) -> str:
    out, place = "", 0
    for style, text, *more in row.cells:
        span = int(str(more[0])) if more else 1
        merge = f'<w:vMerge w:val="{more[1]}"/>' if len(more) > 1 else ""
        width = sum(widths[place : place + span])
        spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
        inside = str(text) if str(text).startswith("<w:p") else p(str(style), str(text))
        out += f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spanned}{merge}</w:tcPr>{inside}</w:tc>'
        place += span
    heading = "<w:tblHeader/>" if row.heading else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{heading}</w:trPr>{out}</w:tr>"
