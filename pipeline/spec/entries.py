"""The entries of a declaration, list by list, and which of them stand on what is there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pipeline.spec import items, shape
from pipeline.spec.builtin import DOCUMENT, PERIOD
from pipeline.spec.parts import parts
from pipeline.spec.references import circles, of_agreement, of_figure, of_table, of_text
from pipeline.spec.stages import mixed_stages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.findings import Finding
    from pipeline.spec.declaration import Agreement, DatedTemplate, FigureSpec, TableSpec, TextSpec
    from pipeline.spec.parts import Part
    from pipeline.spec.sheet import Sheet
    from pipeline.spec.source import Source


@dataclass(frozen=True, slots=True)
class Entries:
    """The entries of each list, with their places."""

    figures: list[Part[FigureSpec]]
    tables: list[Part[TableSpec]]
    texts: list[Part[TextSpec]]
    agreements: list[Part[Agreement]]
    templates: list[Part[DatedTemplate]]


def entries_of(source: Source, raw: dict[str, Any]) -> tuple[Entries, list[Finding]]:
    """The entries that are sound in themselves, and the faults of the others."""
    figures, found = parts(source, raw, "so_lieu", shape.FIGURE, items.figure)
    tables, wrong_tables = parts(source, raw, "bang", shape.TABLE, items.table)
    texts, wrong_texts = parts(source, raw, "van", shape.TEXT, items.text)
    agreements, wrong_agreements = parts(source, raw, "doi_chieu", shape.AGREEMENT, items.agreement)
    templates, wrong_templates = parts(source, raw, "mau", shape.TEMPLATE, items.template)
    found += [*wrong_tables, *wrong_texts, *wrong_agreements, *wrong_templates]
    return Entries(figures, tables, texts, agreements, templates), found


def founded(written: Entries, sheets: Sequence[Sheet], names: Sequence[str]) -> tuple[Entries, list[Finding]]:
    """The entries that refer only to what is there, and a finding for each reference that leads nowhere.

    `names` are all figures that the declaration names, sound or not, so that one fault is told once.
    """
    figures = [(p, of_figure(p, sheets, names)) for p in written.figures]
    tables = [(p, of_table(p, sheets)) for p in written.tables]
    texts = [(p, of_text(p, sheets)) for p in written.texts]
    agreements = [(p, of_agreement(p, names)) for p in written.agreements]
    found = [f for _, wrong in figures for f in wrong]
    found += circles({p.item.name: p for p in written.figures})
    found += mixed_stages({p.item.name: p for p in written.figures}, written.tables)
    found += [f for _, wrong in (*tables, *texts, *agreements) for f in wrong]
    made = _makeable([p for p, wrong in figures if not wrong])
    known = {*PERIOD, *DOCUMENT, *(p.item.name for p in made)}
    kept = [p for p, wrong in agreements if not wrong and {p.item.left, p.item.right} <= known]
    sound_tables, sound_texts = [p for p, wrong in tables if not wrong], [p for p, wrong in texts if not wrong]
    return Entries(made, sound_tables, sound_texts, kept, written.templates), found


def _makeable(figures: list[Part[FigureSpec]]) -> list[Part[FigureSpec]]:
    """The figures that are made, step by step, of what is there; those in a circle never are."""
    known = {*PERIOD, *DOCUMENT}
    while new := [p.item.name for p in figures if p.item.name not in known and known.issuperset(p.item.of)]:
        known.update(new)
    return [p for p in figures if p.item.name in known]
