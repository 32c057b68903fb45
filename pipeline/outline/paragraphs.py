"""A paragraph: its effective format, its label, and what stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml import w, w_value
from pipeline.outline.bookmarks import open_waiting
from pipeline.outline.children import by_tag, first
from pipeline.outline.declared_paragraph import declared_paragraph
from pipeline.outline.draft import Draft, here, merged_runs
from pipeline.outline.effective_paragraphs import level_run, paragraph_format
from pipeline.outline.inline import read_inline
from pipeline.outline.labels import next_label
from pipeline.outline.model import Paragraph
from pipeline.outline.runs import look_of
from pipeline.outline.spans import Address
from pipeline.outline.stylesheet import style_of
from pipeline.outline.wrappers import REMOVED

if TYPE_CHECKING:
    from pipeline.ooxml import Element
    from pipeline.outline.draft import Reading
    from pipeline.outline.table_styles import CellStyle

_STYLE: Final = w("pStyle")
_MARK: Final = w("rPr")
_SECTION: Final = w("sectPr")


def read_paragraph(reading: Reading, elements: list[Element], path: str, cell: CellStyle) -> Paragraph:
    """The paragraph that these elements make; all but the last have lost their marks to a tracked deletion."""
    properties = first(elements[-1], "pPr")
    held = by_tag(properties)
    draft = _draft(reading, held.get(_STYLE), path, cell)
    open_waiting(reading, draft)
    for element in elements:
        read_inline(reading, element, draft)
    reading.last = here(draft)
    paragraph = _finished(reading, draft, properties, held.get(_MARK))
    reading.section += _SECTION in held
    return paragraph


def mark_is_removed(element: Element) -> bool:
    """Whether a tracked change takes the paragraph's mark away, so that it runs on into the next one."""
    mark = first(first(element, "pPr"), "rPr")
    return any(child.tag in REMOVED for child in (mark if mark is not None else ()))


def _draft(reading: Reading, named: Element | None, path: str, cell: CellStyle) -> Draft:
    style = style_of(reading.formats.sheet, "paragraph", w_value(named))
    return Draft(Address(reading.part, path), style, cell)


def _finished(reading: Reading, draft: Draft, properties: Element | None, mark: Element | None) -> Paragraph:
    own = declared_paragraph(properties)
    shape, list_id, level = paragraph_format(reading.formats, draft.style, draft.cell, own)
    runs = merged_runs(draft)
    look = look_of(reading, mark, draft)
    return Paragraph(
        address=draft.address,
        text="".join(r.text for r in runs),
        runs=runs,
        format=shape,
        mark=look,
        style_id=draft.style.id if draft.style else "",
        style_name=draft.style.name if draft.style else "",
        label=next_label(reading.counters, list_id, level) if list_id else "",
        label_format=look_of(reading, mark, draft, level_run(reading.formats, list_id, level)) if list_id else None,
        level=level if list_id else None,
        section=reading.section,
        figures=tuple(sorted(draft.figures, key=lambda f: (f.start, f.end, f.name))),
        fields=tuple(draft.fields),
        notes=tuple(draft.notes),
        changes=tuple(draft.changes),
        drawings=tuple(draft.drawings),
    )
