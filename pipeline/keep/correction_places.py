"""Places of a document as a sentence of the công văn names them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.keep.correction_cells import cell_told, row_told
from pipeline.keep.correction_spots import Spot, is_table, spots, story_told, table_told
from pipeline.keep.correction_words import opening
from pipeline.outline import Table

if TYPE_CHECKING:
    from pipeline.outline import Address, Outline

_NUMBER: Final = re.compile(r"\d+")


class Places:
    """The places of one document, told to who holds the paper."""

    __slots__ = ("spots",)

    def __init__(self, outline: Outline) -> None:
        self.spots = spots(outline)

    def told(self, address: Address, text: str = "", *, sentence: str = "") -> str:
        """The place of what stands at the address; `text` opens a paragraph, `sentence` is quoted whole."""
        where = self._where(address)
        if sentence:
            return f"{where}, câu “{sentence}”"
        words = text and not of_cell(address) and not _is_named(self._spot(address))
        return f"{where}, đoạn mở đầu bằng “{opening(text)}”" if words else where

    def inserted(self, address: Address) -> str:
        """The place at which a paragraph or row is put in, told by what stands before it."""
        spot = self._spot(address)
        if spot is not None and isinstance(spot.block, Table) and len(steps := _steps(address.path)) == 1:
            return _capital(f"{table_told(spot)}, {_after(spot.block, steps[0])}")
        after = spot.before if spot and not of_cell(address) else ""
        return f"{self._where(address)}, sau đoạn mở đầu bằng “{opening(after)}”" if after else self._where(address)

    def _where(self, address: Address) -> str:
        spot = self._spot(address)
        told = story_told(address.path) if spot is None else _inside(spot, _steps(address.path))
        return _capital(told)

    def _spot(self, address: Address) -> Spot | None:
        return self.spots.get("/".join(address.path.split("/")[:2]))


def of_cell(address: Address) -> bool:
    """Whether the address lies in a table."""
    return "/dòng " in address.path


def _is_named(spot: Spot | None) -> bool:
    return spot is not None and spot.heading.startswith(("phần", "trích yếu"))


def _capital(told: str) -> str:
    return told[:1].upper() + told[1:]


def _after(table: Table, row: int) -> str:
    return f"sau {row_told(table, row - 1)}" if row else "dòng đầu bảng"


def _inside(spot: Spot, steps: list[int]) -> str:
    if not isinstance(spot.block, Table):
        return spot.section
    if not is_table(spot) or not steps:
        return table_told(spot)
    row, *cell = steps
    return f"{table_told(spot)}, {cell_told(spot.block, row, cell[0]) if cell else row_told(spot.block, row)}"


def _steps(path: str) -> list[int]:
    """The row and the cell of an address, counted from nought."""
    return [int(_NUMBER.findall(s)[0]) - 1 for s in path.split("/")[2:4] if s.startswith(("dòng ", "ô "))]
