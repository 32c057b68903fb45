"""Figures that two sources tell: a published total beside counts by unit, one row in two workbooks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pipeline.compute.codes import COUNTED_TWICE
from pipeline.compute.selection import DECIDED, STAGE, each, each_cell, is_decided, row_of, spelled
from pipeline.findings import CellPlace
from pipeline.spec import Reach
from pipeline.tables import REPEATED
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from pipeline.compute.units import Units
    from pipeline.content import Cell
    from pipeline.findings import Finding
    from pipeline.spec import Declaration, Sheet, Wide
    from pipeline.tables import Records

_Row = tuple[dict[str, Any], dict[str, "Cell | None"]]


def told_twice(declaration: Declaration, tables: Mapping[str, Records]) -> tuple[Finding, ...]:
    """A finding for each published total whose award is also counted by unit."""
    joined = {s.into for s in declaration.sheets if s.into}
    counts = [s for s in declaration.sheets if s.wide and s.key in joined and s.key in tables]
    return tuple(f for sheet in counts if sheet.wide for f in _doubled(tables[sheet.key], sheet.wide))


def recounted(declaration: Declaration, tables: Mapping[str, Records], known: Units) -> tuple[Finding, ...]:
    """A finding for each row that another year's folder holds as well, or the same one under another name of its unit.

    Copies within one folder are told when it is read.
    """
    return told_again(declaration.sheets, tables, known)


def told_again(
    sheets: Sequence[Sheet], tables: Mapping[str, Records], known: Units, source: Callable[[Cell], str] | None = None
) -> tuple[Finding, ...]:
    """A finding for each row that another source holds as well; a source is a folder, or what `source` says it is."""
    mine = [s for s in sheets if s.reach is Reach.PERIOD and not s.into and s.key in tables]
    return tuple(f for sheet in mine for f in _again(sheet, tables[sheet.key], known, source or _folder))


def _doubled(records: Records, wide: Wide) -> Iterator[Finding]:
    rows = [(row, cells) for row, cells in _rows(records) if is_decided(row.get(STAGE))]
    by_unit = {_award(r, wide) for r, _ in rows if r.get("từ_năm") is None and r[wide.value] is not None}
    for row, cells in rows:
        cell, award = cells[wide.value], _award(row, wide)
        if row.get("từ_năm") is not None and award in by_unit and cell:
            yield COUNTED_TWICE.at(
                CellPlace(cell.file, cell.sheet, cell.address),
                found=f"“{' · '.join(award)}” vừa có số theo đơn vị, vừa có số tổng hợp cả kỳ",
                expected="một trong hai nguồn",
                mend="bỏ dòng số tổng hợp nếu số theo đơn vị đã đủ",
            )


def _again(sheet: Sheet, records: Records, known: Units, source: Callable[[Cell], str]) -> Iterator[Finding]:
    first: dict[tuple[str, ...], tuple[Cell, str]] = {}
    told: set[tuple[str, str, str]] = set()
    for row, cells in _rows(records):
        cell = cells.get(sheet.wide.value) if sheet.wide else next((c for c in cells.values() if c), None)
        if cell is None or row["năm"] is None or row.get("từ_năm") is not None:
            continue
        unit = fold(spelled(row.get("đơn_vị")))
        before, name = first.setdefault(_identity(sheet, row, known), (cell, unit))
        elsewhere = source(before) != source(cell) or name != unit
        line = (cell.file, cell.sheet, row_of(cell))
        if elsewhere and line not in told:
            told.add(line)
            yield _told(cell, before)


def _identity(sheet: Sheet, row: dict[str, Any], known: Units) -> tuple[str, ...]:
    """What makes a row itself: unit, year, stage and award of a count; all that is written in the row of a list."""
    wide = sheet.wide
    named = [c.name for c in sheet.columns if c.required]
    names = dict.fromkeys([*named, "năm", wide.term, wide.group]) if wide else dict.fromkeys(row)
    said = (fold(known.code(spelled(row.get(n))) if n == "đơn_vị" else spelled(row.get(n))) for n in names)
    return (*said, *([fold(spelled(row.get(STAGE)) or DECIDED)] if wide else []))


def _told(cell: Cell, before: Cell) -> Finding:
    return REPEATED.at(
        CellPlace(cell.file, cell.sheet, cell.address),
        found=f"số liệu của dòng này đã có ở tệp {before.file} · trang “{before.sheet}” · ô {before.address}",
        expected="số liệu của một năm chỉ ghi ở một nơi",
        mend="gõ sai năm hay sai đơn vị thì sửa ô ấy; đúng là ghi hai lần thì xóa một dòng, lưu tệp rồi chạy lại",
    )


def _folder(cell: Cell) -> str:
    return cell.file.rpartition("/")[0]


def _rows(records: Records) -> list[_Row]:
    return list(zip(each(records), each_cell(records), strict=True))


def _award(row: dict[str, Any], wide: Wide) -> tuple[str, str]:
    return spelled(row[wide.term]), spelled(row[wide.group])
