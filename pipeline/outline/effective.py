"""How characters look: defaults, table style, style chains and direct formatting laid over one another."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Final

from pipeline.outline.declared_run import TOGGLES, Declared
from pipeline.outline.formats import RunFormat
from pipeline.outline.stylesheet import Style, Stylesheet, chain, style_of

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from pipeline.outline.formats import ParagraphFormat
    from pipeline.outline.numbering import Numbering
    from pipeline.outline.table_styles import CellStyle

_RUN_NAMES: Final = frozenset(f.name for f in fields(RunFormat))


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


def _laid(layers: Iterable[Declared]) -> Declared:
    values: Declared = {}
    for layer in layers:
        values |= layer
    return values
