"""Figures written by hand, each with its cells, and the lines they make."""

from __future__ import annotations

from decimal import Decimal

from pipeline.content import Cell, CellRange, Figure, FigureKind
from pipeline.trace import Line, Source

FILE, SHEET = "lam-giang/2026/khen thưởng.xlsx", "Tập thể"


def figure(name, value, *refs, of=(), transform="cộng", kind=FigureKind.COUNT):
    cells = tuple(CellRange(FILE, SHEET, ref) for ref in refs)
    return Figure(name, kind, None if value is None else Decimal(value), transform=transform, of=of, cells=cells)


def cells(**raw):
    return tuple(Cell(FILE, SHEET, address, content) for address, content in raw.items())


def total_of_totals():
    """“1.059” made of two figures, one of cells and one of another figure's cells."""
    left = Source("tập_thể", figure("tập_thể", 59, "F7:F8"), cells(F7="11", F8="48"))
    deep = Source("cá_nhân.cũ", figure("cá_nhân.cũ", 1000, "G9"), cells(G9="1000"))
    right = Source("cá_nhân", figure("cá_nhân", 1000, of=("cá_nhân.cũ",)), (), (deep,))
    whole = figure("tổng", 1059, of=("tập_thể", "cá_nhân"), transform="tổng của các số liệu")
    return Line("thân/đoạn 12", "Cả năm có 1.059 lượt khen.", "1.059", "1.059", whole, (), (left, right))
