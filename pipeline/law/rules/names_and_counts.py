"""CK-13 over figures: no more names are listed of an award, or of initiatives, than are counted."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pipeline.findings import Code, Kind, Severity
from pipeline.law.names_beside import Pair, award_pairs, has_all_units
from pipeline.law.rule import Rule, applied, not_applicable, spots, told
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.content import Cell
    from pipeline.findings import Finding
    from pipeline.law.facts import Facts
    from pipeline.law.rule import Answer

CODE: Final = Code(
    "so-ten-khac-so-luong",
    Severity.ERROR,
    Kind.DATA,
    "tính",
    "Danh sách tên không nhiều hơn số lượng đã ghi của cùng danh hiệu, cùng năm",
    clause="CK-13: các số liệu của cùng một cơ quan, cùng một kỳ khớp nhau",
    acceptable=True,
)


def _check(facts: Facts) -> Answer:
    pairs = [*award_pairs(facts), *_initiatives(facts)]
    if not pairs:
        return not_applicable("không có danh sách tên bên số lượng của cùng danh hiệu, cùng năm")
    return applied(_of_unit(pair) if pair.unit else _finding(pair) for pair in pairs if pair.differs)


def _initiatives(facts: Facts) -> Iterator[Pair]:
    """The initiatives of a level and year beside their number, where every unit has told its own."""
    names: dict[tuple[str, int], dict[str, Cell | None]] = defaultdict(dict)
    for i in facts.initiatives:
        if i.level and i.year:
            names[i.level, i.year].setdefault(fold(i.name), i.cell)
    for (level, year), found in names.items():
        told_of = [r for r in facts.recognised if r.level == level and r.since == r.until == year]
        known = [r.number for r in told_of if r.number is not None]
        whole = has_all_units(facts, [r.unit for r in told_of], year)
        if told_of and whole and len(known) == len(told_of):
            counted = [r.cell for r in told_of if r.number] or [told_of[0].cell]
            what = f"Sáng kiến cấp {level}, năm {year}"
            yield Pair(what, list(found.values()), sum(known, Decimal(0)), counted)


def _of_unit(pair: Pair) -> Finding:
    cell = pair.counted[0]
    return told(
        CODE,
        cell,
        found=f"{pair.what}, {pair.unit}: {_number(pair)}, danh sách có {len(pair.names)} tên"
        f" ({spots(pair.names, cell)})",
        expected="số lượng không ít hơn số tên của đơn vị trong danh sách",
        mend="ghi đúng số lượng vào ô này, hoặc bỏ tên thừa trong danh sách",
    )


def _number(pair: Pair) -> str:
    cell = pair.counted[0]
    if pair.number is not None:
        return f"số lượng ghi {pair.number}"
    return (
        f"số lượng ghi “{cell.raw}”" if cell and cell.raw.strip() else "ô số lượng để trống nên tổng không có các tên"
    )


def _finding(pair: Pair) -> Finding:
    names, number = pair.names, int(pair.number or 0)
    cell = names[number] if number < len(names) else names[-1]
    return told(
        CODE,
        cell,
        found=f"{pair.what}: danh sách có {len(names)} tên, số lượng ghi {number} ({spots(pair.counted, cell)})",
        expected="số tên không nhiều hơn số lượng",
        mend="bỏ tên thừa, hoặc sửa số lượng",
    )


RULE: Final = Rule(
    CODE,
    number="CK-13",
    why="Danh sách kể nhiều tên hơn số đã ghi thì một trong hai trang sai. Danh sách ít tên hơn không báo, vì có thể"
    " chỉ ghi một phần.",
    wrong="số lượng: 02 Chiến sĩ thi đua ngành; danh sách: 03 tên",
    right="số lượng: 03 Chiến sĩ thi đua ngành; danh sách: 03 tên",
    check=_check,
)
