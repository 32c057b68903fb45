"""CK-02: Chiến sĩ thi đua toàn quốc follows Chiến sĩ thi đua ngành (or tỉnh) twice."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from pipeline.findings import Code, Kind, Severity
from pipeline.law.facts import INDIVIDUAL, NESTED
from pipeline.law.named_history import by_winner, decided, in_years, names_a_person, years
from pipeline.law.rule import Rule, applied, not_applicable, told
from pipeline.law.without_initiative import without_initiative

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.findings import Finding
    from pipeline.law.facts import Facts, Grant
    from pipeline.law.rule import Answer

CODE: Final = Code(
    "CK-02",
    Severity.ERROR,
    Kind.DATA,
    "tính",
    "Chiến sĩ thi đua toàn quốc phải có hai lần liên tục là Chiến sĩ thi đua cấp bộ, ngành, tỉnh",
    clause="Luật Thi đua, khen thưởng 2022, Điều 21",
    acceptable=True,
)
_SECTOR: Final = ("CSTDN", "CSTDT")
_BACK: Final = 6  # twice three years in a row: what came earlier is no second time in a row
_TWICE: Final = 2


def _check(facts: Facts) -> Answer:
    asked = [g for g in facts.grants if g.award.code == "CSTDTQ" and names_a_person(g)]
    if not asked:
        return not_applicable("không có danh sách tên người được Chiến sĩ thi đua toàn quốc")
    nested = facts.modes.get(INDIVIDUAL) == NESTED
    told_of = years(decided(facts.history, "CSTDCS", *_SECTOR))
    past = by_winner(decided(facts.history, *_SECTOR))
    few = (f for g in asked for f in _too_few(g, past.get(g.who, []), told_of, nested=nested))
    return applied((*few, *without_initiative(asked, CODE, "toàn quốc")))


def _too_few(grant: Grant, past: list[Grant], told_of: frozenset[int], *, nested: bool) -> Iterator[Finding]:
    """A finding where lists tell of all six years before; a list of highest titles hides the year's own."""
    year = grant.year or 0
    if not set(range(year - _BACK, year)) <= told_of:
        return
    own = {y for y in years(past) if y <= year}
    known = own if nested else own | {year}
    if len(known) < _TWICE:
        yield told(
            CODE,
            grant.cell,
            found=f"“{grant.name}”, {grant.award.name} năm {year}: danh sách"
            f" {in_years('Chiến sĩ thi đua cấp ngành, tỉnh', own)}",
            expected="hai lần liên tục là Chiến sĩ thi đua cấp bộ, ngành, tỉnh",
            mend="sửa tên, năm; lần được tặng ở cơ quan khác thì thêm dòng, hoặc ghi ở trang “Chấp nhận”",
        )


RULE: Final = Rule(
    CODE,
    number="CK-02",
    why="Hai lần liên tục là Chiến sĩ thi đua cấp bộ, ngành, tỉnh thường trải sáu năm. Chỉ soát khi danh sách có tên"
    " người của cả sáu năm trước.",
    wrong="Nguyễn Văn An: Chiến sĩ thi đua ngành 2024; Chiến sĩ thi đua toàn quốc 2025 (danh sách 2019-2024 không có"
    " lần thứ hai)",
    right="Nguyễn Văn An: Chiến sĩ thi đua ngành 2021, 2024; Chiến sĩ thi đua toàn quốc 2025",
    check=_check,
    since=date(2024, 1, 1),
)
