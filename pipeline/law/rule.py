"""A rule of the award law over an office's figures: its number, and how it tells what it finds at a cell."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from pipeline import findings
from pipeline.findings import Answer, CellPlace, FilePlace, applied, not_applicable
from pipeline.law.facts import Facts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.content import Cell
    from pipeline.findings import Code, Finding, Place, Severity

__all__ = ["Answer", "Rule", "applied", "not_applicable", "place_of", "spots", "told"]

_MOST: Final = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(findings.Rule[Facts]):
    """A rule over figures; `number` as the list of rules has it (CK-06).

    Its days bind what was decided between them; what has a year only counts as decided at its end.
    """

    number: str


def told(  # noqa: PLR0913 - the lines of a finding, and its weight
    code: Code, cell: Cell | None, *, found: str, expected: str, mend: str, severity: Severity | None = None
) -> Finding:
    """The code's finding at a cell, with what stands in it; `severity` where it weighs otherwise here."""
    weighed = replace(code, severity=severity) if severity else code
    finding = weighed.at(place_of(cell), found=found, expected=expected, mend=mend)
    return replace(finding, value=cell.raw if cell else "")


def place_of(cell: Cell | None) -> Place:
    """Where the cell is, as a finding points to it."""
    return CellPlace(cell.file, cell.sheet, cell.address) if cell else FilePlace("bảng khen thưởng")


def spots(cells: Sequence[Cell | None], beside: Cell | None = None) -> str:
    """The cells in words: “ô F7, F8”; with the sheet's name where it is not that of the cell `beside`."""
    known = [c for c in cells if c]
    groups = dict.fromkeys((c.file, c.sheet) for c in known)
    return "; ".join(_group([c for c in known if (c.file, c.sheet) == group], beside) for group in groups)


def _group(cells: list[Cell], beside: Cell | None) -> str:
    file, sheet = cells[0].file, cells[0].sheet
    addresses = ", ".join(c.address for c in cells[:_MOST]) + (" …" if len(cells) > _MOST else "")
    if beside and (file, sheet) == (beside.file, beside.sheet):
        return f"ô {addresses}"
    named = f"trang “{sheet}” ô {addresses}"
    return named if beside and file == beside.file else f"tệp {file} {named}"
