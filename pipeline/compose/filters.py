"""The filters of tags: a closed set, each giving what is printed."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from jinja2 import Undefined

from pipeline.compose import kinds
from pipeline.compose.asked import figure_of, printed
from pipeline.compose.listing import joined, length, listed
from pipeline.compose.pieces import Missing, Number, Printed, Words, changed
from pipeline.compose.refused import Refused
from pipeline.compose.values import blank_of
from pipeline.content import DASHED, UNREADABLE, FigureKind
from pipeline.tags.codes import BAD_FILTER
from pipeline.vietnamese import long_date_parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pipeline.compose.pieces import Piece
    from pipeline.content import Figure


def _spelling(spell: Callable[[Figure], str]) -> Callable[[object], Printed]:
    def as_asked(value: object) -> Printed:
        figure = figure_of(value)
        if figure is None:
            return _blank(value)
        return blank_of(figure) if kinds.is_blank(figure) else Printed((Number(figure, spell(figure)),))

    return as_asked


def _blank(value: object) -> Printed:
    whole = printed(value)
    if all(isinstance(p, Missing) for p in whole.pieces):
        return whole
    raise Refused("bộ lọc này chỉ dùng cho số liệu, không dùng cho chữ", BAD_FILTER)


def _long_date(value: object, year: object = None) -> Printed:
    figure = figure_of(value)
    if figure is None or figure.value is not None:
        return _spelling(kinds.as_long_date)(value)
    return Printed((Number(figure, long_date_parts(None, None, _open_year(year))),))


def _open_year(year: object) -> int | None:
    """The year of a date that is still blank: that of a figure, never one that the template makes up."""
    given = figure_of(year)
    if given is not None and given.kind is FigureKind.YEAR:
        return None if given.value is None or isinstance(given.value, dt.date) else int(given.value)
    if year is None or (isinstance(year, Undefined) and not year):
        return None
    raise Refused("năm của ngày để trống phải là một số liệu kiểu năm, ví dụ kỳ.đến_năm", BAD_FILTER)


def _otherwise(value: object, words: object = "", unknown: object = None) -> Printed:
    """The words for what is not there; `unknown` for a cell left blank: nothing is known, which is not a dash."""
    if isinstance(value, Undefined):
        return printed(value)
    pieces: list[Piece] = []
    for piece in printed(value).pieces:
        wanted = words if unknown is None or not _left_blank(piece) else unknown
        pieces += _instead(piece, printed(wanted)) if isinstance(piece, Missing) else (piece,)
    return Printed(tuple(pieces))


def _left_blank(piece: Piece) -> bool:
    figure = piece.figure if isinstance(piece, Missing) else None
    return figure is not None and bool(figure.cells) and figure.transform != DASHED


def _instead(missing: Missing, words: Printed) -> Iterable[Piece]:
    """A blank figure keeps its mark, so that its number can be put in later."""
    if missing.figure is None:
        return words.pieces
    if missing.figure.transform == UNREADABLE:
        return (missing,)
    return (Number(missing.figure, "".join(p.text for p in words.pieces if isinstance(p, Words | Number))),)


def _upper(value: object) -> Printed:
    return changed(printed(value), str.upper)


def _lower_first(value: object) -> Printed:
    return changed(printed(value), _small_first, first_only=True)


def _small_first(text: str) -> str:
    """A capital behind the first letter is an abbreviation, which stays: VKSND tỉnh."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


FILTERS: Final[dict[str, Callable[..., object]]] = {
    "số": _spelling(kinds.as_number),
    "đếm": _spelling(kinds.as_count),
    "tiền": _spelling(kinds.as_money),
    "triệu": _spelling(kinds.as_millions),
    "tỉ_lệ": _spelling(kinds.as_percent),
    "năm": _spelling(kinds.as_year),
    "ngày": _spelling(kinds.as_short_date),
    "ngày_dài": _long_date,
    "hoa": _upper,
    "thường_đầu": _lower_first,
    "trống": _otherwise,
    "liệt_kê": listed,
    "nối": joined,
    "length": length,
}
