"""A document that takes the place of an issued one: how its row cites that one, and what the row then opens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.keep.particulars import told_day
from pipeline.vietnamese import fold, long_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.build import Order
    from pipeline.keep.issued import Issued
    from pipeline.keep.known import Version

COLUMN: Final = "Thay thế văn bản"


def citation(version: Version, facts: Issued) -> str:
    """How an issued document is cited: Báo cáo số 05/BC-VKSLG ngày 20 tháng 11 năm 2026."""
    said = version.record.particulars
    kind = said.kind.capitalize() or "Văn bản"
    return " ".join(f"{kind} số {reference(version, facts)} {long_date(facts.day)}".split())


def full_citation(version: Version, facts: Issued) -> str:
    """The citation with who issued the document and what it is about, as its first mention asks for (TT-34)."""
    said = version.record.particulars
    about = said.subject[:1].lower() + said.subject[1:]
    by = f" của {said.office}" if said.office else ""
    return f"{citation(version, facts)}{by}" + (f" về {about}" if about else "")


def reference(version: Version, facts: Issued) -> str:
    """The number and symbol that the document was issued under."""
    symbol = version.record.particulars.symbol
    return f"{facts.number:02d}/{symbol}" if symbol else f"{facts.number:02d}"


def reopens(order: Order, version: Version, facts: Issued) -> bool:
    """Whether the order's row says that the document takes the place of this issued one, by number and day."""
    said = order.row.column("thay_thế")[0]
    return cites(str(said) if said else "", version, facts)


def replaced_by(signed: Sequence[tuple[Version, Issued]]) -> dict[str, Version]:
    """The signed versions that another signed one took the place of, by name, each with that one."""
    found: dict[str, Version] = {}
    for version, facts in signed:
        for other, _ in signed:
            own = other.record.office == version.record.office and other.name != version.name
            if own and cites(other.record.particulars.replaces, version, facts):
                found[version.name] = other
    return found


def cites(said: str, version: Version, facts: Issued) -> bool:
    """Whether words name this issued document by its number and day."""
    words, day = fold(said), facts.day
    days = {told_day(day.isoformat()), f"{day.day}/{day.month}/{day.year}", f"{day.day:02d}/{day.month}/{day.year}"}
    long = {f"ngày {d} tháng {m} năm {day.year}" for d in _spelled(day.day) for m in _spelled(day.month)}
    return fold(reference(version, facts)) in words and any(fold(d) in words for d in days | long)


def _spelled(number: int) -> set[str]:
    return {str(number), f"{number:02d}"}
