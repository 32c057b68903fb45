"""Figures and sheets that a folder gives twice."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from pipeline.findings import CellPlace
from pipeline.read.codes import TWO_SHEETS
from pipeline.read.fault import quoted
from pipeline.read.lines import YEAR
from pipeline.spreadsheet import raw
from pipeline.tables import REPEATED
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.findings import Finding
    from pipeline.read.lines import Extract, Line
    from pipeline.spec import Sheet

Typed = tuple[tuple[str, str], ...]
Seen = dict[tuple[object, ...], "tuple[Extract, Line]"]


def two_sheets(extracts: Sequence[Extract]) -> Iterator[Finding]:
    """A finding for each further worksheet of a kind of which a folder has one."""
    first: dict[str, Extract] = {}
    for extract in extracts:
        known = first.setdefault(extract.sheet.key, extract)
        if extract.sheet.single and known is not extract:
            yield _second(extract, known)


def repeated_figures(extracts: Sequence[Extract]) -> Iterator[Finding]:
    """A finding for each row whose unit, year, term and group another row has counted already."""
    seen: Seen = {}
    told: set[tuple[int, int]] = set()
    for extract in extracts:
        for line in extract.lines if extract.sheet.wide else ():
            known = seen.setdefault(_identity(extract.sheet, line), (extract, line))
            same_row = known[0] is extract and known[1].row == line.row  # two columns of one name are told elsewhere
            if not same_row and (id(extract), line.row) not in told:
                told.add((id(extract), line.row))
                yield _repeated(extract, line, known[1])


def copied_lists(extracts: Sequence[Extract]) -> Iterator[Finding]:
    """A finding for each list whose every row stands in an earlier list of its kind as well: a copy, counted twice."""
    lists = [e for e in extracts if e.sheet.wide is None and not e.sheet.single and e.lines]
    kinds = Counter(e.sheet.key for e in lists)
    earlier: dict[str, list[tuple[Extract, frozenset[Typed]]]] = {}
    for extract in lists:
        if kinds[extract.sheet.key] > 1:
            before, rows = earlier.setdefault(extract.sheet.key, []), frozenset(map(_typed, extract.lines))
            original = next((e for e, typed in before if rows <= typed), None)
            if original:
                yield _copy(extract, original)
            before.append((extract, rows))


def _typed(line: Line) -> Typed:
    return tuple((name, fold(entry.cell.raw)) for name, entry in line.entries.items() if entry.cell and entry.cell.raw)


def _copy(extract: Extract, original: Extract) -> Finding:
    return REPEATED.at(
        CellPlace(extract.grid.file, extract.grid.sheet),
        found=f"mọi dòng của trang này đã có ở tệp {original.grid.file} · trang “{original.grid.sheet}”",
        expected="mỗi danh sách ghi một lần",
        mend="xóa một trong hai trang (hoặc chuyển bản sao của tệp ra khỏi thư mục), rồi chạy lại",
    )


def _identity(sheet: Sheet, line: Line) -> tuple[object, ...]:
    wide = sheet.wide
    assert wide is not None  # noqa: S101 - only wide sheets are asked
    own = [c.name for c in sheet.columns if c.required]
    names = (*own, YEAR, wide.term, wide.group)
    values = (line.entries[n].value for n in names)
    return (sheet.key, *(fold(v) if isinstance(v, str) else v for v in values))


def _second(extract: Extract, known: Extract) -> Finding:
    return TWO_SHEETS.at(
        CellPlace(extract.grid.file, extract.grid.sheet),
        found=f"trang này và trang “{known.grid.sheet}” của tệp {known.grid.file} đều là trang “{extract.sheet.title}”",
        expected=f"một trang “{extract.sheet.title}” trong thư mục",
        mend="giữ một trang, xóa trang kia hoặc chuyển tệp kia ra khỏi thư mục, rồi chạy lại",
    )


def _repeated(extract: Extract, line: Line, earlier: Line) -> Finding:
    wide = extract.sheet.wide
    assert wide is not None  # noqa: S101 - as above
    here, there = line.entries[wide.value].cell, earlier.entries[wide.value].cell
    assert here is not None and there is not None  # noqa: S101, PT018 - wide values have cells
    owner = next((raw(v) for c in extract.sheet.columns if isinstance(v := line.entries[c.name].value, str)), "")
    return REPEATED.at(
        CellPlace(here.file, here.sheet, here.address),
        found=f"số liệu của {quoted(owner)} đã có ở tệp {there.file} · trang “{there.sheet}” · ô {there.address}",
        expected="mỗi đơn vị, mỗi năm một dòng số liệu",
        mend="xóa một trong hai dòng (hoặc chuyển bản sao của tệp ra khỏi thư mục), rồi chạy lại",
    )
