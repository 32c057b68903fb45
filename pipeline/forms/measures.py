"""How wide the columns of a form are and how tall its rows, so that all that stands in them is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.forms.plan import Field, Plan, Row

HINT: Final = (
    "Ô trắng: điền vào. Ô vàng: chép từ năm trước sang, phải xem lại. Ô xám: không điền."
    " Bấm vào một ô để xem lời nhắc. Cách điền: trang “Hướng dẫn”."
)
_LINE: Final = 16.5
_WIDEST: Final = 46
_PAGE: Final = 165
_NARROW: Final = 11
_UPRIGHT: Final = 185
_DIGITS: Final = 21
_BOLD: Final = 0.85


def widths(plan: Plan) -> tuple[float, ...]:
    """The width of each column: its usual one, more where long texts are carried over, less where there are many."""
    wished = [_width(field, plan.rows) for field in plan.fields]
    over = sum(wished) / _PAGE
    return tuple(max(_NARROW, w / over) if over > 1 and w > _NARROW else w for w in wished)


def heights(plan: Plan, body: int) -> dict[int, float]:
    """The rows that need more than a line: the hint, the lowest heading, carried texts; a row of figures has room.

    Rows left blank get no height, so that they grow with what is typed.
    """
    across = widths(plan)
    found = {3: _LINE * _lines(HINT, sum(across)), body - 1: _of_headings(plan.fields, across)}
    for number, row in enumerate(plan.rows, start=body):
        lines = _most(zip((row.values.get(f.key) for f in plan.fields), across, strict=True))
        if plan.sheet.wide or lines > 1:
            found[number] = max(lines * _LINE, _DIGITS if plan.sheet.wide else 0)
    return found


def _width(field: Field, rows: Sequence[Row]) -> float:
    if field.upright or field.column is None:
        return field.width
    longest = max((len(str(row.values.get(field.key) or "")) for row in rows), default=0)
    return max(field.width, min(_WIDEST, longest * 0.6))


def _of_headings(fields: Sequence[Field], across: Sequence[float]) -> float:
    """Tall enough for the longest heading in its column."""
    if any(f.upright for f in fields):
        return _UPRIGHT
    return max(2, _most((f.title, width * _BOLD) for f, width in zip(fields, across, strict=True))) * _LINE


def _most(held: Iterable[tuple[object, float]]) -> int:
    return max((_lines(_text(value), width) for value, width in held), default=1)


def _text(value: object) -> str:
    if isinstance(value, tuple):
        return "\n".join("".join(span.text for span in paragraph) for paragraph in value)
    return str(value or "")


def _lines(text: str, width: float) -> int:
    return sum(max(1, -(-len(line) // max(1, int(width)))) for line in text.split("\n"))
