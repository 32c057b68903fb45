"""A figure: a number or date that a document prints, with the way it was made."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from pipeline.content.source import CellRange


UNREADABLE: Final = "ô không đọc được"
"""The transform of a figure that rests on a cell which could not be read: in a draft it is missing, not blank."""

DASHED: Final = "ô ghi “-”"
"""The transform of a figure whose cells all hold a dash: there was nothing to count, which is not a blank."""


class FigureKind(StrEnum):
    """What a figure measures, which decides how it is printed when no filter says otherwise.

    A COUNT under ten has two digits; a YEAR, ORDINAL, NUMBER, PERCENT and SPAN (of years) never have.
    """

    COUNT = "đếm"
    NUMBER = "số"
    MONEY = "tiền"
    PERCENT = "phần trăm"
    YEAR = "năm"
    SPAN = "khoảng"
    ORDINAL = "thứ tự"
    DATE = "ngày"


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity as a cell gives it: its number, the qualifier before it (gần, hơn, hàng trăm) and its unit."""

    value: Decimal | None
    qualifier: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A named figure; `value` is None where its cells are blank, which is not zero.

    `transform` is how it was made (Vietnamese, as a trace prints it: “cộng”, “đếm dòng”, “lấy ô”); `of` names the
    figures that it was made from, `cells` the ranges.
    """

    name: str
    kind: FigureKind
    value: Decimal | date | None
    qualifier: str = ""
    unit: str = ""
    transform: str = "lấy ô"
    of: tuple[str, ...] = ()
    cells: tuple[CellRange, ...] = ()
