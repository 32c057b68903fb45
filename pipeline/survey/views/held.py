"""An entry as a cell of a workbook holds it: the number itself, so that it can be reckoned with, and its format."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pipeline.survey.views.view import PARTIAL, Form, shown

if TYPE_CHECKING:
    from pipeline.survey.views.view import Entry

_FORMATS: Final = {Form.NUMBER: "#,##0", Form.CHANGE: "+#,##0;-#,##0;0", Form.PERCENT: "0.0%", Form.WORDS: "General"}


def held(entry: Entry) -> str | int | float | None:
    """The number, a percentage as Excel has it; words where there is no number."""
    value = entry.value
    if not isinstance(value, Decimal):
        return shown(entry) or None
    if entry.form is Form.PERCENT:
        return float(value / 100)
    return int(value) if value == value.to_integral_value() else float(value)


def number_format(entry: Entry) -> str:
    """How Excel prints it; a sum that is not whole with its mark."""
    if not isinstance(entry.value, Decimal):
        return "0" if entry.dashed else "General"  # as a whole number is, in the middle of its cell
    plain = _FORMATS[entry.form]
    return ";".join(f'{part}"{PARTIAL}"' for part in plain.split(";")) if entry.partial else plain
