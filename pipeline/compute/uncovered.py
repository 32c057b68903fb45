"""Awards that a sheet counts and a cross table has no column for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.compute.codes import NO_SUCH_TERM
from pipeline.compute.selection import select, spelled
from pipeline.findings import CellPlace
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pipeline.content import Cell
    from pipeline.findings import Finding
    from pipeline.spec import TableSpec
    from pipeline.tables import Records


def uncovered(specs: Iterable[TableSpec], tables: Mapping[str, Records]) -> tuple[Finding, ...]:
    """A finding for each term that a sheet counts and a table has no column for, told once however many tables lack it.

    Nothing is lost unseen: what no table prints is still counted in sentences.
    """
    lost: dict[tuple[str, ...], Cell] = {}
    for spec in specs:
        lost |= {term: cell for term, cell in _lost(spec, tables).items() if term not in lost}
    return tuple(
        NO_SUCH_TERM.at(
            CellPlace(cell.file, cell.sheet, cell.address),
            found=f"“{' · '.join(term)}” có số liệu nhưng bảng in trong văn bản không có cột cho tên này",
            expected="mỗi tên có số liệu đều có cột trong bảng in ra",
            mend="gõ sai tên thì sửa tên trong tệp rồi chạy lại; gõ đúng thì để nguyên (số vẫn được tính trong câu), "
            "cần in vào bảng thì báo người soạn mẫu thêm cột",
        )
        for term, cell in lost.items()
    )


def _lost(spec: TableSpec, tables: Mapping[str, Records]) -> dict[tuple[str, ...], Cell]:
    """The terms that a table with declared columns does not show, each with a cell that counts it."""
    rows = select(tables.get(spec.sheet), spec.where) if spec.cross else None
    if rows is None:
        return {}
    shown = {tuple(map(fold, terms)) for _, terms in spec.cross}
    terms = (tuple(map(spelled, term)) for term in zip(*(rows.column(name) for name in spec.across), strict=True))
    cells = zip(terms, rows.column(spec.value), rows.cells_in(spec.value), strict=True)
    return {term: cell for term, number, cell in cells if number and cell and tuple(map(fold, term)) not in shown}
