"""What is wrong with the rows that declare documents: a period that cannot be, two that would be one file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.build.codes import PERIOD_ELSEWHERE, PERIOD_REVERSED, SAME_FILE, TWICE_DECLARED
from pipeline.files import safe_name
from pipeline.findings import CellPlace, DeclarationPlace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.build.order import Order
    from pipeline.compute import Selection
    from pipeline.findings import Finding


def period_faults(order: Order) -> list[Finding]:
    """That a period ends before it begins, or elsewhere than in the year of its folder."""
    first, last = order.period.first, order.period.last
    if first > last:
        return [
            PERIOD_REVERSED.at(
                place_in(order.row, "từ_năm"),
                found=f"từ năm {first} đến năm {last}",
                expected="năm đầu không sau năm cuối",
                mend="đổi lại hai năm, lưu tệp rồi chạy lại",
            )
        ]
    if last != order.year:
        return [
            PERIOD_ELSEWHERE.at(
                place_in(order.row, "đến_năm"),
                found=f"năm cuối kỳ là {last}, tệp nằm trong thư mục năm {order.year}",
                expected=f"năm cuối kỳ {order.year}",
                mend=f"sửa ô này, hoặc chuyển dòng sang tệp trong thư mục năm {last}",
            )
        ]
    return []


def each_once(orders: Iterable[Order]) -> tuple[list[Order], list[Finding]]:
    """The first order of each document, and what is wrong with those that would overwrite it."""
    seen: dict[str, Order] = {}
    found = []
    for order in orders:
        name = safe_name(order.declaration.file_name.format(tu=order.period.first, den=order.period.last))
        first = seen.setdefault(name.casefold(), order)
        if first is not order:
            same_type = first.declaration.type == order.declaration.type
            found.append(_twice(order, first) if same_type else _same_file(order, first, name))
    return list(seen.values()), found


def place_in(row: Selection, column: str) -> CellPlace:
    """The cell of a column in the row."""
    cell = row.cells_of(column)[0]
    return CellPlace(cell.file, cell.sheet, cell.address)


def _same_file(order: Order, first: Order, name: str) -> Finding:
    return SAME_FILE.at(
        DeclarationPlace(order.declaration.source, item="ten_tep"),
        found=f"{order.title} và {first.title} đều thành tệp “{name}.docx”",
        expected="mỗi văn bản một tệp",
        mend="đổi ten_tep của một loại để tên tệp có tên loại, rồi chạy lại",
    )


def _twice(order: Order, first: Order) -> Finding:
    return TWICE_DECLARED.at(
        place_in(order.row, "loại"),
        found=f"{order.title}, đã khai ở {place_in(first.row, 'loại')}",
        expected="mỗi văn bản một dòng",
        mend="bỏ dòng thừa, lưu tệp rồi chạy lại",
    )
