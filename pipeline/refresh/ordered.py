"""The row of the inputs that asks for a document: the copy's own, or that of the same kind in another year."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.build import Choice
from pipeline.build.orders import orders
from pipeline.build.shelf import Shelf
from pipeline.build.workspace import offices
from pipeline.findings import FilePlace
from pipeline.keep.ids import key_of
from pipeline.refresh.codes import NOT_DECLARED, SEVERAL_DECLARED
from pipeline.spec import load_all

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.build import Order, Workspace
    from pipeline.findings import Finding
    from pipeline.keep import Record

_TAB: Final = "Văn bản cần lập"


@dataclass(frozen=True, slots=True)
class Ordered:
    """A row's order and the shelf that reads its workbooks."""

    order: Order
    shelf: Shelf


def ordered(workspace: Workspace, old: Record, span: int, year: int) -> Ordered | tuple[Finding, ...]:
    """The order and the shelf that reads it; the findings where no row, or more than one, can be meant.

    Of several documents of the type that of the same key counts, else that over as many years (`span`).
    """
    shelf = Shelf(workspace, *load_all(workspace.templates))
    choice = Choice(offices=(old.office,) if old.office else (), years=(year,))
    found, odd = orders(shelf, offices(workspace.inputs), choice)
    meant = [o for o in found if o.office.name == old.office and o.declaration.type == old.type and o.year == year]
    same = [o for o in meant if key_of(workspace.outputs, o) == old.key]
    alike = same or [o for o in meant if o.period.last - o.period.first == span] or meant
    if len(alike) == 1:
        return Ordered(alike[0], shelf)
    return (_several(old, year, alike),) if alike else (_none(shelf, old, year), *odd)


def _none(shelf: Shelf, old: Record, year: int) -> Finding:
    title = next((d.title for d in shelf.declarations if d.type == old.type), old.type)
    folder = "/".join(part for part in ("inputs", old.office, str(year)) if part)
    return NOT_DECLARED.at(
        FilePlace(f"thư mục {folder}"),
        found=f"không có dòng nào khai “{title}” của năm {year}",
        expected=f"một dòng “{title}” ở trang “{_TAB}” của một tệp Excel trong thư mục này",
        mend=f"thêm dòng ấy, năm cuối kỳ ghi {year}, lưu tệp rồi chạy lại",
    )


def _several(old: Record, year: int, found: Sequence[Order]) -> Finding:
    titles = "; ".join(order.title for order in found)
    return SEVERAL_DECLARED.at(
        FilePlace(f"văn bản {old.key}"),
        found=f"năm {year} khai nhiều văn bản có thể là bản mới của văn bản này: {titles}",
        expected="một văn bản cùng loại, cùng số năm của kỳ",
        mend="bỏ bớt dòng thừa ở trang “Văn bản cần lập”, lưu tệp rồi chạy lại",
    )
