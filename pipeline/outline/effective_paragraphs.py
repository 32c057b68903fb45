"""How paragraphs stand: defaults, table style, style chain, numbering and direct formatting laid over one another."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Final

from pipeline.outline.formats import ParagraphFormat
from pipeline.outline.stylesheet import Style, chain

if TYPE_CHECKING:
    from pipeline.outline.declared_run import Declared
    from pipeline.outline.effective import Formats
    from pipeline.outline.numbering import Level, Numbering
    from pipeline.outline.table_styles import CellStyle

_PARAGRAPH_NAMES: Final = frozenset(f.name for f in fields(ParagraphFormat))
_BODY_LEVEL: Final = 9
_NO_LIST: Final = "0"


def paragraph_format(
    formats: Formats, style: Style | None, cell: CellStyle, own: Declared
) -> tuple[ParagraphFormat, str, int]:
    """The effective format of a paragraph, the list that numbers it (empty where none does) and its level there."""
    key = (style.id if style else "", cell.key, tuple(sorted(own.items())))
    found = formats.paragraphs.get(key)
    if found is None:
        found = formats.paragraphs[key] = _paragraph_format(formats, style, cell, own)
    return found


def level_run(formats: Formats, list_id: str, level: int) -> Declared:
    """What a list's level declares for its labels."""
    found = formats.lists[list_id].levels.get(level)
    return found.run if found is not None else {}


def _paragraph_format(
    formats: Formats, style: Style | None, cell: CellStyle, own: Declared
) -> tuple[ParagraphFormat, str, int]:
    values = _over(formats.sheet.paragraph, cell.paragraph)
    for ancestor in chain(formats.sheet, style):
        values = _over(values, _with_level(formats, values | ancestor.paragraph, ancestor.paragraph, ancestor))
    values = _over(values, _with_level(formats, values | own, own, style))
    list_id, level = _list_of(formats, values, style)
    if values.get("outline_level") == _BODY_LEVEL:
        del values["outline_level"]
    known = {k: v for k, v in values.items() if k in _PARAGRAPH_NAMES}
    return ParagraphFormat(**known), list_id, level


def _with_level(formats: Formats, together: Declared, layer: Declared, style: Style | None) -> Declared:
    """A layer that names a list brings the level's own indents below its own."""
    if "num_id" not in layer and "num_level" not in layer:
        return layer
    list_id, level = _list_of(formats, together, style)
    return _over(_level_paragraph(formats.lists, list_id, level), layer)


def _over(values: Declared, layer: Declared) -> Declared:
    """A layer laid over others; tab stops add up, a cleared one is gone, one at the margin is none."""
    together = values | layer
    if "tabs" in layer:
        stops = dict(values.get("tabs", ())) | dict(layer["tabs"])
        together["tabs"] = tuple(sorted((place, kind) for place, kind in stops.items() if place and kind != "clear"))
    return together


def _level_paragraph(lists: Numbering, list_id: str, level: int) -> Declared:
    found: Level | None = lists[list_id].levels.get(level) if list_id else None
    return found.paragraph if found is not None else {}


def _list_of(formats: Formats, values: Declared, style: Style | None) -> tuple[str, int]:
    list_id = values.get("num_id", _NO_LIST)
    if list_id == _NO_LIST or list_id not in formats.lists:
        return "", 0
    level = values.get("num_level")
    return list_id, _level_of_style(formats, list_id, style) if level is None else level


def _level_of_style(formats: Formats, list_id: str, style: Style | None) -> int:
    linked = {level.style: i for i, level in formats.lists[list_id].levels.items() if level.style}
    return next((linked[s.id] for s in reversed(chain(formats.sheet, style)) if s.id in linked), 0)
