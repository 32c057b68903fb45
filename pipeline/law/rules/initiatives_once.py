"""CK-10: one initiative serves one title once."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, Final

from pipeline.findings import Code, Kind, Severity
from pipeline.law.facts import REGISTERED
from pipeline.law.named_history import each_once, says_none
from pipeline.law.rule import Rule, applied, not_applicable, spots, told
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from pipeline.content import Cell
    from pipeline.findings import Finding
    from pipeline.law.facts import Facts, Grant
    from pipeline.law.rule import Answer

CODE: Final = Code(
    "CK-10",
    Severity.WARNING,
    Kind.DATA,
    "tính",
    "Một sáng kiến chỉ dùng một lần cho một danh hiệu",
    clause="Công văn 5007/BNV-TĐKT năm 2023",
    acceptable=True,
)
_TITLE: Final = "danh hiệu thi đua"
_WITHOUT: Final = frozenset({"LDTT", "TTLDTT"})  # titles that the law gives for no initiative (Điều 24, Điều 28)


def _check(facts: Facts) -> Answer:
    named = [g for g in facts.grants if _rests_on_initiatives(g)]
    if not named:
        return not_applicable("danh sách không ghi sáng kiến của người được tặng danh hiệu")
    uses: dict[tuple[str, str], list[Grant]] = defaultdict(list)
    for grant in each_once([*(g for g in facts.history if _rests_on_initiatives(g)), *named]):
        for initiative in grant.initiatives:
            uses[grant.who, fold(initiative)].append(grant)
    here = {_here(grant) for grant in named}
    again = (sorted(grants, key=lambda g: g.year or 0) for grants in uses.values() if len(grants) > 1)
    return applied(_finding(grants) for grants in again if _here(grants[-1]) in here)


def _rests_on_initiatives(grant: Grant) -> bool:
    known = grant.initiatives and not says_none(grant.initiatives)
    title = grant.award.kind == _TITLE and grant.award.code not in _WITHOUT
    return bool(known and title and grant.name and grant.stage != REGISTERED)


def _here(grant: Grant) -> Cell | None:
    return grant.cells.get("sáng_kiến")


def _finding(grants: list[Grant]) -> Finding:
    first, last = grants[0], grants[-1]
    cell = _here(last)
    return told(
        CODE,
        cell,
        found=f"“{last.name}” dùng một sáng kiến cho {first.award.name} năm {first.year}"
        f" ({spots([_here(first)], cell)}) và {last.award.name} năm {last.year}",
        expected="mỗi danh hiệu một sáng kiến của riêng lần xét ấy",
        mend="ghi đúng sáng kiến của từng lần xét",
    )


RULE: Final = Rule(
    CODE,
    number="CK-10",
    why="Sáng kiến đã làm căn cứ cho một danh hiệu thì không dùng lại cho danh hiệu khác, năm khác.",
    wrong="Nguyễn Văn An: Chiến sĩ thi đua cơ sở 2024 và 2025 cùng ghi sáng kiến “Mẫu sổ theo dõi án”",
    right="Nguyễn Văn An: năm 2024 “Mẫu sổ theo dõi án”, năm 2025 “Bảng tra thời hạn”",
    check=_check,
    since=date(2023, 1, 1),
)
