"""CK-13 over figures: no more names are listed of an award, or of initiatives, than are counted."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pipeline.findings import Code, Kind, Severity
from pipeline.law.facts import DECIDED
from pipeline.law.rule import Rule, applied, not_applicable, spots, told
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.content import Cell
    from pipeline.findings import Finding
    from pipeline.law.facts import Count, Facts, Grant
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
_OWN: Final = "danh_hieu_co_quan"

_Cells = list["Cell | None"]
_What = tuple[str, str, int]


def _check(facts: Facts) -> Answer:
    pairs = [*_awards(facts), *_initiatives(facts)]
    if not pairs:
        return not_applicable("không có danh sách tên bên số lượng của cùng danh hiệu, cùng năm")
    return applied(_finding(what, names, number, cells) for what, names, number, cells in pairs if len(names) > number)


def _awards(facts: Facts) -> Iterator[tuple[str, _Cells, Decimal, _Cells]]:
    """Each award of a year with the names of one list, each once, and the numbers of all units, none of them blank."""
    names: dict[tuple[_What, str], list[Grant]] = defaultdict(list)
    for g in facts.grants:
        if g.sheet != _OWN and g.stage == DECIDED and g.year and g.name:
            names[(g.award.name, g.subject, g.year), g.sheet].append(g)
    counts: dict[_What, list[Count]] = defaultdict(list)
    for c in facts.counts:
        if c.stage == DECIDED and c.year:
            counts[c.award.name, c.subject, c.year].append(c)
    for (what, _), grants in names.items():
        told_of = counts.get(what, [])
        cells = _once(_of_counted_units(grants, told_of, facts))
        known = [c.number for c in told_of if c.number is not None]
        if cells and told_of and len(known) == len(told_of):
            counted = [c.cell for c in told_of if c.number] or [told_of[0].cell]
            yield f"{what[0]}, {what[1].lower()}, năm {what[2]}", cells, sum(known, Decimal(0)), counted


def _once(grants: list[Grant]) -> _Cells:
    """The cells of the names, each where it first stands: one person may get an award on two occasions of a year."""
    first: dict[str, Cell | None] = {}
    for grant in grants:
        first.setdefault(grant.who, grant.cells.get("tên"))
    return list(first.values())


def _of_counted_units(grants: list[Grant], counts: list[Count], facts: Facts) -> list[Grant]:
    """The names of units that have sent their counts; all of them where every unit has, or the office told one sum."""
    counted = {facts.unit(c.unit) for c in counts}
    if "" in counted or (facts.units and {u.code for u in facts.units} <= counted):
        return grants
    return [g for g in grants if g.unit and facts.unit(g.unit) in counted]


def _initiatives(facts: Facts) -> Iterator[tuple[str, _Cells, Decimal, _Cells]]:
    names: dict[tuple[str, int], dict[str, Cell | None]] = defaultdict(dict)
    for i in facts.initiatives:
        if i.level and i.year:
            names[i.level, i.year].setdefault(fold(i.name), i.cell)
    for (level, year), found in names.items():
        cells = list(found.values())
        told_of = [r for r in facts.recognised if r.level == level and r.since == r.until == year]
        known = [r.number for r in told_of if r.number is not None]
        if told_of and len(known) == len(told_of):
            counted = [r.cell for r in told_of if r.number] or [told_of[0].cell]
            yield f"Sáng kiến cấp {level}, năm {year}", cells, sum(known, Decimal(0)), counted


def _finding(what: str, names: _Cells, number: Decimal, counted: _Cells) -> Finding:
    cell = names[int(number)] if number < len(names) else names[-1]
    return told(
        CODE,
        cell,
        found=f"{what}: danh sách có {len(names)} tên, số lượng ghi {number} ({spots(counted, cell)})",
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
