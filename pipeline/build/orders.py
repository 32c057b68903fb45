"""The documents that the inputs declare, and those of them that a user chose."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.build.codes import PERIOD_ELSEWHERE, PERIOD_REVERSED, SAME_FILE, TWICE_DECLARED, UNKNOWN_TYPE
from pipeline.compute import Period, Selection, period_of, spelled
from pipeline.files import safe_name
from pipeline.findings import CellPlace, DeclarationPlace, nearest
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.build.shelf import Shelf
    from pipeline.build.workspace import Office
    from pipeline.findings import Finding
    from pipeline.spec import Declaration

_SHEET = "van_ban"


@dataclass(frozen=True, slots=True)
class Order:
    """A document to make: its office, the year folder it is declared in, its row, its type and its period."""

    office: Office
    year: int
    row: Selection
    declaration: Declaration
    period: Period

    @property
    def folder(self) -> str:
        """The folder that declares it, as the user knows it."""
        return "/".join(part for part in (self.office.name, self.office.years[self.year].name) if part)

    @property
    def title(self) -> str:
        """The document in the office's words, as a line of output names it."""
        first, last = self.period.first, self.period.last
        span = str(last) if first == last else f"{first}-{last}"
        return " · ".join(part for part in (self.declaration.title, self.office.name, span) if part)


@dataclass(frozen=True, slots=True)
class Choice:
    """What a user narrowed a run to; an empty list means everything."""

    offices: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    types: tuple[str, ...] = ()


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
    return any(o.year == year or o.period.first <= year <= o.period.last for o in orders)


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
    once, doubled = _once(orders)
    wrong = [finding for order in once for finding in _period_faults(order)]
    sound = [order for order in once if not _period_faults(order)]
    return sound, [f for f in made if not isinstance(f, Order)] + doubled + wrong


def _period_faults(order: Order) -> list[Finding]:
    first, last = order.period.first, order.period.last
    if first > last:
        return [
            PERIOD_REVERSED.at(
                _place(order.row, "từ_năm"),
                found=f"từ năm {first} đến năm {last}",
                expected="năm đầu không sau năm cuối",
                mend="đổi lại hai năm, lưu tệp rồi chạy lại",
            )
        ]
    if last != order.year:
        return [
            PERIOD_ELSEWHERE.at(
                _place(order.row, "đến_năm"),
                found=f"năm cuối kỳ là {last}, tệp nằm trong thư mục năm {order.year}",
                expected=f"năm cuối kỳ {order.year}",
                mend=f"sửa ô này, hoặc chuyển dòng sang tệp trong thư mục năm {last}",
            )
        ]
    return []


def _order(office: Office, year: int, row: Selection, declarations: Sequence[Declaration]) -> Order | Finding:
    wanted = spelled(row.column("loại")[0])
    for declaration in declarations:
        if fold(wanted) in {fold(declaration.title), fold(declaration.type)}:
            return Order(office, year, row, declaration, period_of(row))
    titles = [d.title for d in declarations]
    near = nearest(wanted, titles)
    return UNKNOWN_TYPE.at(
        _place(row, "loại"),
        found=f"“{wanted}”",
        expected="một trong các loại: " + ", ".join(f"“{t}”" for t in titles),
        mend=(f"sửa thành “{near}” nếu đúng ý" if near else "chọn một loại đã có mẫu") + ", lưu tệp rồi chạy lại",
    )


def _place(row: Selection, column: str) -> CellPlace:
    cell = row.cells_of(column)[0]
    return CellPlace(cell.file, cell.sheet, cell.address)


def _once(orders: Iterable[Order]) -> tuple[list[Order], list[Finding]]:
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


def _same_file(order: Order, first: Order, name: str) -> Finding:
    return SAME_FILE.at(
        DeclarationPlace(order.declaration.source, item="ten_tep"),
        found=f"{order.title} và {first.title} đều thành tệp “{name}.docx”",
        expected="mỗi văn bản một tệp",
        mend="đổi ten_tep của một loại để tên tệp có tên loại, rồi chạy lại",
    )


def _twice(order: Order, first: Order) -> Finding:
    return TWICE_DECLARED.at(
        _place(order.row, "loại"),
        found=f"{order.title}, đã khai ở {_place(first.row, 'loại')}",
        expected="mỗi văn bản một dòng",
        mend="bỏ dòng thừa, lưu tệp rồi chạy lại",
    )
