"""The documents that the inputs declare, and those of them that a user chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.build.codes import UNKNOWN_TYPE
from pipeline.build.order import Order
from pipeline.build.row_faults import each_once, period_faults, place_in
from pipeline.compute import Selection, period_of, spelled
from pipeline.findings import nearest
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.build.order import Choice
    from pipeline.build.shelf import Shelf
    from pipeline.build.workspace import Office
    from pipeline.findings import Finding
    from pipeline.spec import Declaration

_SHEET = "van_ban"


def orders(shelf: Shelf, offices: Sequence[Office], choice: Choice) -> tuple[tuple[Order, ...], tuple[Finding, ...]]:
    """The chosen documents in the order of offices, years and rows, and what is wrong with their rows.

    A folder that no document stands on tells its own faults, since nobody else would.
    """
    found: list[Order] = []
    findings: list[Finding] = []
    for office in offices:
        if not choice.offices or fold(office.name) in {fold(o) for o in choice.offices}:
            years = [year for year in office.years if not choice.years or year in choice.years]
            read = [_of_year(shelf, office, year) for year in years]
            made = [order for sound, _ in read for order in sound]
            findings += [finding for _, wrong in read for finding in wrong]
            findings += [f for year in years if not _is_used(year, made) for f in shelf.year(office, year).findings]
            found += [order for order in made if _is_chosen(order.declaration, choice)]
    return tuple(found), tuple(findings)


def _is_used(year: int, orders: Iterable[Order]) -> bool:
    return any(year in order.reached for order in orders)


def _is_chosen(declaration: Declaration, choice: Choice) -> bool:
    names = {fold(declaration.type), fold(declaration.title)}
    return not choice.types or any(fold(t) in names for t in choice.types)


def _of_year(shelf: Shelf, office: Office, year: int) -> tuple[list[Order], list[Finding]]:
    records = shelf.year(office, year).tables.get(_SHEET)
    if records is None:
        return [], []
    rows = [Selection(records.values.iloc[[i]], records.cells.iloc[[i]]) for i in range(len(records.values))]
    made = [_order(office, year, row, shelf.declarations) for row in rows if row.column("đến_năm")[0] is not None]
    orders = [order for order in made if isinstance(order, Order)]
    once, doubled = each_once(orders)
    wrong = [finding for order in once for finding in period_faults(order)]
    sound = [order for order in once if not period_faults(order)]
    return sound, [f for f in made if not isinstance(f, Order)] + doubled + wrong


def _order(office: Office, year: int, row: Selection, declarations: Sequence[Declaration]) -> Order | Finding:
    wanted = spelled(row.column("loại")[0])
    for declaration in declarations:
        if fold(wanted) in {fold(declaration.title), fold(declaration.type)}:
            return Order(office, year, row, declaration, period_of(row))
    titles = [d.title for d in declarations]
    near = nearest(wanted, titles)
    return UNKNOWN_TYPE.at(
        place_in(row, "loại"),
        found=f"“{wanted}”",
        expected="một trong các loại: " + ", ".join(f"“{t}”" for t in titles),
        mend=(f"sửa thành “{near}” nếu đúng ý" if near else "chọn một loại đã có mẫu") + ", lưu tệp rồi chạy lại",
    )
