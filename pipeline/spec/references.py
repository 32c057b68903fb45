"""What a declaration refers to is declared: sheets, columns, figures; and no figure is made from itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.spec.builtin import DOCUMENT, PERIOD
from pipeline.spec.checking import unknown
from pipeline.spec.codes import CIRCLE, NO_SUCH_COLUMN, NO_SUCH_FIGURE, NO_SUCH_SHEET, NOT_A_NUMBER
from pipeline.spec.known import column_kinds
from pipeline.spec.sheet import SUMMED, ColumnKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.findings import Finding
    from pipeline.spec.declaration import Agreement, Condition, FigureSpec, TableSpec, TextSpec
    from pipeline.spec.parts import Part
    from pipeline.spec.sheet import Sheet
    from pipeline.spec.source import Spot

_TAKEN: Final = (*SUMMED, ColumnKind.PERCENT, ColumnKind.YEAR, ColumnKind.DATE)


def of_figure(part: Part[FigureSpec], sheets: Sequence[Sheet], figures: Sequence[str]) -> list[Finding]:
    """What a figure refers to and is not there."""
    spec, spot = part.item, part.spot
    found = list(_sheet(spec.sheet, spec.where, [("cot", spec.column)], sheets, spot)) if spec.sheet else []
    found += _kind(spec.how, spec.column, column_kinds(sheets, spec.sheet), spot)
    known = (*(name for name in figures if name != spec.name), *PERIOD, *DOCUMENT)
    return found + [
        unknown(NO_SUCH_FIGURE, spot.at("tu"), n, known, "số liệu") for n in spec.of if n not in (*known, spec.name)
    ]


def of_table(part: Part[TableSpec], sheets: Sequence[Sheet]) -> list[Finding]:
    """What a table refers to and is not there; its sums and values must be numbers."""
    spec, spot = part.item, part.spot
    columns = [("cot", c) for c in spec.columns] + [("sap_xep", c.lstrip("-")) for c in spec.order]
    columns += [("khoa", c) for c in spec.key] + [("nhom", spec.group)] + [("tong_cot", c) for c in spec.sums]
    columns += [("doc", c) for c in spec.down] + [("ngang", c) for c in spec.across] + [("gia_tri", spec.value)]
    found = list(_sheet(spec.sheet, spec.where, columns, sheets, spot))
    kinds = column_kinds(sheets, spec.sheet)
    for column in (*spec.sums, spec.value):
        found += _kind("cộng", column, kinds, spot)
    return found


def of_text(part: Part[TextSpec], sheets: Sequence[Sheet]) -> list[Finding]:
    """What a text refers to and is not there."""
    spec = part.item
    return list(_sheet(spec.sheet, spec.where, [("cot", spec.column)], sheets, part.spot))


def of_agreement(part: Part[Agreement], figures: Sequence[str]) -> list[Finding]:
    """The sides of an agreement that are no figures."""
    sides, known = (("trai", part.item.left), ("phai", part.item.right)), (*figures, *PERIOD, *DOCUMENT)
    return [unknown(NO_SUCH_FIGURE, part.spot.at(k), name, known, "số liệu") for k, name in sides if name not in known]


def circles(figures: Mapping[str, Part[FigureSpec]]) -> Iterator[Finding]:
    """Each figure that is made, by whatever way, from itself."""
    for name, part in figures.items():
        way = _way_back(name, figures)
        if way:
            yield CIRCLE.at(
                part.spot.at("tu"),
                found=" ← ".join(f"“{n}”" for n in way),
                expected="số liệu tính từ những số liệu khác, không quay lại chính nó",
                mend="sửa khóa “tu” của một trong các số liệu này",
            )


def _sheet(
    key: str, where: tuple[Condition, ...], columns: list[tuple[str, str]], sheets: Sequence[Sheet], spot: Spot
) -> Iterator[Finding]:
    kinds = column_kinds(sheets, key)
    if not kinds:
        yield unknown(NO_SUCH_SHEET, spot.at("trang"), key, [s.key for s in sheets], "trang")
        return
    for field, column in (*columns, *(("loc", c.column) for c in where)):
        if column and column not in kinds:
            yield unknown(NO_SUCH_COLUMN, spot.at(field), column, kinds, "cột")


def _kind(how: str, column: str, kinds: Mapping[str, ColumnKind], spot: Spot) -> Iterator[Finding]:
    fitting = {"cộng": SUMMED, "lấy": _TAKEN}.get(how)
    if fitting and column in kinds and kinds[column] not in fitting:
        yield NOT_A_NUMBER.at(
            spot.at("cot"),
            found=f"cột “{column}” thuộc kiểu “{kinds[column]}”",
            expected="cột thuộc kiểu " + ", ".join(f"“{k}”" for k in fitting),
            mend="chọn cột khác, hoặc sửa kiểu của cột trong khai báo trang",
        )


def _way_back(name: str, figures: Mapping[str, Part[FigureSpec]]) -> list[str]:
    """The names from a figure back to itself; empty where it is not made from itself."""
    before: dict[str, str] = {}
    waiting = [name]
    while waiting:
        current = waiting.pop()
        for source in figures[current].item.of if current in figures else ():
            if source == name:
                return [*_trail(before, name, current), name]
            if source not in before:
                before[source] = current
                waiting.append(source)
    return []


def _trail(before: Mapping[str, str], start: str, end: str) -> list[str]:
    trail = [end]
    while trail[-1] != start:
        trail.append(before[trail[-1]])
    return trail[::-1]
