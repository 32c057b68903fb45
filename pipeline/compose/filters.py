"""The filters of tags: a closed set, each giving what is printed."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from jinja2 import Undefined

from pipeline.compose import kinds
from pipeline.compose.context import Names
from pipeline.compose.pieces import Missing, NoteOf, Number, Printed, Words, changed, paragraphs_of
from pipeline.compose.refused import Refused
from pipeline.compose.values import FigureValue, Printable, RowsValue, RowValue, WordsValue, blank_of
from pipeline.vietnamese import long_date_parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pipeline.compose.pieces import Piece
    from pipeline.content import Figure


def printed(value: object) -> Printed:
    """What a bare value prints; TypeError for what no tag can print."""
    if isinstance(value, Printed):
        return value
    if isinstance(value, Undefined):
        return _unknown(value)
    if isinstance(value, Printable):
        return value.printed()
    if isinstance(value, str | int) and not isinstance(value, bool):
        return Printed((Words(str(value)),))
    raise Refused("thẻ này không in được: chỉ in số liệu và nội dung, không in bảng, dòng hay đúng/sai")


def _unknown(value: Undefined) -> Printed:
    """Nothing for an `if` without `else`; the name, once told, for one that the content does not have."""
    name = value._undefined_name  # noqa: SLF001 - Jinja has no other way
    bool(value)
    return Printed(() if name is None else (Missing(str(name), told=True),))


def _spelling(spell: Callable[[Figure], str]) -> Callable[[object], Printed]:
    def as_asked(value: object) -> Printed:
        figure = _figure(value)
        if figure is None:
            return _blank(value)
        return blank_of(figure) if kinds.is_blank(figure) else Printed((Number(figure, spell(figure)),))

    return as_asked


def _blank(value: object) -> Printed:
    whole = printed(value)
    if all(isinstance(p, Missing) for p in whole.pieces):
        return whole
    raise Refused("bộ lọc này chỉ dùng cho số liệu, không dùng cho chữ")


def _long_date(value: object, year: object = None) -> Printed:
    figure = _figure(value)
    if figure is None or figure.value is not None:
        return _spelling(kinds.as_long_date)(value)
    given = _figure(year)
    open_year = int(given.value) if given and given.value and not isinstance(given.value, dt.date) else year
    return Printed((Number(figure, long_date_parts(None, None, open_year if isinstance(open_year, int) else None)),))


def _otherwise(value: object, words: object = "") -> Printed:
    if isinstance(value, Undefined):
        return printed(value)
    pieces: list[Piece] = []
    for piece in printed(value).pieces:
        pieces += _instead(piece, printed(words)) if isinstance(piece, Missing) else (piece,)
    return Printed(tuple(pieces))


def _instead(missing: Missing, words: Printed) -> Iterable[Piece]:
    """A blank figure keeps its mark, so that its number can be put in later."""
    if missing.figure is None:
        return words.pieces
    return (Number(missing.figure, "".join(p.text for p in words.pieces if isinstance(p, Words | Number))),)


def _upper(value: object) -> Printed:
    return changed(printed(value), str.upper)


def _lower_first(value: object) -> Printed:
    return changed(printed(value), _small_first, first_only=True)


def _small_first(text: str) -> str:
    """A capital behind the first letter is an abbreviation, which stays: VKSND tỉnh."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def _listed(rows: object, name: str = "") -> Printed:
    items = _items(rows, name)
    pieces: list[Piece] = []
    for n, item in enumerate(items, start=1):
        pieces += (Words(f"{'; ' if n > 1 else ''}({n}) "), *item)
    return Printed(tuple(pieces))


def _joined(rows: object, name: str = "", between: str = ", ") -> Printed:
    pieces: list[Piece] = []
    for n, item in enumerate(_items(rows, name)):
        pieces += (Words(between), *item) if n else item
    return Printed(tuple(pieces))


def _items(rows: object, name: str) -> list[tuple[Piece, ...]]:
    if isinstance(rows, Names):
        rows = rows.own
    if isinstance(rows, WordsValue):
        return [printed(paragraph).pieces for paragraph in rows]
    if not isinstance(rows, RowsValue):
        raise Refused("chỉ liệt kê, nối được các dòng của một bảng")
    return [printed(_field(row, name)).pieces for row in rows]


def _field(row: RowValue, name: str) -> object:
    value = row.look_up(name)
    if value is None:
        raise Refused(f"bảng không có cột “{name}”")
    return value


def _length(rows: object) -> int:
    if not isinstance(rows, RowsValue):
        raise Refused("chỉ đếm được số dòng của một bảng")
    return len(rows)


def note(value: object) -> Printed:
    """The footnote that `chú_thích` makes of a value."""
    if isinstance(value, WordsValue):
        paragraphs = paragraphs_of(value.text)
        return Printed((NoteOf(paragraphs),)) if paragraphs else value.printed()
    whole = printed(value)
    return whole if any(isinstance(p, Missing) for p in whole.pieces) else Printed((NoteOf((whole.pieces,)),))


def _figure(value: object) -> Figure | None:
    if isinstance(value, Names):
        value = value.own
    if isinstance(value, FigureValue):
        return value.figure
    if isinstance(value, Printed) and len(value.pieces) == 1 and isinstance(value.pieces[0], Number):
        return value.pieces[0].figure
    return None


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
    "liệt_kê": _listed,
    "nối": _joined,
    "length": _length,
}
