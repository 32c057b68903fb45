"""One document's Content, from its row of “Văn bản cần lập” and the tables in its reach."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from pipeline.compute.agreements import disagreements
from pipeline.compute.blanks import left_blank
from pipeline.compute.cells import cells
from pipeline.compute.cross import crossed
from pipeline.compute.cutoff import decided_late
from pipeline.compute.figures import figures
from pipeline.compute.known import known_figures, known_pairs, known_texts
from pipeline.compute.lists import listed
from pipeline.compute.missing import absent_sheets, missing_rows, missing_sheets, without_missed
from pipeline.compute.reach import Period
from pipeline.compute.referred import codes_apart, strange_codes
from pipeline.compute.selection import Selection, spelled
from pipeline.compute.texts import texts
from pipeline.compute.twice import recounted, told_twice
from pipeline.compute.uncovered import uncovered
from pipeline.compute.unit_times import untimely
from pipeline.compute.units import Units, strangers, units
from pipeline.compute.years import missing_years, yearless
from pipeline.content import Content, Figure, Identity, Text
from pipeline.spec import column_kinds

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.content import Table
    from pipeline.findings import Finding
    from pipeline.spec import Declaration, TableSpec
    from pipeline.tables import Records


@dataclass(frozen=True, slots=True)
class Request:
    """A document to make: its declaration, its row, the tables in its reach, its folder and its recipients.

    `terms` are the names that the law orders, such as awards from the lowest to the highest; `troubled` are the folded
    names of worksheets with an error of reading; `unopened` says that some workbook could not be opened, so that sheets
    and years that are not there may lie in it.
    """

    declaration: Declaration
    document: Selection
    tables: Mapping[str, Records]
    period: Period
    folder: str
    recipients: Table
    terms: tuple[str, ...] = ()
    troubled: frozenset[str] = frozenset()
    unopened: bool = False


def period_of(document: Selection) -> Period:
    """The period of a row of “Văn bản cần lập”; the last year alone where the first is blank."""
    last = document.column("đến_năm")[0]
    first = document.column("từ_năm")[0] or last
    issued = document.column("ngày")[0]
    return Period(first, last, max(last, issued.year) if isinstance(issued, date) else last)


def compute(request: Request) -> tuple[Content, tuple[Finding, ...]]:
    """The document's Content and everything found while making it."""
    declaration, tables = request.declaration, request.tables
    known = units(tables.get("don_vi"), date(request.period.last, 12, 31))
    pairs = known_pairs(declaration, tables)
    facts = known_figures(request.document) + tuple(p for p in pairs if isinstance(p, Figure))
    made, found_figures = figures(declaration, tables, facts)
    written, found_texts = texts(declaration, tables, request.folder)
    lists = (request.recipients, *(_table(spec, request, known) for spec in declaration.tables))
    told = tuple(p for p in pairs if isinstance(p, Text)) + known_texts(declaration, tables, request.document)
    all_figures, all_texts = facts + made, told + written
    content = Content(
        document=_identity(request),
        figures=all_figures,
        texts=all_texts,
        tables=lists,
        cells=cells(all_figures, all_texts, lists, tables),
    )
    found = (*found_figures, *found_texts, *missing_rows(declaration, lists), *disagreements(declaration, all_figures))
    every = (*_doubts(request, known), *found)
    return content, without_missed(every) if request.unopened else every


def _table(spec: TableSpec, request: Request, known: Units) -> Table:
    if spec.how == "chéo":
        return crossed(spec, request.tables, known, request.terms)
    return listed(spec, request.tables, column_kinds(request.declaration.sheets, spec.sheet))


def _doubts(request: Request, known: Units) -> tuple[Finding, ...]:
    declaration, tables, period = request.declaration, request.tables, request.period
    return (
        *missing_sheets(declaration, tables, request.folder),
        *absent_sheets(declaration, tables, request.folder, request.troubled),
        *missing_years(declaration, tables, period, request.folder),
        *yearless(declaration, tables),
        *told_twice(declaration, tables),
        *recounted(declaration, tables, known),
        *(f for s in declaration.sheets if s.wide for f in strangers(tables.get(s.key), known)),
        *untimely(tables, known),
        *strange_codes(declaration, tables),
        *codes_apart(declaration, tables),
        *decided_late(tables, request.document),
        *uncovered(declaration.tables, tables),
        *left_blank(declaration.tables, tables),
    )


def _identity(request: Request) -> Identity:
    office = request.tables.get("thong_tin_chung")
    code = spelled(office.values["mã"].iloc[0]) if office is not None and len(office.values) else ""
    issued = request.document.column("ngày")[0]
    subject = " ".join(spelled(request.document.column("trích_yếu")[0]).split())
    period = request.period
    return Identity(code, request.declaration.type, period.first, period.last, subject, issued)
