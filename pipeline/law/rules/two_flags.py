"""CK-08: one collective has the Government's Cờ or the sector's in a year, not both."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from pipeline.findings import Code, Kind, Severity
from pipeline.law.counting import by_unit, written
from pipeline.law.facts import COLLECTIVE
from pipeline.law.named_history import decided
from pipeline.law.rule import Rule, applied, not_applicable, spots, told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.findings import Finding
    from pipeline.law.counting import Line
    from pipeline.law.facts import Facts, Grant
    from pipeline.law.rule import Answer

CODE: Final = Code(
    "CK-08",
    Severity.WARNING,
    Kind.DATA,
    "tính",
    "Trong một năm, một tập thể không được cả Cờ thi đua của Chính phủ và Cờ thi đua ngành",
    clause="thông lệ xét chọn: Cờ thi đua của Chính phủ chọn trong các đơn vị được đề nghị Cờ thi đua",
    acceptable=True,
)
_HIGH, _LOW = "CTDCP", "CTDN"
_MEND: Final = "sửa ô sai; nếu hai Cờ tặng hai tập thể khác nhau của đơn vị thì để nguyên"


def _check(facts: Facts) -> Answer:
    lines = [line for line in by_unit(written(facts)) if line.unit and {_HIGH, _LOW} <= line.sums.keys()]
    flags = [g for g in decided(facts.grants, _HIGH, _LOW) if g.subject == COLLECTIVE and g.name]
    if not lines and not flags:
        return not_applicable("không có số Cờ thi đua của từng đơn vị")
    return applied((*(f for line in lines for f in _counted(line)), *_named(flags)))


def _counted(line: Line) -> Iterator[Finding]:
    high, low, excellent = line.sums[_HIGH], line.sums[_LOW], line.sums.get("TTLDXS")
    two = excellent and excellent.number >= high.number + low.number
    if high.number and low.number and not two:
        cell = high.cells[0]
        yield told(
            CODE,
            cell,
            found=f"{line.unit}, {line.when}: có cả {high.award.name} và {low.award.name} ({spots(low.cells, cell)})",
            expected="một trong hai Cờ",
            mend=_MEND,
        )


def _named(flags: list[Grant]) -> Iterator[Finding]:
    by_winner: dict[tuple[str, int | None], list[Grant]] = defaultdict(list)
    for grant in flags:
        by_winner[grant.who, grant.year].append(grant)
    for grants in by_winner.values():
        high = next((g for g in grants if g.award.code == _HIGH), None)
        low = next((g for g in grants if g.award.code == _LOW), None)
        if high and low:
            yield told(
                CODE,
                high.cell,
                found=f"“{high.name}” năm {high.year} có cả {high.award.name} và {low.award.name}"
                f" ({spots([low.cell], high.cell)})",
                expected="một trong hai Cờ",
                mend=_MEND,
            )


RULE: Final = Rule(
    CODE,
    number="CK-08",
    why="Đơn vị được Cờ thi đua của Chính phủ thì không nhận thêm Cờ thi đua ngành cùng năm; ghi cả hai thường là chép"
    " nhầm năm hoặc nhầm dòng.",
    wrong="VKSND khu vực 2, năm 2025: Cờ thi đua của Chính phủ và Cờ thi đua ngành Kiểm sát nhân dân",
    right="VKSND khu vực 2, năm 2025: Cờ thi đua của Chính phủ",
    check=_check,
)
