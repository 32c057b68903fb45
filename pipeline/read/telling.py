"""What a worksheet's headings get wrong, in the office's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.findings import CellPlace, nearest
from pipeline.read.addresses import column_letters
from pipeline.read.codes import (
    HIDDEN_SHEET,
    MISSING_COLUMN,
    MISSING_PAIR,
    TWICE_HEADED,
    UNCLEAR_GROUP,
    UNCLEAR_SHEET,
    UNKNOWN_SHEET,
    UNNAMED_AWARD,
    UNUSED_COLUMN,
)
from pipeline.read.columns import Match
from pipeline.read.fault import AGAIN, quoted
from pipeline.read.pairs import PairMatch
from pipeline.read.terms import TermIndex

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.findings import Finding
    from pipeline.read.grid import Grid
    from pipeline.read.headings import Heading
    from pipeline.read.recognition import Candidate
    from pipeline.spec import Column, Vocabulary


def heading_findings(found: Match, grid: Grid, vocabularies: Mapping[str, Vocabulary]) -> Iterator[Finding]:
    """Columns headed twice, award columns that no list knows or that do not say whom they count, columns unused."""
    for column, first, second in found.twice:
        yield _twice(grid, column.labels[0], first, second)
    yield from _twice_in_wide(found, grid)
    terms = TermIndex(vocabularies.get(found.sheet.wide.vocabulary)) if found.sheet.wide else TermIndex(None)
    for column_ in found.wide.unnamed:
        yield _unnamed(grid, column_.heading, terms)
    for column_ in found.wide.groupless:
        yield _groupless(grid, column_.heading)
    yield from _unused(found, grid, terms)


def missing_findings(candidate: Candidate, grid: Grid) -> Iterator[Finding]:
    """A finding for each required column or pair that a worksheet lacks, with the heading most like it."""
    found = candidate.match
    title = candidate.sheet.title
    headings = {h.title: h for h in found.strays} if isinstance(found, Match) else {}
    texts = _texts(grid) if isinstance(found, PairMatch) else headings
    code = MISSING_PAIR if isinstance(found, PairMatch) else MISSING_COLUMN
    for column in found.missing:
        near = _near(column, list(texts))
        at = f"dòng {found.header.start + found.header.depth}" if isinstance(found, Match) and found.found else ""
        seen = f"; có {quoted(near)} gần giống" if near else ""
        yield code.at(
            CellPlace(grid.file, grid.sheet, at),
            found=f"trang này là “{title}” nhưng thiếu {_what(found)} “{column.labels[0]}”{seen}",
            expected=f"{_what(found)} “{column.labels[0]}”",
            mend=_mend_missing(column, near, found),
        )


def _what(found: Match | PairMatch) -> str:
    return "cột" if isinstance(found, Match) else "dòng"


def _mend_missing(column: Column, near: str, found: Match | PairMatch) -> str:
    if near:
        return f"sửa nhãn {quoted(near)} thành “{column.labels[0]}”, {AGAIN}"
    return f"thêm {_what(found)} “{column.labels[0]}”, {AGAIN}"


def _near(column: Column, texts: Sequence[str]) -> str:
    return next((near for label in column.labels if (near := nearest(label, texts))), "")


def near_label(column: Column, found: Match) -> bool:
    """Whether one of the headings left over is nearly this column's label."""
    return bool(_near(column, [h.title for h in found.strays]))


def unknown_sheet(grid: Grid, candidate: Candidate | None) -> Finding:
    """The notice that a worksheet is none of the declared ones."""
    like = ""
    if candidate and candidate.match.missing:
        lacking = ", ".join(f"“{c.labels[0]}”" for c in candidate.match.missing[:3])
        like = f"; gần giống trang “{candidate.sheet.title}” nhưng thiếu {lacking}"
    return UNKNOWN_SHEET.at(
        CellPlace(grid.file, grid.sheet),
        found=f"trang không giống trang nào chương trình biết nên không đọc{like}",
        expected="trang có các cột như ở tệp mẫu",
        mend="nếu trang có số liệu cần dùng, đặt tên trang và nhãn cột như ở tệp mẫu; nếu không thì không phải sửa",
    )


def hidden_sheet(grid: Grid, title: str) -> Finding:
    """The notice that a worksheet in use is hidden."""
    return HIDDEN_SHEET.at(
        CellPlace(grid.file, grid.sheet),
        found=f"trang “{title}” đang bị ẩn, số liệu của trang vẫn được đọc",
        expected="trang có số liệu hiện ra",
        mend="bấm chuột phải vào tên trang, chọn Bỏ ẩn (Unhide); nếu không cần thì xóa trang",
    )


def unclear_sheet(grid: Grid, candidates: Sequence[Candidate]) -> Finding:
    """The error that a worksheet may be several of the declared ones."""
    names = ", ".join(f"“{c.sheet.title}”" for c in candidates)
    return UNCLEAR_SHEET.at(
        CellPlace(grid.file, grid.sheet),
        found=f"trang này có thể là {names}",
        expected="trang chỉ hiểu được một cách",
        mend=f"đặt tên trang (hoặc dòng tên bảng) là {names.split(', ')[0]} hay tên đúng của nó, {AGAIN}",
    )


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


def _unnamed(grid: Grid, heading: Heading, terms: TermIndex) -> Finding:
    near = terms.nearest(heading.path[-1])
    return UNNAMED_AWARD.at(
        grid.place(heading.row, heading.column),
        found=f"nhãn cột {quoted(heading.title)}" + (f"; gần giống “{near}”" if near else ""),
        expected="tên danh hiệu, hình thức khen thưởng có trong danh mục",
        mend=f"sửa nhãn cột thành “{near}”, {AGAIN}" if near else f"sửa nhãn cột, {AGAIN}",
    )


def _groupless(grid: Grid, heading: Heading) -> Finding:
    return UNCLEAR_GROUP.at(
        grid.place(heading.row, heading.column),
        found=f"nhãn cột {quoted(heading.title)} không cho biết khen tập thể hay cá nhân",
        expected="nhãn “Tập thể” hoặc “Cá nhân” ở trên hay trong nhãn cột",
        mend=f"thêm một dòng nhãn “Tập thể”, “Cá nhân” ở trên, {AGAIN}",
    )


def _unused(found: Match, grid: Grid, terms: TermIndex) -> Iterator[Finding]:
    """In a table of counts a column of numbers that nobody counts is told, lest an award be lost."""
    for heading in found.strays if found.sheet.wide else ():
        body = range(found.header.body, len(grid.rows))
        if any(isinstance(grid.at(row, heading.column), float) for row in body):
            near = terms.nearest(heading.path[-1])
            yield UNUSED_COLUMN.at(
                grid.place(heading.row, heading.column),
                found=f"cột {quoted(heading.title)} có số nhưng không được tính"
                + (f"; gần giống “{near}”" if near else ""),
                expected="cột khen thưởng mang tên có trong danh mục",
                mend="nếu là cột khen thưởng, sửa nhãn cột; nếu không thì không phải sửa",
            )


def _texts(grid: Grid) -> list[str]:
    return [v.strip() for row in grid.rows for v in row if isinstance(v, str)]
