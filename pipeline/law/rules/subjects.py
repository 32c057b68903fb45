"""CK-19: an award of individuals is not given to collectives, nor the other way round."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.law.codes import WRONG_SUBJECT
from pipeline.law.given import given
from pipeline.law.rule import Rule, applied, not_applicable, told

if TYPE_CHECKING:
    from pipeline.findings import Finding
    from pipeline.law.facts import Facts
    from pipeline.law.given import Given
    from pipeline.law.rule import Answer


def _check(facts: Facts) -> Answer:
    found = given(facts)
    if not found:
        return not_applicable("không có số khen thưởng")
    return applied(_finding(g) for g in found if g.subject and g.subject not in g.award.subjects)


def _finding(given: Given) -> Finding:
    award = given.award
    return told(
        WRONG_SUBJECT,
        given.cell,
        found=f"“{award.name}” ghi cho đối tượng “{given.subject}”",
        expected=f"“{award.name}” chỉ tặng {' hoặc '.join(award.subjects).lower()} ({award.basis})",
        mend="chuyển số này sang đúng cột đối tượng, hoặc sửa tên hình thức khen thưởng",
    )


RULE: Final = Rule(
    WRONG_SUBJECT,
    number="CK-19",
    why="Luật nói rõ danh hiệu nào của cá nhân, danh hiệu nào của tập thể; ghi nhầm cột là sai cả hai số.",
    wrong="Tập thể · Chiến sĩ thi đua cơ sở: 03",
    right="Cá nhân · Chiến sĩ thi đua cơ sở: 03",
    check=_check,
)
