"""One document made: đọc → tính → soạn → soát, all findings of a stage at once, nothing written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.build.blanks import blanks
from pipeline.build.computing import computed, readings_of
from pipeline.build.gate import at_gate
from pipeline.build.templates import template_name, template_of
from pipeline.build.type_names import strange_types
from pipeline.build.unprinted import unprinted
from pipeline.compose import compose
from pipeline.compute import without_doubted
from pipeline.findings import stops
from pipeline.read import settle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.build.order import Order
    from pipeline.build.shelf import Shelf
    from pipeline.content import Content
    from pipeline.findings import Finding
    from pipeline.ooxml import Package


@dataclass(frozen=True, slots=True)
class Made:
    """A document before it is delivered; `package` is None where an error stopped it."""

    order: Order
    content: Content | None
    package: Package | None
    findings: tuple[Finding, ...]


def make(order: Order, shelf: Shelf, *, draft: bool) -> Made:
    """The document that the order asks for; a draft is made with all its faults."""
    readings = readings_of(order, shelf)
    content, reckoned = computed(order, shelf)
    template, written = template_of(order, shelf)
    read = (f for reading in readings for f in (*reading.findings, *strange_types(reading, shelf.declarations)))
    added = shelf.added(order.office)[1]
    found = (*shelf.faults_of(order.declaration), *read, *added, *blanks(order), *reckoned, *written)
    # A row that a return and the office's workbook both tell is found in reading and again in reckoning.
    early = settle(tuple(dict.fromkeys(found)), tuple(a for r in readings for a in r.acceptances))
    if template is None or (stops(early) and not draft):
        return Made(order, content, None, early)
    return _composed(order, content, template, early, draft=draft)


def _composed(order: Order, content: Content, template: Package, early: Sequence[Finding], *, draft: bool) -> Made:
    content = without_doubted(content, early)
    composed = compose(content, template, place=template_name(order), draft=draft, findings=early)
    if composed.document is None:
        return Made(order, content, None, (*early, *composed.findings))
    braces = _braces(content, (*early, *composed.findings) if draft else ())
    lost = unprinted(content, composed.document)
    late = (*composed.findings, *lost, *at_gate(composed.document, order.title, braces, draft=draft))
    findings = (*early, *late)
    return Made(order, content, composed.document if draft or not stops(late) else None, findings)


def _braces(content: Content, listed: Sequence[Finding]) -> frozenset[str]:
    """The texts that may stand in a document with braces of their own: cells, and in a draft what is told of tags."""
    texts = (*(cell.raw for cell in content.cells), *(f"{f.place} {f.found} {f.expected} {f.mend}" for f in listed))
    return frozenset(text for text in texts if any(sign in text for sign in "{}%"))
