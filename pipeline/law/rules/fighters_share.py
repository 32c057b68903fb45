"""CK-05: from October 2017 to 2023 Chiến sĩ thi đua cơ sở were at most 15 in a hundred of Lao động tiên tiến."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pipeline.findings import Code, Kind, Severity
from pipeline.law.counting import by_year
from pipeline.law.facts import INDIVIDUAL, NESTED
from pipeline.law.rule import Rule, applied, not_applicable, spots, told
from pipeline.vietnamese import spell_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.findings import Finding
    from pipeline.law.counting import Line
    from pipeline.law.facts import Facts
    from pipeline.law.rule import Answer

CODE: Final = Code(
    "CK-05",
    Severity.NOTICE,
    Kind.DATA,
    "tính",
    "Chiến sĩ thi đua cơ sở không quá 15% số Lao động tiên tiến (các năm đến 2023)",
    clause="Nghị định 91/2017/NĐ-CP, khoản 3 Điều 9, có hiệu lực từ ngày 01/10/2017 đến hết ngày 31/12/2023",
)
_SHARE: Final = Decimal("0.15")


def _check(facts: Facts) -> Answer:
    lines = [line for line in by_year(facts) if {"CSTDCS", "LDTT"} <= line.sums.keys()]
    if not lines:
        return not_applicable("không có số của riêng năm nào đến 2023")
    return applied(f for line in lines for f in _found(line, nested=facts.modes.get(INDIVIDUAL) == NESTED))


def _found(line: Line, *, nested: bool) -> Iterator[Finding]:
    fighters, advanced = line.sums["CSTDCS"], line.sums["LDTT"]
    base = advanced.number if nested else advanced.number + fighters.number
    if not advanced.whole or fighters.number <= base * _SHARE:
        return
    cell = fighters.cells[0]
    yield told(
        CODE,
        cell,
        found=f"{line.when}: {fighters.number} Chiến sĩ thi đua cơ sở trên {base} Lao động tiên tiến, bằng"
        f" {spell_number(round(fighters.number * 100 / base, 2))}% ({spots((*fighters.cells, *advanced.cells), cell)})",
        expected="không quá 15%, nếu ngành áp dụng mức này",
        mend="xem lại các ô; nếu số đúng theo quyết định thì để nguyên",
    )


RULE: Final = Rule(
    CODE,
    number="CK-05",
    why="Nghị định cũ đặt mức trần cho Chiến sĩ thi đua cơ sở. Luật từ năm 2024 không còn mức này, nên chỉ soát số của"
    " năm 2023 trở về trước.",
    wrong="năm 2023: 40 Chiến sĩ thi đua cơ sở trên 200 Lao động tiên tiến (20%)",
    right="năm 2023: 30 Chiến sĩ thi đua cơ sở trên 200 Lao động tiên tiến (15%)",
    check=_check,
    since=date(2017, 10, 1),
    until=date(2023, 12, 31),
)
