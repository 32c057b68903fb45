"""CK-04: where titles are counted nested, the higher one is not told more often than the lower one it is part of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.findings import Code, Kind, Severity
from pipeline.law.counting import by_unit
from pipeline.law.facts import COLLECTIVE, EXCLUSIVE, INDIVIDUAL, NESTED
from pipeline.law.rule import Rule, applied, not_applicable, spots, told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.findings import Finding
    from pipeline.law.counting import Line
    from pipeline.law.facts import Facts
    from pipeline.law.rule import Answer

CODE: Final = Code(
    "CK-04",
    Severity.ERROR,
    Kind.DATA,
    "tính",
    "Đếm lồng nhau thì danh hiệu cao không nhiều hơn danh hiệu thấp đã gồm nó",
    clause="cách đếm mà cơ quan khai ở trang “Thông tin chung”",
    acceptable=True,
)
_PAIRS: Final = {INDIVIDUAL: ("CSTDCS", "LDTT"), COLLECTIVE: ("TTLDXS", "TTLDTT")}


def _check(facts: Facts) -> Answer:
    nested = [subject for subject in _PAIRS if facts.modes.get(subject) == NESTED]
    if not nested:
        declared = EXCLUSIVE in facts.modes.values()
        return not_applicable("danh hiệu được đếm riêng biệt" if declared else "chưa khai cách đếm danh hiệu")
    pairs = [_PAIRS[subject] for subject in nested]
    both = [(line, pair) for line in by_unit(facts) for pair in pairs if set(pair) <= line.sums.keys()]
    if not both:
        return not_applicable("không có số của hai danh hiệu lồng nhau")
    return applied(f for line, pair in both for f in _found(line, *pair))


def _found(line: Line, high: str, low: str) -> Iterator[Finding]:
    part, whole = line.sums[high], line.sums[low]
    if not whole.whole or part.way != whole.way or part.number <= whole.number:
        return
    cell = part.cells[0]
    where = f"{line.unit}, {line.when}" if line.unit else line.when
    yield told(
        CODE,
        cell,
        found=f"{where}: {part.number} {part.award.name}, chỉ {whole.number} {whole.award.name}"
        f" ({spots(whole.cells, cell)})",
        expected=f"số {whole.award.name} gồm cả số {part.award.name}, vì cơ quan khai đếm lồng nhau",
        mend="sửa ô sai; nếu mỗi người, mỗi tập thể chỉ đếm ở danh hiệu cao nhất thì khai “riêng biệt”",
    )


RULE: Final = Rule(
    CODE,
    number="CK-04",
    why="Người đạt Chiến sĩ thi đua cơ sở cũng là Lao động tiên tiến; đếm lồng nhau mà số sau ít hơn số trước là có ô"
    " sai. Có cơ quan chỉ đếm mỗi người ở danh hiệu cao nhất, nên cách đếm phải khai.",
    wrong="Phòng 1: 05 Chiến sĩ thi đua cơ sở, 03 Lao động tiên tiến (đếm lồng nhau)",
    right="Phòng 1: 05 Chiến sĩ thi đua cơ sở, 14 Lao động tiên tiến",
    check=_check,
)
