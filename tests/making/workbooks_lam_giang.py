"""Makes the workbooks of the invented office: `python -m tests.making.workbooks_lam_giang`.

The office, its province and its people do not exist; every sheet says so.
"""

from __future__ import annotations

from pathlib import Path

from tests.making.excel import Table, save
from tests.making.lam_giang_activities import activity_sheet
from tests.making.lam_giang_award_sheets import award_sheet
from tests.making.lam_giang_citations import citation_sheet
from tests.making.lam_giang_documents import document_sheet, recipient_sheet
from tests.making.lam_giang_honours import high_sheet, initiative_sheet, notable_sheet, own_sheet
from tests.making.lam_giang_movements import movement_sheet
from tests.making.lam_giang_office import office_sheets
from tests.making.lam_giang_other import other_sheet
from tests.making.lam_giang_plan import task_sheet
from tests.making.lam_giang_text import text_sheet

FOLDER = Path(__file__).parents[2] / "inputs" / "lam-giang"
YEARS = range(2022, 2027)
REPORTED, PLANNED = 2026, 2027


def make(folder: Path) -> None:
    """Write all workbooks of the office below its folder."""
    save(folder / "don-vi.xlsx", office_sheets())
    for year in YEARS:
        save(folder / str(year) / f"khen-thuong-{year}.xlsx", award_book(year))
        save(folder / str(year) / f"phong-trao-hoat-dong-{year}.xlsx", (movement_sheet(year), activity_sheet(year)))
    save(folder / str(REPORTED) / "bao-cao-2026.xlsx", report_book())
    save(folder / str(PLANNED) / "ke-hoach-2027.xlsx", plan_book())


def award_book(year: int) -> tuple[Table, ...]:
    """A year's awards, titles and initiatives."""
    return award_sheet(year), high_sheet(year), own_sheet(year), initiative_sheet(year), notable_sheet(year)


def report_book() -> tuple[Table, ...]:
    """What the two reports of 2026 need besides the years' figures."""
    year = REPORTED
    return document_sheet(year), recipient_sheet(year), citation_sheet(year), text_sheet(year), other_sheet(year)


def plan_book() -> tuple[Table, ...]:
    """All that the plan of 2027 needs."""
    year = PLANNED
    return (
        document_sheet(year),
        recipient_sheet(year),
        citation_sheet(year),
        movement_sheet(year),
        text_sheet(year),
        task_sheet(),
        other_sheet(year),
    )


if __name__ == "__main__":
    make(FOLDER)
