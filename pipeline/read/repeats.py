"""Figures and sheets that a folder gives twice."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from pipeline.findings import CellPlace
from pipeline.read.codes import TWO_SHEETS
from pipeline.read.fault import quoted
from pipeline.read.lines import DECIDED, DECISION, STAGE, YEAR
from pipeline.read.strips import in_columns
from pipeline.read.twins import marks, twins
from pipeline.spreadsheet import raw
from pipeline.tables import REPEATED
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from pipeline.findings import Finding
    from pipeline.read.lines import Extract, Line
    from pipeline.read.strips import Lines
    from pipeline.spec import Sheet

Seen = dict[tuple[object, ...], "list[tuple[Extract, Line]]"]


def two_sheets(extracts: Sequence[Extract]) -> Iterator[Finding]:
    """A finding for each further worksheet of a kind of which a folder has one."""
    first: dict[str, Extract] = {}
    for extract in extracts:
        known = first.setdefault(extract.sheet.key, extract)
        if extract.sheet.single and known is not extract:
            yield _second(extract, known)


def repeated_figures(extracts: Sequence[Extract], sheets: Iterable[Sheet]) -> Iterator[Finding]:
    """A finding for each row whose unit, year, stage, term and group another row has counted already.

    Rows count alike under headings of awards and one award a row. Two decisions on one award are no repetition.
    """
    known = {sheet.key: sheet for sheet in (*sheets, *(e.sheet for e in extracts))}
    counted = [(extract, in_columns(extract.lines), sheet) for extract in extracts if (sheet := counts(extract, known))]
    seen: Seen = {}
    told: set[tuple[int, int]] = set()
    for (extract, lines, sheet), numbers in zip(counted, twins([_marks(s, n) for _, n, s in counted]), strict=True):
        for line in (lines[number] for number in numbers):
            before = seen.setdefault(_identity(sheet, line), [])
            same = next((b for b in before if _repeats(extract, line, b)), None)
            before.append((extract, line))
            if same and (id(extract), line.row) not in told:
                told.add((id(extract), line.row))
                yield _repeated(extract, line, same[1], sheet)


def _marks(sheet: Sheet, lines: Lines) -> list[int]:
    """A number for each line that lines of one identity share."""
    return marks([(lines.strip(name), partial(_key, name=name)) for name in _identifying(sheet)])


def counts(extract: Extract, known: Mapping[str, Sheet]) -> Sheet | None:
    """The sheet under whose headings awards are counted that the worksheet is, or joins with units of its own."""
    sheet = extract.sheet if extract.sheet.wide else known.get(extract.sheet.into)
    own = {c.name for c in extract.sheet.columns}
    return sheet if sheet and sheet.wide and {c.name for c in sheet.columns if c.required} <= own else None


def _repeats(extract: Extract, line: Line, before: tuple[Extract, Line]) -> bool:
    """Whether a row says again what another said; two columns of one name in one row are told elsewhere."""
    if before[0] is extract and before[1].row == line.row:
        return False
    mine, theirs = (tuple(_value(n, name) for name in DECISION) for n in (line, before[1]))
    return mine == theirs or not any(mine) or not any(theirs)


def _identity(sheet: Sheet, line: Line) -> tuple[object, ...]:
    return (sheet.key, *(_key(_value(line, name), name) for name in _identifying(sheet)))


def _identifying(sheet: Sheet) -> tuple[str, ...]:
    """The columns that say of what a row is: its own, its year, award and stage."""
    wide = sheet.wide
    assert wide is not None  # noqa: S101 - only wide sheets are asked
    return (*(c.name for c in sheet.columns if c.required), YEAR, wide.term, wide.group, STAGE)


def _key(value: object, name: str) -> object:
    told = value or DECIDED if name == STAGE else value
    return fold(told) if isinstance(told, str) else told


def _value(line: Line, name: str) -> object:
    entry = line.entries.get(name)
    return entry.value if entry else None


def _second(extract: Extract, known: Extract) -> Finding:
    return TWO_SHEETS.at(
        CellPlace(extract.grid.file, extract.grid.sheet),
        found=f"trang này và trang “{known.grid.sheet}” của tệp {known.grid.file} đều là trang “{extract.sheet.title}”",
        expected=f"một trang “{extract.sheet.title}” trong thư mục",
        mend="giữ một trang, xóa trang kia hoặc chuyển tệp kia ra khỏi thư mục, rồi chạy lại",
    )


def _repeated(extract: Extract, line: Line, earlier: Line, counted: Sheet) -> Finding:
    wide = counted.wide
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
