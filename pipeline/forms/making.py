"""The forms of an office for a year: one workbook for the office, or one for each of its units."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from pipeline.build.shelf import all_sheets
from pipeline.compute.selection import each, spelled
from pipeline.findings import FilePlace
from pipeline.forms.book import book
from pipeline.forms.codes import NO_UNITS, THERE_ALREADY
from pipeline.forms.earlier import earlier, holds
from pipeline.forms.offers import Source
from pipeline.forms.tasks import folder_of, office_tasks, profile_tasks, unit_tasks
from pipeline.forms.units import SHEET, units_of
from pipeline.spec import Home, Opening, Shape
from pipeline.vietnamese import slug

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.build.shelf import Shelf
    from pipeline.build.workspace import Office
    from pipeline.findings import Finding
    from pipeline.forms.earlier import Earlier
    from pipeline.forms.units import Unit
    from pipeline.spec import Sheet

_SHORT_NAME: Final = "tên_ngắn"
_UNITS: Final = "don-vi"


@dataclass(frozen=True, slots=True)
class Made:
    """A form: the file's place below the folder of forms, and its bytes."""

    name: str
    content: bytes


def office_forms(
    shelf: Shelf, office: Office, year: int, *, whole: bool = False
) -> tuple[tuple[Made, ...], tuple[Finding, ...]]:
    """The year's workbook, and the office's own where it has none.

    Sheets that the year's folder holds already are left out, unless the `whole` is asked for.
    """
    before = earlier(shelf, office, year)
    source = _source(shelf, before)
    every = _asked(shelf)
    whose = _whose(before, every, office)
    own = _own(before, [s for s in every if s.home is Home.OFFICE])
    yearly = [s for s in every if s.home is Home.YEAR]
    there = [s for s in yearly if holds(before.own.tables.get(s.key)) and not whole]
    wanted = [s for s in yearly if s not in there]
    made = []
    if wanted:
        tasks = office_tasks(office, year)
        made.append(Made(f"bieu-nhap-lieu-{year}.xlsx", book(wanted, source, whose, tasks, alone=False)))
    if own:
        tasks = profile_tasks(office)
        made.append(Made("thong-tin-co-quan.xlsx", book(own, replace(source, units=()), whose, tasks, alone=False)))
    return tuple(made), (_left_out(there, office, year),) if there else ()


def unit_forms(shelf: Shelf, office: Office, year: int) -> tuple[tuple[Made, ...], tuple[Finding, ...]]:
    """A workbook for each unit, of the sheets that units fill in."""
    before = earlier(shelf, office, year)
    units = units_of(before.office.tables.get(SHEET), year)
    if not units:
        return (), (_no_units(office),)
    every = _asked(shelf)
    sheets = tuple(s for s in every if s.sent)
    whose = _whose(before, every, office)
    return tuple(_of_unit(unit, sheets, _source(shelf, before), whose) for unit in units), ()


def _of_unit(unit: Unit, sheets: Sequence[Sheet], source: Source, whose: str) -> Made:
    year = source.before.year
    content = book(sheets, replace(source, units=(unit,)), f"{unit.name} · {whose}", unit_tasks(year), alone=True)
    return Made(f"{_UNITS}/{slug(f'{unit.code} {unit.name}')}-{year}.xlsx", content)


def _asked(shelf: Shelf) -> tuple[Sheet, ...]:
    """The declared sheets that a form asks for."""
    return tuple(s for s in all_sheets(shelf.declarations) if s.opening is not Opening.ABSENT)


def _source(shelf: Shelf, before: Earlier) -> Source:
    return Source(shelf.declarations, units_of(before.office.tables.get(SHEET), before.year), before)


def _own(before: Earlier, sheets: Sequence[Sheet]) -> tuple[Sheet, ...]:
    """The office's own sheets, all for a new office, else those that it lacks and cannot be without."""
    lacking = [s for s in sheets if not holds(before.office.tables.get(s.key))]
    is_new = len(lacking) == len(sheets)
    return tuple(s for s in lacking if is_new or s.required)


def _whose(before: Earlier, sheets: Sequence[Sheet], office: Office) -> str:
    """The office's short name, or its folder's where it has told none."""
    for sheet in sheets:
        records = before.office.tables.get(sheet.key)
        if sheet.shape is Shape.PAIRS and sheet.space and records is not None:
            for row in each(records):
                if row.get(_SHORT_NAME):
                    return spelled(row[_SHORT_NAME])
    return office.name or "cơ quan"


def _left_out(sheets: Sequence[Sheet], office: Office, year: int) -> Finding:
    named = ", ".join(f"“{s.title}”" for s in sheets)
    return THERE_ALREADY.at(
        FilePlace(f"inputs/{folder_of(office)}{year}"),
        found=f"thư mục đã có {named}, nên biểu không lập lại các trang ấy",
        expected="mỗi trang ở một nơi",
        mend="điền tiếp vào tệp đang có; nếu muốn bỏ tệp ấy, điền lại từ đầu thì chạy lại với --all",
    )


def _no_units(office: Office) -> Finding:
    return NO_UNITS.at(
        FilePlace(f"inputs/{folder_of(office)}"),
        found="chưa có đơn vị nào trong trang “Danh sách đơn vị”",
        expected="danh sách đơn vị trong một tệp Excel của cơ quan",
        mend="điền trang ấy (biểu thong-tin-co-quan.xlsx của lệnh pipeline workbook) rồi chạy lại",
    )
