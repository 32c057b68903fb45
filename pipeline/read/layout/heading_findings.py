"""What the headings of a recognised table get wrong: twice, without a name, without a group, unused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.read.codes import TWICE_HEADED, UNCLEAR_GROUP, UNNAMED_AWARD, UNUSED_COLUMN
from pipeline.read.fault import AGAIN, quoted
from pipeline.read.layout.nameless import has_blank_label, has_content, has_numbers, nameless_columns
from pipeline.read.values.terms import TermIndex
from pipeline.spreadsheet import column_letters

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.findings import Finding
    from pipeline.read.layout.columns import Match
    from pipeline.read.layout.headings import Heading
    from pipeline.spreadsheet import Grid


def heading_findings(found: Match, grid: Grid, lists: Mapping[str, TermIndex]) -> Iterator[Finding]:
    """Columns headed twice, award columns that no list knows or that do not say whom they count, columns unused."""
    for column, first, second in found.twice:
        yield _twice(grid, column.labels[0], first, second)
    yield from _twice_in_wide(found, grid)
    terms = lists.get(found.sheet.wide.vocabulary if found.sheet.wide else "", TermIndex(None))
    for column_ in found.wide.unnamed:
        yield from _unnamed(found, grid, column_.heading, terms)
    for column_ in found.wide.groupless:
        yield _groupless(grid, column_.heading)
    nameless = tuple(nameless_columns(found, grid))
    yield from (_nameless(grid, found.header.lowest, blank) for blank in nameless)
    yield from _unused(found, grid, terms, nameless)


def _twice(grid: Grid, label: str, first: Heading, second: Heading) -> Finding:
    return TWICE_HEADED.at(
        grid.place(second.row, second.column),
        found=f"cột {column_letters(first.column)} và cột {column_letters(second.column)} đều là cột “{label}”",
        expected=f"một cột “{label}”",
        mend=f"đổi nhãn hoặc xóa một trong hai cột, {AGAIN}",
    )


def _twice_in_wide(found: Match, grid: Grid) -> Iterator[Finding]:
    seen: dict[tuple[str, str], Heading] = {}
    for column in found.wide.columns:
        first = seen.setdefault((column.term, column.group), column.heading)
        if first is not column.heading:
            yield _twice(grid, f"{column.group} – {column.term}", first, column.heading)


def _unnamed(found: Match, grid: Grid, heading: Heading, terms: TermIndex) -> Iterator[Finding]:
    """An award that nobody knows, at its label; a column without a label of its own is one only where it holds any."""
    lowest = found.header.lowest
    if has_blank_label(grid, heading, lowest):
        if has_content(found, grid, heading.column):
            has = "số" if has_numbers(found, grid, heading.column) else "nội dung"
            yield _nameless(grid, lowest, heading.column, has)
        return
    near = terms.nearest(heading.path[-1])
    some = ", ".join(f"“{name}”" for name in terms.possible(heading.path[-1]))
    yield UNNAMED_AWARD.at(
        grid.place(heading.row, heading.column),
        found=f"nhãn cột {quoted(heading.title)}" + (f"; gần giống “{near}”" if near else ""),
        expected="tên danh hiệu, hình thức khen thưởng có trong danh mục" + (f": {some}…" if some and not near else ""),
        mend=f"nếu đúng ý thì sửa nhãn cột thành “{near}”, {AGAIN}"
        if near
        else f"sửa nhãn cột; tên đúng mà danh mục chưa có thì thêm vào trang “Danh mục khen thưởng bổ sung”, {AGAIN}",
    )


def _nameless(grid: Grid, row: int, column: int, has: str = "số") -> Finding:
    return UNNAMED_AWARD.at(
        grid.place(row, column),
        found=f"nhãn cột trống mà cột có {has}",
        expected="tên danh hiệu, hình thức khen thưởng có trong danh mục",
        mend=f"ghi nhãn cột vào ô này, {AGAIN}",
    )


def _groupless(grid: Grid, heading: Heading) -> Finding:
    return UNCLEAR_GROUP.at(
        grid.place(heading.row, heading.column),
        found=f"nhãn cột {quoted(heading.title)} không cho biết khen tập thể hay cá nhân",
        expected="nhãn “Tập thể” hoặc “Cá nhân” ở trên hay trong nhãn cột",
        mend=f"thêm một dòng nhãn “Tập thể”, “Cá nhân” ở trên, {AGAIN}",
    )


def _unused(found: Match, grid: Grid, terms: TermIndex, told: Sequence[int]) -> Iterator[Finding]:
    """In a table of counts a column of numbers above 0 that nobody counts is told, lest an award be lost."""
    sums = (w.heading for w in found.wide.uncounted)
    for heading in (*found.strays, *sums) if found.sheet.wide else ():
        if heading.column not in told and has_numbers(found, grid, heading.column):
            near = terms.nearest(heading.path[-1])
            yield UNUSED_COLUMN.at(
                grid.place(heading.row, heading.column),
                found=f"cột {quoted(heading.title)} có số nhưng không được tính"
                + (f"; gần giống “{near}”" if near else ""),
                expected="cột khen thưởng mang tên có trong danh mục",
                mend="nếu là cột khen thưởng, sửa nhãn cột; nếu không thì không phải sửa",
            )
