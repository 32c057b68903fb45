"""One document made: đọc → tính → soạn → soát, all findings of a stage at once, nothing written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from pipeline import law
from pipeline.build.blanks import blanks
from pipeline.build.codes import NO_TEMPLATE
from pipeline.build.gate import at_gate
from pipeline.build.recipients import recipients
from pipeline.build.type_names import strange_types
from pipeline.build.unprinted import unprinted
from pipeline.compose import compose
from pipeline.compute import Request, compute, gathered, unmatched, without_doubted
from pipeline.findings import CellPlace, FilePlace, Severity, stops
from pipeline.read import settle
from pipeline.spec import template_for
from pipeline.spec.terms import check_terms
from pipeline.template import check_template, load_template
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.build.orders import Order
    from pipeline.build.shelf import Shelf
    from pipeline.content import Content
    from pipeline.findings import Finding
    from pipeline.ooxml import Package
    from pipeline.tables import Reading, Records


_NAMES = "danh_sach_khen"


@dataclass(frozen=True, slots=True)
class Made:
    """A document before it is delivered; `package` is None where an error stopped it."""

    order: Order
    content: Content | None
    package: Package | None
    findings: tuple[Finding, ...]


def make(order: Order, shelf: Shelf, *, draft: bool) -> Made:
    """The document that the order asks for; a draft is made with all its faults."""
    readings = _readings(order, shelf)
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


def _readings(order: Order, shelf: Shelf) -> list[Reading]:
    years = sorted({order.year, *_reached(order)})
    return [shelf.office(order.office), *(shelf.year(order.office, year) for year in years)]


def _reached(order: Order) -> range:
    return range(order.period.first, order.period.last + 1)


def computed(order: Order, shelf: Shelf) -> tuple[Content, tuple[Finding, ...]]:
    """What the document will say, and what was wrong in reckoning it."""
    years = {
        year: shelf.year(order.office, year) for year in order.office.years if year in {order.year, *_reached(order)}
    }
    tables = gathered(order.declaration, shelf.office(order.office), years, order.year, order.period)
    listed, found = recipients(tables, order)
    extra = shelf.added(order.office)[0]
    terms = tuple(term.name for words in law.vocabularies(_day(order), extra) for term in words.terms)
    troubled = _troubled(_readings(order, shelf))
    content, reckoned = compute(
        Request(order.declaration, order.row, tables, order.period, order.folder, listed, terms, troubled)
    )
    facts = law.gathered(tables, history=_history(order, shelf, tables), extra=extra, period=_span(order))
    return content, (*reckoned, *found, *law.check_law(facts), *unmatched(shelf.declarations, tables))


def _span(order: Order) -> tuple[int, int]:
    return order.period.first, order.period.last


def _history(order: Order, shelf: Shelf, tables: Mapping[str, Records]) -> list[Records]:
    """The lists of named awards of every year so far, where the document's own years have one."""
    if _NAMES not in tables:
        return []
    years = [shelf.year(order.office, year) for year in sorted(order.office.years) if year <= order.period.last]
    return [r.tables[_NAMES] for r in (shelf.office(order.office), *years) if _NAMES in r.tables]


def _troubled(readings: Sequence[Reading]) -> frozenset[str]:
    """The folded names of worksheets in which reading found an error."""
    errors = (f for r in readings for f in r.findings if f.severity is Severity.ERROR)
    return frozenset(fold(f.place.sheet) for f in errors if isinstance(f.place, CellPlace))


def _day(order: Order) -> date:
    """The day by whose law a document's awards are judged where a row has no year of its own."""
    return date(order.period.last, 12, 31)


def template_of(order: Order, shelf: Shelf) -> tuple[Package | None, tuple[Finding, ...]]:
    """The template in force on the document's day with its blocks put in, and its faults; None where it has none."""
    declaration, root = order.declaration, shelf.workspace.templates
    dated = template_for(declaration, order.row.column("ngày")[0])
    if dated is None:
        return None, (_no_template(order),)
    terms = check_terms(declaration, law.vocabularies(_day(order), shelf.added(order.office)[0]))
    package, found = load_template(root / declaration.type, dated.file, root / "_chung")
    if package is None:
        return None, (*terms, *found)
    return package, (*terms, *found, *check_template(package, declaration, _template_name(order, dated.file)))


def _composed(order: Order, content: Content, template: Package, early: Sequence[Finding], *, draft: bool) -> Made:
    dated = template_for(order.declaration, order.row.column("ngày")[0])
    place = _template_name(order, dated.file if dated else "")
    content = without_doubted(content, early)
    composed = compose(content, template, place=place, draft=draft, findings=early)
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


def _template_name(order: Order, file: str) -> str:
    return f"{order.declaration.type}/{file}"


def _no_template(order: Order) -> Finding:
    return NO_TEMPLATE.at(
        FilePlace(f"templates_docx/{order.declaration.type}"),
        found="không có mẫu nào áp dụng cho ngày ký của văn bản",
        expected="một mẫu có ngày áp dụng không sau ngày ký",
        mend="thêm mẫu vào khai-bao.toml, hoặc sửa ngày áp dụng",
    )
