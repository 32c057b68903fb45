"""Word pages written from scratch in the house's styles: paragraphs, tables and sections as XML."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Final

from pipeline.ooxml import NAMESPACES, main_part, with_part, with_properties

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.ooxml import Package

_SPACES: Final = " ".join(f'xmlns:{name}="{NAMESPACES[name]}"' for name in ("w", "r"))
_ILLEGAL: Final = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_PORTRAIT: Final = '<w:pgSz w:w="11906" w:h="16838"/>'
_LANDSCAPE: Final = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
_MARGINS: Final = (
    '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>'
)


@dataclass(frozen=True, slots=True)
class Said:
    """Words, bold or not, in a cell or a paragraph."""

    text: str
    bold: bool = False


def paragraph(style: str, *words: str | Said) -> str:
    """A paragraph in a style of the house."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{"".join(map(_run, words))}</w:p>'


def table(style: str, widths: Sequence[int], rows: Iterable[str]) -> str:
    """A table of fixed columns."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    look = f'<w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
    return f"<w:tbl><w:tblPr>{look}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def row(widths: Sequence[int], cells: Sequence[str], *, heading: bool = False, whole: bool = True) -> str:
    """A table row; each cell is its paragraphs. A heading is repeated on every page, a whole row is not split."""
    look = ("<w:cantSplit/>" if whole else "") + ("<w:tblHeader/>" if heading else "")
    made = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
        for width, cell in zip(widths, cells, strict=True)
    )
    return f"<w:tr><w:trPr>{look}</w:trPr>{made}</w:tr>"


def document(skeleton: Package, blocks: Iterable[str], title: str, *, landscape: bool = False) -> Package:
    """The skeleton's styles, headers and page settings with this body, under this title."""
    main = main_part(skeleton)
    size = _LANDSCAPE if landscape else _PORTRAIT
    section = f"<w:sectPr>{''.join(_headers(skeleton))}{size}{_MARGINS}<w:titlePg/></w:sectPr>"
    body = f"<w:document {_SPACES}><w:body>{''.join(blocks)}{section}</w:body></w:document>"
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return with_properties(with_part(skeleton, main, f"{head}{body}".encode()), title, title, None)


def _headers(skeleton: Package) -> list[str]:
    """The references to headers in the skeleton's last section."""
    xml = skeleton[main_part(skeleton)].decode()
    return re.findall(r"<w:headerReference [^>]*/>", xml)


def _run(words: str | Said) -> str:
    said = words if isinstance(words, Said) else Said(words)
    look = '<w:rPr><w:rStyle w:val="Strong"/></w:rPr>' if said.bold else ""
    text = escape(_ILLEGAL.sub("\ufffd", said.text), quote=False)
    lines = (_line(line) for line in text.split("\n"))
    return f"<w:r>{look}{'<w:br/>'.join(lines)}</w:r>"


def _line(text: str) -> str:
    """A line of text; a hyphen at which no line may break is an element of its own, as Word has it."""
    return "<w:noBreakHyphen/>".join(f'<w:t xml:space="preserve">{part}</w:t>' for part in text.split("\u2011"))
