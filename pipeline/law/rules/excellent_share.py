"""CK-06: from 1 October 2024 at most a fifth of the units of standing can be Tập thể lao động xuất sắc."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pipeline.findings import Code, Kind, Severity
from pipeline.law.counting import by_year
from pipeline.law.facts import COLLECTIVE, NESTED
from pipeline.law.rule import Rule, applied, not_applicable, spots, told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.findings import Finding
    from pipeline.law.counting import Line
    from pipeline.law.facts import Facts
    from pipeline.law.rule import Answer

CODE: Final = Code(
    "CK-06",
    Severity.WARNING,
    Kind.DATA,
    "tính",
    "Tập thể lao động xuất sắc không quá 20% số tập thể từ Lao động tiên tiến trở lên, ít nhất được một",
    clause="Thông tư 02/2024/TT-VKSTC, Điều 18",
    acceptable=True,
)
_SHARE: Final = Decimal("0.2")


def _check(facts: Facts) -> Answer:
    lines = [line for line in by_year(facts) if {"TTLDXS", "TTLDTT"} <= line.sums.keys()]
    if not lines:
        return not_applicable("không có số tập thể của riêng năm nào từ 2024")
    return applied(f for line in lines for f in _found(line, nested=facts.modes.get(COLLECTIVE) == NESTED))


def _found(line: Line, *, nested: bool) -> Iterator[Finding]:
    excellent, advanced = line.sums["TTLDXS"], line.sums["TTLDTT"]
    base = advanced.number if nested else advanced.number + excellent.number
    most = max(int(base * _SHARE), 1)
    if not advanced.whole or excellent.number <= most:
        return
    cell = excellent.cells[0]
    yield told(
        CODE,
        cell,
        found=f"{line.when}: {excellent.number} Tập thể lao động xuất sắc trên {base} tập thể từ Tập thể lao động tiên"
        f" tiến trở lên ({spots((*excellent.cells, *advanced.cells), cell)})",
        expected=f"không quá {most} (20%)",
        mend="xem lại các ô và quyết định khen thưởng; nếu số đúng thì ghi một dòng ở trang “Chấp nhận”",
    )


RULE: Final = Rule(
    CODE,
    number="CK-06",
    why="Thông tư của ngành đặt mức trần, tính trên các tập thể đạt từ Tập thể lao động tiên tiến trở lên của năm ấy."
    " Số cộng nhiều năm, số của các năm trước không soát theo mức này.",
    wrong="năm 2025: 12 tập thể từ tiên tiến trở lên, trong đó 04 Tập thể lao động xuất sắc",
    right="năm 2025: 12 tập thể từ tiên tiến trở lên, trong đó 02 Tập thể lao động xuất sắc",
    check=_check,
    since=date(2024, 10, 1),
)
