"""An Outline as plain text that a person can read in a diff: pages, headers, body, notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.outline.model import Paragraph
from pipeline.outline.seen import seen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.outline.formats import PageFormat, RunFormat
    from pipeline.outline.model import Block, Cell, Row, Table
    from pipeline.outline.stories import Outline, Section

_TWIPS_PER_CM: Final = 1440 / 2.54
_KINDS: Final = {"default": "mọi trang", "first": "trang đầu", "even": "trang chẵn"}
_SIGNS: Final = str.maketrans({"\t": "→", "\n": "↵", "\f": "{ngắt trang}", "\v": "{ngắt cột}", "\u00a0": "°"})


def as_text(outline: Outline) -> str:
    """One line a paragraph or table row, each with its path; page settings at the top, notes at the end."""
    return "\n".join(_lines(outline)) + "\n"


def shown_text(paragraph: Paragraph) -> str:
    """A paragraph's label and text: **bold**, //italic//, [^1] for a note, ° for a space that does not break."""
    words = "".join(_emphasised(text, look) for text, look in seen(paragraph))
    return f"{paragraph.label} {words}".strip() if paragraph.label else words


def _lines(outline: Outline) -> Iterator[str]:
    yield from map(_section, outline.sections)
    for story in (*outline.headers, *outline.footers, outline.body):
        yield from _blocks(story.blocks)
    for note in (*outline.footnotes, *outline.endnotes):
        yield from _blocks(note.blocks)


def _section(section: Section) -> str:
    parts = [_page(section.page), *_numbering(section.page)]
    parts += [f"{name} cho {_KINDS.get(kind, kind)}" for kind, name in (*section.headers, *section.footers)]
    return f"phần {section.index + 1}: {'; '.join(parts)}"


def _page(page: PageFormat) -> str:
    standing = "ngang" if page.orientation == "landscape" else "dọc"
    margins = ("trên", page.top), ("dưới", page.bottom), ("trái", page.left), ("phải", page.right)
    edges = ", ".join(f"{side} {_cm(width)}" for side, width in margins)
    return f"trang {_cm(page.width)} × {_cm(page.height)} cm {standing}; lề {edges} cm"


def _numbering(page: PageFormat) -> Iterator[str]:
    if page.title_page:
        yield "trang đầu riêng"
    if page.number_start is not None:
        yield f"đánh số từ {page.number_start}"


def _cm(twips: int) -> str:
    return f"{twips / _TWIPS_PER_CM:.1f}".replace(".", ",")


def _blocks(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield from _paragraph(block)
        else:
            yield from map(_row, block.rows)


def _paragraph(paragraph: Paragraph) -> Iterator[str]:
    yield f"{paragraph.address.path} {_told(paragraph)}".rstrip()
    for drawing in paragraph.drawings:
        yield from _blocks(drawing.blocks)


def _told(paragraph: Paragraph) -> str:
    return f"[{paragraph.style_name}] {shown_text(paragraph)}".rstrip()


def _row(row: Row) -> str:
    heading = " (lặp lại)" if row.heading else ""
    return f"{row.address.path}{heading} | {' | '.join(map(_cell, row.cells))} |"


def _cell(cell: Cell) -> str:
    joined = "↑" if cell.merge == "continue" else f"×{cell.span}" if cell.span > 1 else ""
    inner = " ¶ ".join(_told(b) if isinstance(b, Paragraph) else _nested(b) for b in cell.blocks)
    return f"{joined} {inner}".strip()


def _nested(table: Table) -> str:
    return "{" + " ; ".join(" | ".join(map(_cell, row.cells)) for row in table.rows) + "}"


def _emphasised(text: str, look: RunFormat) -> str:
    shown = text.translate(_SIGNS)
    if look.italic and text.strip():
        shown = f"//{shown}//"
    return f"**{shown}**" if look.bold and text.strip() else shown
