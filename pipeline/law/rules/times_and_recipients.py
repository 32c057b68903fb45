"""CK-15 over figures: times and recipients are not added; the grades of an order come in ascending order."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from pipeline.findings import Code, Kind, Severity
from pipeline.law.facts import DECIDED
from pipeline.law.named_history import each_once
from pipeline.law.rule import Rule, applied, not_applicable, spots, told

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.content import Cell
    from pipeline.findings import Finding
    from pipeline.law.facts import Count, Facts, Grant
    from pipeline.law.rule import Answer

CODE: Final = Code(
    "luot-lan-doi-tuong",
    Severity.WARNING,
    Kind.DATA,
    "tính",
    "Lượt khen không cộng với số người, tập thể được khen; hạng của huân chương tăng dần theo năm",
    clause="CK-15: số của cùng một danh hiệu cộng được với nhau",
    acceptable=True,
)
_GRADES: Final = {"Ba": 1, "Nhì": 2, "Nhất": 3}


def _check(facts: Facts) -> Answer:
    counted = [c for c in facts.counts if c.way and c.number and c.stage == DECIDED]
    here = [g for g in facts.grants if _is_graded(g)]
    graded = each_once([*(g for g in facts.history if _is_graded(g)), *here])
    if not counted and not here:
        return not_applicable("không có số ghi cách đếm, không có huân chương ghi tên và năm")
    return applied((*_mixed(counted), *_descending(graded, {g.cell for g in here})))


def _mixed(counted: list[Count]) -> Iterator[Finding]:
    """A finding where one award of one kind of recipient is told in times here and in recipients there."""
    groups: dict[tuple[str, str], dict[str, Count]] = defaultdict(dict)
    for count in counted:
        groups[count.award.name, count.subject].setdefault(count.way, count)
    for (award, subject), ways in groups.items():
        if len(ways) > 1:
            first, other = list(ways.values())[:2]
            yield told(
                CODE,
                other.cell,
                found=f"{award}, {subject.lower()}: ô này đếm theo {other.way},"
                f" {spots([first.cell], other.cell)} đếm theo {first.way}; hai số bị cộng với nhau",
                expected="một cách đếm cho một hình thức khen thưởng",
                mend="sửa cột “Đếm theo”, hoặc đổi số về cùng cách đếm",
            )


def _is_graded(grant: Grant) -> bool:
    return bool(" hạng " in grant.award.name and grant.name and grant.year)


def _descending(graded: Iterable[Grant], here: set[Cell | None]) -> Iterator[Finding]:
    """A finding for each order of the period after one of a higher grade, of an earlier year, in any list."""
    series: dict[tuple[str, str], list[Grant]] = defaultdict(list)
    for grant in graded:
        series[grant.who, grant.award.name.partition(" hạng ")[0]].append(grant)
    for grants in series.values():
        ordered = sorted(grants, key=lambda g: g.year or 0)
        for before, after in pairwise(ordered):
            if _rank(after) < _rank(before) and before.year != after.year and after.cell in here:
                yield _finding(before, after)


def _rank(grant: Grant) -> int:
    """The grade, from the lowest up; 0 where the name ends with none."""
    return _GRADES.get(grant.award.name.rpartition(" ")[2], 0)


def _finding(before: Grant, after: Grant) -> Finding:
    return told(
        CODE,
        after.cells.get("năm") or after.cell,
        found=f"“{after.name}”: {after.award.name} năm {after.year}, sau {before.award.name} năm {before.year}"
        f" ({spots([before.cell], after.cell)})",
        expected="hạng Ba, rồi hạng Nhì, rồi hạng Nhất",
        mend="sửa năm hoặc hạng",
    )


RULE: Final = Rule(
    CODE,
    number="CK-15",
    why="Một người được khen hai lần là hai lượt; cộng lượt với người ra số không có nghĩa. Huân chương cùng loại tặng"
    " từ hạng thấp lên hạng cao.",
    wrong="Giấy khen, cá nhân: 753 lượt ở một dòng, 12 đối tượng ở dòng khác",
    right="Giấy khen, cá nhân: 753 lượt ở một dòng, 12 lượt ở dòng khác",
    check=_check,
)
