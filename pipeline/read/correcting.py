"""Worksheets with the office's corrections in place of what the file says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.findings import CellPlace, Finding
from pipeline.read.codes import CORRECTED, MISFIT
from pipeline.read.corrected_looks import CorrectedLooks
from pipeline.read.corrections import CORRECTIONS
from pipeline.read.fault import AGAIN, quoted
from pipeline.spreadsheet import Grid, address, position, raw
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pipeline.spreadsheet import Position
    from pipeline.tables import Correction


def corrected(grids: Sequence[Grid], corrections: Sequence[Correction]) -> tuple[list[Grid], list[Finding]]:
    """The worksheets of one file with its corrections, a notice for each, and an error for each that does not fit."""
    findings: list[Finding] = []
    meant: dict[int, dict[Position, list[Correction]]] = {}
    for one in corrections:
        sheet, at, fault = _meant(grids, one)
        if fault:
            findings.append(fault)
        else:
            meant.setdefault(sheet, {}).setdefault(at, []).append(one)
    changed = list(grids)
    for sheet, cells in sorted(meant.items()):
        fitting, faults = _fitting(grids[sheet], cells)
        findings += [*faults, *(_notice(grids[sheet], at, one) for at, one in sorted(fitting.items(), key=_place))]
        changed[sheet] = _with(grids[sheet], fitting)
    return changed, findings


def named(findings: Iterable[Finding], grid: Grid) -> list[Finding]:
    """The findings of a worksheet; one about a corrected cell says that its content is a correction's."""
    told = {CellPlace(grid.file, grid.sheet, address(*at)): text for at, text in grid.corrected.items()}
    return [_named(f, told) if told else f for f in findings]


def _named(finding: Finding, told: Mapping[CellPlace, str]) -> Finding:
    place = finding.place
    text = told.get(place) if isinstance(place, CellPlace) and finding.rule is not CORRECTED else None
    return replace(finding, found=f"{finding.found} (theo trang “{CORRECTIONS.title}”: {text})") if text else finding


def _meant(grids: Sequence[Grid], one: Correction) -> tuple[int, Position, Finding | None]:
    """The worksheet and cell that a correction means, or what is wrong with the names."""
    place = one.place
    sheet = next((n for n, grid in enumerate(grids) if fold(grid.sheet) == fold(place.sheet)), None)
    if sheet is None:
        there = ", ".join(f"“{grid.sheet}”" for grid in grids[:10])
        found = f"tệp {place.file} không có trang {quoted(place.sheet)}, chỉ có {there}"
        return (
            0,
            (0, 0),
            MISFIT.at(one.sheet, found=found, expected="tên một trang của tệp", mend=f"sửa ô này, {AGAIN}"),
        )
    grid, at = grids[sheet], _cell(grids[sheet], place.cell)
    if at is None or at[0] >= len(grid.rows) or at[1] >= grid.width:
        found = f"trang {quoted(place.sheet)} không có ô {quoted(place.cell)} trong bảng"
        mend = f"ghi địa chỉ một ô như F12, {AGAIN}"
        return 0, (0, 0), MISFIT.at(one.cell, found=found, expected="địa chỉ một ô trong bảng", mend=mend)
    return sheet, at, None


def _cell(grid: Grid, typed: str) -> Position | None:
    """The cell of an address; any cell of a merged range means its first."""
    at = position(typed)
    over = (m for m in grid.merges if at and m.top <= at[0] <= m.bottom and m.left <= at[1] <= m.right)
    return next(((m.top, m.left) for m in over), at)


def _fitting(
    grid: Grid, cells: Mapping[Position, Sequence[Correction]]
) -> tuple[dict[Position, Correction], list[Finding]]:
    """The corrections whose old content stands in their cell, each cell's only one, and what is wrong with others."""
    fitting: dict[Position, Correction] = {}
    faults: list[Finding] = []
    for at, lines in cells.items():
        news = {_new(one) for one in lines}
        if len(news) > 1:
            faults += [_differing(one, lines[0]) for one in lines[1:]]
        elif fault := _mismatch(grid, at, lines[0]):
            faults.append(fault)
        else:
            fitting[at] = lines[0]
    return fitting, faults


def _mismatch(grid: Grid, at: Position, one: Correction) -> Finding | None:
    now, new = raw(grid.at(*at)).strip(), _new(one)
    if fold(now) == fold(one.old) != fold(new):
        return None
    if fold(now) == fold(new):
        found = f"ô {one.place.cell} của tệp đã là {_told(now)} như số mới"
        mend = "xóa dòng này: tệp không cần điều chỉnh nữa"
    else:
        found = f"ô {one.place.cell} đang là {_told(now)}, “Số cũ” ghi {_told(one.old)}"
        mend = f"hỏi lại người báo; sửa “Số cũ”, “Số mới” hoặc xóa dòng này, {AGAIN}"
    return MISFIT.at(one.before, found=found, expected="“Số cũ” đúng như ô đang ghi", mend=mend)


def _differing(one: Correction, first: Correction) -> Finding:
    return MISFIT.at(
        one.cell,
        found=f"ô {one.place.cell} đã được điều chỉnh thành {_told(_new(first))} ở ô {first.cell.cell}, "
        f"dòng này lại ghi {_told(_new(one))}; chưa dùng dòng nào",
        expected="mỗi ô một dòng điều chỉnh",
        mend=f"giữ dòng đúng, xóa dòng kia, {AGAIN}",
    )


def _with(grid: Grid, fitting: Mapping[Position, Correction]) -> Grid:
    rows = {row: list(grid.rows[row]) for row, _ in fitting}
    for (row, column), one in fitting.items():
        rows[row][column] = one.typed.at(*one.new)
    looks = CorrectedLooks(grid.looks, {at: (one.typed.looks, one.new) for at, one in fitting.items()})
    told = {at: _text(one) for at, one in fitting.items()}
    filled = tuple(tuple(rows.get(n, row)) for n, row in enumerate(grid.rows))
    return replace(grid, rows=filled, looks=looks, corrected=told)


def _notice(grid: Grid, at: Position, one: Correction) -> Finding:
    return CORRECTED.at(
        grid.place(*at),
        found=f"tính theo trang “{CORRECTIONS.title}”: {_text(one)}",
        expected=f"lời điều chỉnh ở ô {one.cell.cell}, trang “{one.cell.sheet}”, tệp {one.cell.file}",
        mend="không phải sửa; khi có tệp mới của đơn vị thì xóa dòng điều chỉnh",
    )


def _text(one: Correction) -> str:
    before, after = one.old or "(trống)", _new(one) or "(trống)"
    return f"{before} → {after}: {one.reason} ({one.person}, {one.day})"


def _new(one: Correction) -> str:
    return raw(one.typed.at(*one.new)).strip()


def _told(text: str) -> str:
    return quoted(text) if text else "trống"


def _place(pair: tuple[Position, Correction]) -> Position:
    return pair[0]
