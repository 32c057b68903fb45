"""CK-18 over figures: what two sheets tell of the same awards is the same."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from pipeline.findings import Code, Kind, Severity
from pipeline.law.facts import DECIDED, OFFICE
from pipeline.law.rule import Rule, applied, not_applicable, spots, told

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.findings import Finding
    from pipeline.law.facts import Facts, Grant
    from pipeline.law.rule import Answer

CODE: Final = Code(
    "hai-trang-khac-so",
    Severity.ERROR,
    Kind.DATA,
    "tính",
    "Hai trang cùng kể một hình thức khen thưởng thì kể như nhau",
    clause="CK-18: các số liệu của cùng một cơ quan, cùng một kỳ khớp nhau",
    acceptable=True,
)
_STATE: Final = "Nhà nước"
_ALL, _HIGH, _OWN = "danh_sach_khen", "khen_cao", "danh_hieu_co_quan"


def _check(facts: Facts) -> Answer:
    named = [g for g in facts.grants if g.stage == DECIDED and g.year and g.name]
    high = _by_award([g for g in named if g.sheet == _HIGH])
    every = _by_award([g for g in named if g.sheet == _ALL and g.award.level == _STATE])
    own = [g for g in named if g.sheet == _OWN]
    ours = [g for g in named if g.sheet == _ALL and g.who == OFFICE]
    if not (high.keys() & every.keys()) and not (own and ours):
        return not_applicable("không có hai trang cùng kể một hình thức khen thưởng")
    return applied((*_state(high, every), *_office(own, ours)))


def _by_award(grants: list[Grant]) -> Mapping[tuple[str, str, int | None], list[Grant]]:
    found: dict[tuple[str, str, int | None], list[Grant]] = defaultdict(list)
    for grant in grants:
        found[grant.award.name, grant.subject, grant.year].append(grant)
    return found


def _state(
    high: Mapping[tuple[str, str, int | None], list[Grant]], every: Mapping[tuple[str, str, int | None], list[Grant]]
) -> Iterator[Finding]:
    """The list of the State's awards is whole, since it is printed: a name that only the other has is missing there."""
    for key in [k for k in high if k in every]:
        known = {g.who for g in high[key]}
        yield from (_finding(g, high[key]) for g in every[key] if g.who not in known)


def _office(own: list[Grant], ours: list[Grant]) -> Iterator[Finding]:
    """The office's titles of a year that both sheets tell of."""
    years = {g.year for g in own} & {g.year for g in ours}
    told_of = {(g.award.code, g.year) for g in own}
    for grant in ours:
        title = grant.award.kind == "danh hiệu thi đua"
        if title and grant.year in years and (grant.award.code, grant.year) not in told_of:
            yield _finding(grant, [g for g in own if g.year == grant.year])


def _finding(grant: Grant, beside: list[Grant]) -> Finding:
    return told(
        CODE,
        grant.cells.get("tên") or grant.cell,
        found=f"“{grant.name}”, {grant.award.name} năm {grant.year}; trang kia không kể"
        f" ({spots([g.cell for g in beside], grant.cell)})",
        expected="hai trang kể cùng những tên ấy",
        mend="sửa tên, năm cho khớp, hoặc thêm dòng còn thiếu",
    )


RULE: Final = Rule(
    CODE,
    number="CK-18",
    why="Một phần của báo cáo lấy số ở trang này, phần khác lấy ở trang kia; hai trang khác nhau thì báo cáo tự trái"
    " nhau.",
    wrong="trang khen thưởng cấp Nhà nước: 01 Huân chương năm 2025; danh sách khen thưởng: 02 Huân chương ấy",
    right="hai trang cùng ghi 02 Huân chương năm 2025",
    check=_check,
)
