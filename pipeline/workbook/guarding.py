"""What may be typed into a form: the rules of its cells as Excel has them, and the lock on all others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from openpyxl.worksheet.datavalidation import DataValidation

from pipeline.workbook.places import range_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.workbook.form import Rule

_TITLE: Final = 32  # what Excel takes as the title of a prompt, and as its text
_TEXT: Final = 255


def guard(page: Any, rules: Iterable[Rule]) -> None:
    """Puts the rules in force. Locked cells stay as they are; rows may be put in and made taller, columns wider.

    There is no password.
    """
    for rule in rules:
        page.add_data_validation(_validation(rule))
    page.protection.sheet = True
    for allowed in ("formatColumns", "formatRows", "insertRows", "sort"):
        setattr(page.protection, allowed, False)


def _validation(rule: Rule) -> DataValidation:
    first, second = (*rule.formulas, None, None)[:2]
    made = DataValidation(
        type=cast("Any", None if rule.kind == "any" else rule.kind),
        operator="between" if second else None,
        formula1=first,
        formula2=second,
        allow_blank=True,
        errorStyle=cast("Any", rule.style or None),
        showErrorMessage=bool(rule.style),
        showInputMessage=bool(rule.prompt[1]),
    )
    made.promptTitle, made.prompt = _cut(rule.prompt)
    made.errorTitle, made.error = _cut(rule.error)
    made.add(range_name(rule.area))
    return made


def _cut(said: tuple[str, str]) -> tuple[str | None, str | None]:
    return said[0][:_TITLE] or None, said[1][:_TEXT] or None
