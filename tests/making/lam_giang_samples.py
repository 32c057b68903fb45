"""The small sample workbook beside each template: one file, every sheet that the type reads, few rows.

`python -m tests.making.lam_giang_samples` writes them.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tests.making.excel import COUNT, Pairs, Table, save
from tests.making.lam_giang_activities import ACTIVITIES, activity_sheet, line
from tests.making.lam_giang_award_sheets import FORMS, counts, headings, order
from tests.making.lam_giang_citations import citation_sheet
from tests.making.lam_giang_documents import FIVE_YEARS, PLAN, YEARLY, document_sheet, recipient_sheet
from tests.making.lam_giang_honours import HIGH, INITIATIVES, NOTABLE, OWN, high_sheet, notable_sheet, own_sheet
from tests.making.lam_giang_movements import movement_sheet
from tests.making.lam_giang_office import MARK, UNITS, office_sheets
from tests.making.lam_giang_other import other_sheet
from tests.making.lam_giang_plan import task_sheet
from tests.making.lam_giang_text import text_sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

FOLDER = Path(__file__).parents[2] / "templates_docx"
TYPES = {"bao-cao-nam": YEARLY, "bao-cao-5-nam": FIVE_YEARS, "ke-hoach-nam": PLAN}
PERIODS = {YEARLY: (2026,), FIVE_YEARS: tuple(range(2022, 2027)), PLAN: (2027,)}
CHOSEN = ("TCCB", "VPTH", "KV1", "KV2")
NAMES = tuple(UNITS[unit] for unit in CHOSEN)
ALL_MOVEMENTS = ("NTM", "VNN", "CDS", "CCHC", "DX", "TT")

Row = tuple[object, ...]


def make(folder: Path) -> None:
    """Write the sample of each type into the type's folder."""
    for name, kind in TYPES.items():
        save(folder / name / "vi-du.xlsx", sample(kind))


def sample(kind: str) -> list[Table | Pairs]:
    """All sheets of a type's sample."""
    names, units = office_sheets()
    years = PERIODS[kind]
    last = years[-1]
    written = [
        of_kind(document_sheet(last), kind),
        of_kind(recipient_sheet(last), kind),
        citation_sheet(last),
        kept(movement_sheet(last), lambda row: row[0] in ALL_MOVEMENTS),
        firsts(of_kind(text_sheet(last), kind)),
        other_sheet(last),
    ]
    office = [names, kept(units, lambda row: row[0] in CHOSEN)]
    return [*office, *written, *([task_sheet()] if kind == PLAN else results(years))]


def results(years: Sequence[int]) -> list[Table]:
    """What a report counts: activities, awards, honours and initiatives, each row with its year."""
    last = years[-1]
    return [
        dated(activity_sheet(last), years, lambda year: [line(of) for of in ACTIVITIES[year] if of[1] in CHOSEN]),
        awards(years),
        dated(high_sheet(last), years, lambda year: HIGH[year]),
        replace(own_sheet(last), rows=[(year, title, None) for year in years for title in OWN[year]]),
        initiatives(years),
        replace(notable_sheet(last), rows=[of for year in years for of in NOTABLE[year]]),
    ]


def awards(years: Sequence[int]) -> Table:
    """The counts of the chosen units, one row a unit and year, with the total."""
    form = FORMS[2026]
    keys = order(form)
    rows = [
        (UNITS[unit], year, *(of[key] for key in keys), None)
        for year in years
        for unit, of in counts(year)
        if unit in CHOSEN
    ]
    return Table(
        name="Khen thưởng theo đơn vị",
        titles=("KHEN THƯỞNG THEO ĐƠN VỊ", MARK),
        headings=("Đơn vị", "Năm", *headings(form), "Ghi chú"),
        rows=rows,
        total=("", None, *sums(rows, range(2, len(keys) + 2)), None),
        widths=(28, 8, *(12 for _ in keys), 20),
        formats=dict.fromkeys(range(3, len(keys) + 3), COUNT),
    )


def initiatives(years: Sequence[int]) -> Table:
    """The initiatives of the chosen units, with the total."""
    rows = [
        (year, UNITS[unit], local, INITIATIVES[year][1].get(unit, 0))
        for year in years
        for unit, local in zip(UNITS, INITIATIVES[year][0], strict=True)
        if unit in CHOSEN
    ]
    return Table(
        name="Số sáng kiến được công nhận",
        titles=("SỐ SÁNG KIẾN ĐƯỢC CÔNG NHẬN", MARK),
        headings=("Năm", "Đơn vị", ("Số sáng kiến", ("Cấp cơ sở", "Cấp ngành"))),
        rows=rows,
        total=("", None, *sums(rows, (2, 3))),
        widths=(10, 32, 14, 14),
    )


def sums(rows: Sequence[Row], columns: Iterable[int]) -> tuple[int, ...]:
    """The sums of some columns."""
    return tuple(sum(value for row in rows if isinstance(value := row[at], int)) for at in columns)


def dated(sheet: Table, years: Sequence[int], rows_of: Callable[[int], Sequence[Row]]) -> Table:
    """The sheet over several years, the year before each row."""
    rows = [(year, *row) for year in years for row in rows_of(year)]
    formats = {column + 1: form for column, form in sheet.formats.items()}
    headed = ("Năm", *sheet.headings)
    return replace(sheet, headings=headed, rows=rows, widths=(8, *sheet.widths), formats=formats)


def of_kind(sheet: Table, kind: str) -> Table:
    """The rows for one type of document, or for all."""
    return kept(sheet, lambda row: row[0] in {None, kind})


def kept(sheet: Table, wanted: Callable[[Row], bool]) -> Table:
    """The rows that are wanted."""
    return replace(sheet, rows=[tuple(row) for row in sheet.rows if wanted(tuple(row))])


def firsts(sheet: Table) -> Table:
    """The first two paragraphs of each “Mục”."""
    rows: list[Row] = []
    for row in map(tuple, sheet.rows):
        if sum(of[1] == row[1] for of in rows) < 2:
            rows.append(row)
    return replace(sheet, rows=rows)


if __name__ == "__main__":
    make(FOLDER)
