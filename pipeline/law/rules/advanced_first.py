"""CK-03: whoever is Chiến sĩ thi đua cơ sở is Lao động tiên tiến of that year too."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from pipeline.findings import Code, Kind, Severity
from pipeline.law.facts import INDIVIDUAL, NESTED
from pipeline.law.named_history import decided
from pipeline.law.rule import Rule, applied, not_applicable, told

if TYPE_CHECKING:
    from pipeline.findings import Finding
    from pipeline.law.facts import Facts, Grant
    from pipeline.law.rule import Answer

CODE: Final = Code(
    "CK-03",
    Severity.ERROR,
    Kind.DATA,
    "tính",
    "Người là Chiến sĩ thi đua cơ sở cũng đạt Lao động tiên tiến của năm ấy",
    clause="Luật Thi đua, khen thưởng 2022, Điều 23",
    acceptable=True,
)


def _check(facts: Facts) -> Answer:
    if facts.modes.get(INDIVIDUAL) != NESTED:
        return not_applicable("danh hiệu cá nhân không khai đếm lồng nhau, danh sách có thể chỉ ghi danh hiệu cao nhất")
    advanced = {(g.year, g.who) for g in decided((*facts.history, *facts.grants), "LDTT") if g.name}
    named = [g for g in decided(facts.grants, "CSTDCS") if g.name and g.subject == INDIVIDUAL]
    told_of = {year for year in {g.year for g in named} if _is_whole(year, advanced, named)}
    fighters = [g for g in named if g.year in told_of]
    if not fighters:
        return not_applicable("không có danh sách tên Chiến sĩ thi đua cơ sở bên danh sách Lao động tiên tiến")
    return applied(_finding(g) for g in fighters if (g.year, g.who) not in advanced)


def _is_whole(year: int | None, advanced: set[tuple[int | None, str]], fighters: list[Grant]) -> bool:
    """Whether the year's list of Lao động tiên tiến can be whole: no shorter than that of the higher title."""
    return sum(y == year for y, _ in advanced) >= len({g.who for g in fighters if g.year == year})


def _finding(grant: Grant) -> Finding:
    return told(
        CODE,
        grant.cell,
        found=f"“{grant.name}” là Chiến sĩ thi đua cơ sở năm {grant.year}, không có tên ở Lao động tiên tiến năm ấy",
        expected="cùng năm có cả Lao động tiên tiến, vì cơ quan khai đếm lồng nhau",
        mend="thêm dòng Lao động tiên tiến, hoặc sửa tên cho khớp; danh sách chỉ ghi danh hiệu cao nhất thì khai “riêng"
        " biệt”",
    )


RULE: Final = Rule(
    CODE,
    number="CK-03",
    why="Chiến sĩ thi đua cơ sở được xét trong những người đạt tiêu chuẩn Lao động tiên tiến cùng năm.",
    wrong="Nguyễn Văn An: Chiến sĩ thi đua cơ sở 2025; danh sách Lao động tiên tiến 2025 không có tên",
    right="Nguyễn Văn An: Lao động tiên tiến 2025, Chiến sĩ thi đua cơ sở 2025",
    check=_check,
    since=date(2024, 1, 1),
)
