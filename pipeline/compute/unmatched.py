"""Rows that no declaration asks for because a word in them is spelled otherwise: they would vanish without a word."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.compute.codes import UNMATCHED
from pipeline.compute.selection import spelled
from pipeline.findings import CellPlace
from pipeline.vietnamese import fold, unaccented

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.content import Cell
    from pipeline.findings import Finding
    from pipeline.spec import Declaration, FigureSpec, TableSpec, TextSpec
    from pipeline.tables import Records

    _Spec = FigureSpec | TableSpec | TextSpec

_NEAR = 0.82


@dataclass(frozen=True, slots=True)
class _Asked:
    """What declarations ask of one column: the values they name, and whether a row with another is used by none."""

    values: tuple[str, ...]
    always: bool


def unmatched(declarations: Sequence[Declaration], tables: Mapping[str, Records]) -> tuple[Finding, ...]:
    """A warning for each cell whose value fits no condition of any type.

    Where every figure, table and text of the sheet filters by the column, any other value is told; else only one that
    is nearly the same as a value asked for.
    """
    found: list[Finding] = []
    for (sheet, column), asked in _asked(declarations).items():
        if sheet in tables and column in tables[sheet].values:
            found += _strangers(tables[sheet], column, asked)
    return tuple(found)


def _asked(declarations: Sequence[Declaration]) -> dict[tuple[str, str], _Asked]:
    specs: list[_Spec] = [s for d in declarations for s in d.figures if s.sheet]
    for declaration in declarations:
        specs += [*declaration.tables, *declaration.texts]
    free = {
        (d.key, c.name) for x in declarations for d in x.sheets for c in d.columns if not (c.options or c.vocabulary)
    }
    named: dict[tuple[str, str], list[str]] = {}
    for spec in specs:
        for column, values in _filters(spec):
            if (spec.sheet, column) in free:
                named.setdefault((spec.sheet, column), []).extend(values)
    return {at: _Asked(tuple(dict.fromkeys(v)), _all_filter(specs, at)) for at, v in named.items()}


def _filters(spec: _Spec) -> Iterator[tuple[str, tuple[str, ...]]]:
    for condition in spec.where:
        if condition.values and not condition.negate:
            yield condition.column, condition.values


def _all_filter(specs: Sequence[_Spec], at: tuple[str, str]) -> bool:
    sheet, column = at
    return all(column in dict(_filters(spec)) for spec in specs if spec.sheet == sheet)


def _strangers(records: Records, column: str, asked: _Asked) -> list[Finding]:
    known = {fold(value) for value in asked.values}
    pairs = zip(records.values[column], records.cells[column], strict=True)
    odd = {cell: spelled(value) for value, cell in pairs if cell is not None and value is not None}
    strange = {cell: value for cell, value in odd.items() if value and fold(value) not in known}
    return [
        _finding(cell, value, near, asked)
        for cell, value in strange.items()
        if (near := _nearest(value, asked.values)) or asked.always
    ]


def _nearest(value: str, known: Sequence[str]) -> str:
    keys = {unaccented(fold(name)): name for name in known}
    match = difflib.get_close_matches(unaccented(fold(value)), keys, n=1, cutoff=_NEAR)
    return keys[match[0]] if match else ""


def _finding(cell: Cell, value: str, near: str, asked: _Asked) -> Finding:
    known = ", ".join(f"“{name}”" for name in asked.values[:6]) + ("…" if len(asked.values) > 6 else "")  # noqa: PLR2004 - as many as a line holds
    return UNMATCHED.at(
        CellPlace(cell.file, cell.sheet, cell.address),
        found=f"“{value}” không khớp với giá trị nào mà mẫu dùng, nên dòng này không in",
        expected=f"“{near}”" if near else f"một trong các giá trị: {known}",
        mend=f"nếu đúng ý thì sửa thành “{near}”, lưu tệp rồi chạy lại"
        if near
        else "sửa lại, hoặc bỏ dòng nếu không cần in",
    )
