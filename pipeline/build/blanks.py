"""What a document may leave blank, told as notices: its number, its day, its signer's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.build.codes import NO_DATE, NO_NUMBER, NO_SIGNER
from pipeline.findings import CellPlace

if TYPE_CHECKING:
    from pipeline.build.order import Order
    from pipeline.findings import Code, Finding

_BLANKS = (
    ("số", NO_NUMBER, "số văn bản để trống", "số do văn thư cấp sau khi ký", "ghi số vào cột “Số văn bản” khi đã có"),
    ("ngày", NO_DATE, "ngày ký để trống", "ngày ban hành", "ghi ngày vào cột “Ngày ký” khi đã có"),
    (
        "người_ký",
        NO_SIGNER,
        "chưa ghi họ tên người ký",
        "họ và tên người ký",
        "ghi họ tên vào cột “Họ và tên người ký”",
    ),
)


def blanks(order: Order) -> tuple[Finding, ...]:
    """A notice for each of these that is blank; a draft and a document before signing may leave them so."""
    return tuple(
        _notice(order, code, found, expected, mend)
        for column, code, found, expected, mend in _BLANKS
        if order.row.column(column)[0] in {None, ""}
    )


def _notice(order: Order, code: Code, found: str, expected: str, mend: str) -> Finding:
    cell = order.row.cells_of("loại")[0]
    row = "".join(c for c in cell.address if c.isdigit())
    return code.at(CellPlace(cell.file, cell.sheet, f"dòng {row}"), found=found, expected=expected, mend=mend)
