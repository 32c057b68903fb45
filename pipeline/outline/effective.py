"""Effective formats: defaults, table style, style chain, numbering and direct formatting laid over one another."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Final

from pipeline.outline.declared_run import TOGGLES, Declared
from pipeline.outline.formats import ParagraphFormat, RunFormat
from pipeline.outline.stylesheet import Style, Stylesheet, chain, style_of

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from pipeline.outline.numbering import Level, Numbering
    from pipeline.outline.table_styles import CellStyle

_RUN_NAMES: Final = frozenset(f.name for f in fields(RunFormat))
_PARAGRAPH_NAMES: Final = frozenset(f.name for f in fields(ParagraphFormat))
_BODY_LEVEL: Final = 9
_NO_LIST: Final = "0"


@dataclass(frozen=True, slots=True)
class Formats:
    """The stylesheet and the lists, with every format that was once worked out."""

    sheet: Stylesheet
    lists: Numbering
    runs: dict[Hashable, RunFormat] = field(default_factory=dict)
    paragraphs: dict[Hashable, tuple[ParagraphFormat, str, int]] = field(default_factory=dict)


def run_format(
    formats: Formats, style: Style | None, character: str | None, cell: CellStyle, own: Declared
) -> RunFormat:
    """The effective format of a run in a paragraph of this style, in a cell of this place."""
    key = (style.id if style else "", character, cell.key, tuple(sorted(own.items())))
    found = formats.runs.get(key)
    if found is None:
        found = formats.runs[key] = _run_format(formats.sheet, style, character, cell, own)
    return found


def paragraph_format(
    formats: Formats, style: Style | None, cell: CellStyle, own: Declared
) -> tuple[ParagraphFormat, str, int]:
    """The effective format of a paragraph, the list that numbers it (empty where none does) and its level there."""
    key = (style.id if style else "", cell.key, tuple(sorted(own.items())))
    found = formats.paragraphs.get(key)
    if found is None:
        found = formats.paragraphs[key] = _paragraph_format(formats, style, cell, own)
    return found


def _run_format(
    sheet: Stylesheet, style: Style | None, character: str | None, cell: CellStyle, own: Declared
) -> RunFormat:
    of_paragraph = _laid([s.run for s in chain(sheet, style)])
    of_character = _laid([s.run for s in chain(sheet, style_of(sheet, "character", character))])
    layers = (sheet.run, cell.run, of_paragraph, of_character, own)
    values = _laid(layers)
    for name in TOGGLES.values():
        if name in values:
            values[name] = _toggled(name, sheet.run, (cell.run, of_paragraph, of_character), own)
    return RunFormat(**{k: v for k, v in values.items() if k in _RUN_NAMES})


def _toggled(name: str, defaults: Declared, styles: tuple[Declared, ...], own: Declared) -> bool:
    """17.7.3: direct formatting wins, then the defaults; styles that each turn it on cancel out in pairs."""
    if name in own:
        return bool(own[name])
    return bool(defaults.get(name)) or sum(bool(s.get(name)) for s in styles) % 2 == 1


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
    """A layer laid over others; tab stops add up, and a cleared one is gone."""
    together = values | layer
    if "tabs" in layer:
        stops = dict(values.get("tabs", ())) | dict(layer["tabs"])
        together["tabs"] = tuple(sorted((place, kind) for place, kind in stops.items() if kind != "clear"))
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


def _laid(layers: Iterable[Declared]) -> Declared:
    values: Declared = {}
    for layer in layers:
        values |= layer
    return values
