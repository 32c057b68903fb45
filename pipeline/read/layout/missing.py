"""Columns and pairs that a worksheet lacks, each with the heading most like it."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from pipeline.findings import CellPlace, nearest
from pipeline.read.codes import MISSING_COLUMN, MISSING_PAIR
from pipeline.read.fault import AGAIN, quoted
from pipeline.read.layout.columns import Match
from pipeline.read.layout.pairs import PairMatch
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.findings import Finding
    from pipeline.read.layout.recognition import Candidate
    from pipeline.spec import Column
    from pipeline.spreadsheet import Grid


_ALIKE = 0.8


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
        return f"nếu đúng ý thì sửa nhãn {quoted(near)} thành “{column.labels[0]}”, {AGAIN}"
    return f"thêm {_what(found)} “{column.labels[0]}”, {AGAIN}"


def _near(column: Column, texts: Sequence[str]) -> str:
    return next((near for label in column.labels if (near := nearest(label, texts))), "")


def near_label(column: Column, found: Match) -> bool:
    """Whether one of the headings left over is nearly this column's label."""
    titles = [fold(h.title) for h in found.strays]
    return any(SequenceMatcher(None, fold(label), t).ratio() >= _ALIKE for label in column.labels for t in titles)


def _texts(grid: Grid) -> list[str]:
    return [v.strip() for row in grid.rows for v in row if isinstance(v, str)]
