"""CK-17: an award is conferred by whom the law gives it to confer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from pipeline.findings import Code, Kind, Severity
from pipeline.law.bodies import Body, body
from pipeline.law.facts import DECIDED
from pipeline.law.rule import Rule, applied, not_applicable, told
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from pipeline.findings import Finding
    from pipeline.law.facts import Facts, Grant
    from pipeline.law.rule import Answer

CODE: Final = Code(
    "CK-17",
    Severity.ERROR,
    Kind.DATA,
    "tính",
    "Người quyết định khen thưởng đúng thẩm quyền",
    clause="Luật Thi đua, khen thưởng 2022, Điều 79, Điều 80",
    acceptable=True,
)
_READ: Final = frozenset({"LDTT", "CSTDCS", "TTLDTT", "GK", "CTDCP", "KNC"})  # whose authority was read in the law
_ABOVE: Final = frozenset({Body.PRESIDENT, Body.PRIME_MINISTER, Body.PROVINCE})
_FROM: Final = date(2024, 1, 1)
_CHANGED: Final = date(2026, 10, 1)  # the law of 2026 moved authorities; its text was not read


def _check(facts: Facts) -> Answer:
    known = [(g, one) for g in facts.grants if g.stage == DECIDED and (one := body(g.authority))]
    if not known:
        return not_applicable("danh sách không ghi thẩm quyền quyết định")
    return applied(_finding(g, one) for g, one in known if _is_wrong(g, one))


def _is_wrong(grant: Grant, given: Body) -> bool:
    """Who confers at the office's own level differs from house to house, but is nobody above it outside the sector."""
    right = body(grant.award.authority)
    if right is Body.OFFICE:
        return given in _ABOVE
    return right is not None and given is not right


def _finding(grant: Grant, given: Body) -> Finding:
    return told(
        CODE,
        grant.cells.get("thẩm_quyền"),
        found=f"{grant.award.name} ghi thẩm quyền “{grant.authority}”{_meant(grant, given)}",
        expected=f"{grant.award.authority} ({grant.award.basis})",
        mend="sửa tên danh hiệu, hình thức khen thưởng, hoặc sửa người quyết định",
        severity=None if _is_certain(grant) else Severity.WARNING,
    )


def _meant(grant: Grant, given: Body) -> str:
    """Who that is, where the cell names them otherwise."""
    return "" if fold(given) == fold(grant.authority) else f" ({given})"


def _is_certain(grant: Grant) -> bool:
    day = grant.decided_on
    return grant.award.code in _READ and bool(day and _FROM <= day < _CHANGED)


RULE: Final = Rule(
    CODE,
    number="CK-17",
    why="Bằng khen của tỉnh do Chủ tịch UBND tỉnh tặng, Giấy khen không do Chủ tịch UBND tỉnh tặng. Thẩm quyền chưa đọc"
    " được tận điều luật, và thẩm quyền theo luật sửa đổi từ 01/10/2026, thì chỉ cảnh báo.",
    wrong="Giấy khen · Chủ tịch UBND tỉnh",
    right="Bằng khen của Chủ tịch UBND tỉnh · Chủ tịch UBND tỉnh",
    check=_check,
)
