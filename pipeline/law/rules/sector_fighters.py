"""CK-01: Chiến sĩ thi đua ngành follows Chiến sĩ thi đua cơ sở in three consecutive years."""

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
    "CK-01",
    Severity.ERROR,
    Kind.DATA,
    "tính",
    "Chiến sĩ thi đua ngành phải có ba lần liên tục là Chiến sĩ thi đua cơ sở và có sáng kiến, đề tài ảnh hưởng toàn"
    " ngành",
    clause="Luật Thi đua, khen thưởng 2022, Điều 22; trước 01/01/2024: Thông tư 01/2019/TT-VKSTC, Điều 16",
    acceptable=True,
)
_SECTOR: Final = ("CSTDN", "CSTDT")
_BASE: Final = "CSTDCS"
_ABOVE: Final = (*_SECTOR, "CSTDTQ")


def _check(facts: Facts) -> Answer:
    asked = [g for g in facts.grants if g.award.code in _SECTOR and names_a_person(g)]
    if not asked:
        return not_applicable("không có danh sách tên người được Chiến sĩ thi đua ngành")
    hidden = facts.modes.get(INDIVIDUAL) != NESTED
    told_of = years(decided(facts.history, _BASE))
    past = by_winner(decided(facts.history, _BASE, *_ABOVE))
    short = (f for g in asked for f in _too_short(g, past.get(g.who, []), told_of, hidden=hidden))
    return applied((*short, *without_initiative(asked, CODE, "toàn ngành")))


def _too_short(grant: Grant, past: list[Grant], told_of: frozenset[int], *, hidden: bool) -> Iterator[Finding]:
    """A finding where the lists tell of enough years and of no three in a row; years that no list tells are open.

    `hidden`: a list may tell a person's highest title only, which then stands for the lower one of its year.
    """
    year, own = grant.year or 0, years(g for g in past if g.award.code == _BASE)
    has = years(past) | {year} if hidden else own
    windows = ((year - 2, year - 1, year), (year - 3, year - 2, year - 1))
    if not all(any(y in told_of and y not in has for y in window) for window in windows):
        return
    yield told(
        CODE,
        grant.cell,
        found=f"“{grant.name}”, {grant.award.name} năm {year}: danh sách {in_years('Chiến sĩ thi đua cơ sở', own)}",
        expected=f"ba năm liên tục {year - 2}-{year}, hoặc {year - 3}-{year - 1}",
        mend="sửa tên, năm; người ở cơ quan khác chuyển đến thì thêm dòng của những năm ấy, hoặc ghi ở trang"
        " “Chấp nhận”",
    )


RULE: Final = Rule(
    CODE,
    number="CK-01",
    why="Luật đòi ba lần liên tục, không phải hai; hai lần là điều kiện của Chiến sĩ thi đua toàn quốc. Chỉ soát khi"
    " danh sách có tên người của các năm trước; năm nào không có danh sách thì không suy đoán.",
    wrong="Nguyễn Văn An: Chiến sĩ thi đua cơ sở 2023, 2025; Chiến sĩ thi đua ngành 2025 (danh sách năm 2024 không"
    " có tên)",
    right="Nguyễn Văn An: Chiến sĩ thi đua cơ sở 2023, 2024, 2025; Chiến sĩ thi đua ngành 2025",
    check=_check,
    since=date(2019, 1, 1),
)
