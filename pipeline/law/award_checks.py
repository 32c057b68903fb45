"""Award counts and lists against the law: who may receive an award, and since when."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from pipeline.findings import CellPlace, FilePlace
from pipeline.law.awards import Award, in_force, known
from pipeline.law.codes import NOT_IN_FORCE, WRONG_SUBJECT
from pipeline.vietnamese import short_date

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.findings import Finding, Place
    from pipeline.tables import Records

_NAME: Final = ("hình_thức", "danh_hiệu")
_SUBJECT: Final = "đối_tượng"
_COUNT: Final = "số_lượng"
_COLLECTIVE: Final = "Tập thể"

Row = dict[str, Any]


def check_awards(records: Records, on: date) -> tuple[Finding, ...]:
    """The awards given to those who cannot have them, or before or after the law knew them (`on` where no year is)."""
    column = next((c for c in _NAME if c in records.values.columns), None)
    if column is None:
        return ()
    values, cells = _rows(records.values), _rows(records.cells)
    pairs = zip(values, cells, strict=True)
    return tuple(f for row, places in pairs if _given(row) for f in _faults(row, places, column, on))


def _rows(frame: Any) -> list[Row]:
    return list(frame.astype(object).to_dict("records"))


def _given(row: Row) -> bool:
    """Whether the row says that something was given: a blank or zero under a heading says nothing."""
    return _COUNT not in row or bool(row[_COUNT])


def _faults(row: Row, places: Mapping[str, Any], column: str, on: date) -> Iterator[Finding]:
    name = row[column]
    award = known(name) if isinstance(name, str) else None
    if award is None:
        return
    subject = row.get(_SUBJECT, _COLLECTIVE)
    place = _place(places, _COUNT, column)
    if isinstance(subject, str) and subject not in award.subjects:
        yield _wrong_subject(award, subject, place)
    if not in_force(award, _day(row.get("năm"), award, on)):
        yield _not_in_force(award, place)


def _wrong_subject(award: Award, subject: str, place: Place) -> Finding:
    return WRONG_SUBJECT.at(
        place,
        found=f"“{award.name}” ghi cho đối tượng “{subject}”",
        expected=f"“{award.name}” chỉ tặng {' hoặc '.join(award.subjects).lower()} ({award.basis})",
        mend="chuyển số này sang đúng cột đối tượng, hoặc sửa tên hình thức khen thưởng",
    )


def _not_in_force(award: Award, place: Place) -> Finding:
    since = f" từ {short_date(award.since)}" if award.since else ""
    until = f" đến {short_date(award.until)}" if award.until else ""
    return NOT_IN_FORCE.at(
        place,
        found=f"“{award.name}” ghi cho năm mà luật không có",
        expected=f"chỉ tặng{since}{until} ({award.basis})",
        mend="sửa lại năm, hoặc sửa tên hình thức khen thưởng",
    )


def _day(year: Any, award: Award, on: date) -> date:
    """A day of the row's year, one in force where the year has one."""
    if not isinstance(year, int):
        return on
    if award.since and award.since.year == year:
        return award.since
    return award.until if award.until and award.until.year == year else date(year, 12, 31)


def _place(places: Mapping[str, Any], *columns: str) -> Place:
    cell = next((places[c] for c in columns if places.get(c) is not None), None)
    return CellPlace(cell.file, cell.sheet, cell.address) if cell else FilePlace("bảng khen thưởng")
