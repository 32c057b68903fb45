"""CK-12: what was achieved against what was registered."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pipeline.findings import Code, Kind, Severity
from pipeline.law.counting import by_unit, written
from pipeline.law.facts import DECIDED, NESTED, REGISTERED
from pipeline.law.rule import Rule, applied, not_applicable, spots, told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.findings import Finding
    from pipeline.law.awards import Award
    from pipeline.law.counting import Line, Sum
    from pipeline.law.facts import Facts, Grant
    from pipeline.law.rule import Answer

CODE: Final = Code(
    "CK-12",
    Severity.WARNING,
    Kind.DATA,
    "tính",
    "Danh hiệu đạt được đã đăng ký từ đầu năm, và không nhiều hơn số đăng ký",
    clause="quy định của cơ quan (trang “Thông tin chung”, dòng “Danh hiệu không đăng ký”)",
    acceptable=True,
)
_TITLE: Final = "danh hiệu thi đua"


def _check(facts: Facts) -> Answer:
    weight = Severity.ERROR if facts.unregistered_is_error else None
    numbers = written(facts)
    registered = {(facts.unit(line.unit), line.span): line for line in by_unit(numbers, REGISTERED)}
    pairs = [(line, registered.get((facts.unit(line.unit), line.span))) for line in by_unit(numbers, DECIDED)]
    beside = [(line, asked) for line, asked in pairs if asked]
    asked_for = _asked_for(facts)
    named = [g for g in _titles(facts) if (g.award.code, g.year) in {key[:2] for key in asked_for}]
    if not beside and not named:
        return not_applicable("không có số đăng ký bên số đạt được")
    counted = (f for line, asked in beside for f in _counted(line, asked, facts, weight))
    alone = (g for g in named if (g.award.code, g.year, g.who) not in asked_for)
    return applied((*counted, *(_unregistered(g, weight) for g in alone)))


def _counted(line: Line, asked: Line, facts: Facts, weight: Severity | None) -> Iterator[Finding]:
    for code, got in line.sums.items():
        wanted = asked.sums.get(code)
        if wanted and wanted.whole and got.award.kind == _TITLE and got.number > wanted.number:
            nested = facts.modes.get(got.award.subjects[0]) == NESTED
            if nested or _from(got, line) > _from(wanted, asked):
                yield _more(line, got, wanted, None if wanted.number else weight)


def _from(least: Sum, line: Line) -> Decimal:
    """How many have this title or a higher one: counted apart, who misses the higher title is counted for this one."""
    higher = [s for s in line.sums.values() if _is_series(s.award, least.award)]
    return sum((s.number for s in higher), Decimal(0))


def _is_series(one: Award, least: Award) -> bool:
    same = (one.kind, one.subjects) == (least.kind, least.subjects)
    return same and one.rank is not None and least.rank is not None and one.rank >= least.rank


def _more(line: Line, got: Sum, wanted: Sum, weight: Severity | None) -> Finding:
    cell = got.cells[0]
    where = f"{line.unit}, {line.when}" if line.unit else line.when
    return told(
        CODE,
        cell,
        found=f"{where}: đạt {got.number} {got.award.name}, đăng ký {wanted.number} ({spots(wanted.cells, cell)})",
        expected="số đạt không nhiều hơn số đăng ký",
        mend="xem lại hai ô; nếu số đúng thì giữ cả hai, báo cáo ghi rõ đạt trên đăng ký",
        severity=weight,
    )


def _asked_for(facts: Facts) -> set[tuple[str, int | None, str]]:
    """Who registered for which title of which year, as far as lists tell."""
    every = (*facts.history, *facts.grants)
    return {(g.award.code, g.year, g.who) for g in every if g.stage == REGISTERED and g.name}


def _titles(facts: Facts) -> list[Grant]:
    return [g for g in facts.grants if g.award.kind == _TITLE and g.stage == DECIDED and g.name]


def _unregistered(grant: Grant, weight: Severity | None) -> Finding:
    return told(
        CODE,
        grant.cell,
        found=f"“{grant.name}” đạt {grant.award.name} năm {grant.year}, không có tên trong danh sách đăng ký",
        expected="tên trong danh sách đăng ký của năm",
        mend="sửa tên cho khớp, hoặc bổ sung dòng đăng ký; cơ quan cho phép thì để nguyên",
        severity=weight,
    )


RULE: Final = Rule(
    CODE,
    number="CK-12",
    why="Nhiều cơ quan không xét danh hiệu cho người, đơn vị không đăng ký. Luật không quy định như vậy nên chương"
    " trình chỉ nhắc; cơ quan muốn chặn thì khai “lỗi”.",
    wrong="Phòng 1: đăng ký 02 Chiến sĩ thi đua cơ sở, đạt 03",
    right="Phòng 1: đăng ký 03 Chiến sĩ thi đua cơ sở, đạt 03",
    check=_check,
)
