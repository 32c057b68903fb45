"""Codes that lead to a row of another sheet: each is there, and rows that are printed as one group have one."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.compute.codes import CODES_APART, UNKNOWN_CODE
from pipeline.compute.selection import select, spelled
from pipeline.findings import CellPlace, nearest
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.content import Cell
    from pipeline.findings import Finding
    from pipeline.spec import Declaration, TableSpec
    from pipeline.tables import Records

_CODE: Final = ".mã"


@dataclass(frozen=True, slots=True)
class _Link:
    """A column of a sheet whose codes stand in another: that one's title, its codes as written, and its folders."""

    sheet: str
    column: str
    title: str
    codes: Mapping[str, str]
    folders: frozenset[str]

    def judges(self, cell: Cell | None) -> bool:
        """Whether a cell lies in or below a folder that lists codes: those of another year may be others."""
        return cell is not None and any(
            f"{cell.file}".startswith(f"{folder}/") or not folder for folder in self.folders
        )


def strange_codes(declaration: Declaration, tables: Mapping[str, Records]) -> tuple[Finding, ...]:
    """An error for each cell with a code that the sheet which it leads to does not hold."""
    return tuple(f for link in _links(declaration, tables) for f in _strangers(link, tables[link.sheet]))


def codes_apart(declaration: Declaration, tables: Mapping[str, Records]) -> tuple[Finding, ...]:
    """A warning for each cell whose code is not that of most rows of its group."""
    links = list(_links(declaration, tables))
    pairs = ((s, link) for s in declaration.tables for link in links if s.group and link.sheet == s.sheet)
    odd = {f.place: f for spec, link in pairs if link.column in spec.columns for f in _apart(spec, link, tables)}
    return tuple(odd.values())


def _links(declaration: Declaration, tables: Mapping[str, Records]) -> Iterator[_Link]:
    sheets = {s.key: s for s in declaration.sheets}
    for sheet in (s for s in declaration.sheets if s.key in tables):
        for column in (c for c in sheet.columns if c.offers.endswith(_CODE)):
            key = column.offers.removesuffix(_CODE)
            target = tables.get(key)
            if key in sheets and target is not None and len(target.values):
                codes = {fold(spelled(code)): spelled(code) for code in target.values["mã"] if code is not None}
                files = {c.file for c in target.cells["mã"] if c is not None}
                folders = frozenset(file.rpartition("/")[0] for file in files)
                yield _Link(sheet.key, column.name, sheets[key].title, codes, folders)


def _strangers(link: _Link, records: Records) -> Iterator[Finding]:
    for value, cell in zip(records.values[link.column], records.cells[link.column], strict=True):
        code = spelled(value)
        if cell is not None and code and fold(code) not in link.codes and link.judges(cell):
            near = nearest(code, link.codes.values())
            yield UNKNOWN_CODE.at(
                CellPlace(cell.file, cell.sheet, cell.address),
                found=f"“{code}” không có ở trang “{link.title}”, nên dòng này không in",
                expected=f"một mã ở trang “{link.title}”: {', '.join(f'“{one}”' for one in link.codes.values())}",
                mend=f"sửa thành “{near}”, nếu đúng là mã đó"
                if near
                else f"sửa mã, hoặc thêm mã này vào trang “{link.title}”",
            )


def _apart(spec: TableSpec, link: _Link, tables: Mapping[str, Records]) -> Iterator[Finding]:
    rows = select(tables.get(spec.sheet), spec.where)
    if rows is None:
        return
    parts = zip(rows.column(spec.group), rows.column(link.column), rows.cells_in(link.column), strict=True)
    known = [(spelled(g), spelled(c), cell) for g, c, cell in parts if fold(spelled(c)) in link.codes]
    for group in dict.fromkeys(fold(name) for name, _, _ in known):
        mine = [row for row in known if fold(row[0]) == group]
        usual, count = Counter(fold(code) for _, code, _ in mine).most_common(1)[0]
        for name, code, cell in mine:
            if fold(code) != usual and cell is not None:
                yield CODES_APART.at(
                    CellPlace(cell.file, cell.sheet, cell.address),
                    found=f"“{code}”, trong khi {count} dòng khác của nhóm “{name}” ghi “{link.codes[usual]}”;"
                    f" dòng này in dưới “{code}”",
                    expected="các dòng cùng nhóm ghi cùng một mã",
                    mend=f"gõ nhầm thì sửa thành “{link.codes[usual]}”; đúng là hoạt động của “{code}” thì để nguyên",
                )
