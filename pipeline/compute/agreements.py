"""Đối chiếu: figures that must agree with one another."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from pipeline.compute.codes import DISAGREEMENT
from pipeline.findings import CellPlace, DeclarationPlace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.content import Figure
    from pipeline.findings import Finding
    from pipeline.spec import Agreement, Declaration


def disagreements(declaration: Declaration, figures: Iterable[Figure]) -> tuple[Finding, ...]:
    """A finding for each declared agreement that does not hold; a blank side is compared with nothing."""
    made = {f.name: f for f in figures}
    return tuple(
        _finding(declaration, agreement, made[agreement.left], made[agreement.right])
        for agreement in declaration.agreements
        if not _holds(agreement, made[agreement.left].value, made[agreement.right].value)
    )


def _holds(agreement: Agreement, left: object, right: object) -> bool:
    if not isinstance(left, Decimal) or not isinstance(right, Decimal):
        return True
    return left == right if agreement.relation == "=" else left <= right


def _finding(declaration: Declaration, agreement: Agreement, left: Figure, right: Figure) -> Finding:
    finding = DISAGREEMENT.at(
        _place(declaration, agreement, left, right),
        found=f"{_told(left)}; {_told(right)}",
        expected=agreement.because,
        mend="kiểm tra các ô đã nêu, sửa ô sai rồi chạy lại",
    )
    return replace(finding, value=str(left.value))


def _told(figure: Figure) -> str:
    where = f" ({figure.cells[0]})" if figure.cells else ""
    return f"“{figure.name}” là {figure.value}{where}"


def _place(declaration: Declaration, agreement: Agreement, left: Figure, right: Figure) -> CellPlace | DeclarationPlace:
    cells = left.cells or right.cells
    if cells:
        return CellPlace(cells[0].file, cells[0].sheet, cells[0].ref)
    return DeclarationPlace(declaration.source, dict(declaration.lines).get(agreement.name, 0), agreement.name)
