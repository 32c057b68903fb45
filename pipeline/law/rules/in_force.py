"""An award is given while the law knows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.law.awards import in_force
from pipeline.law.codes import NOT_IN_FORCE
from pipeline.law.given import day_of, given
from pipeline.law.rule import Rule, applied, not_applicable, told
from pipeline.vietnamese import short_date

if TYPE_CHECKING:
    from datetime import date

    from pipeline.findings import Finding
    from pipeline.law.facts import Facts
    from pipeline.law.given import Given
    from pipeline.law.rule import Answer


def _check(facts: Facts) -> Answer:
    known = [(g, day) for g in given(facts) if (day := day_of(g, facts.period))]
    if not known:
        return not_applicable("không có số khen thưởng ghi năm")
    return applied(_finding(g, day) for g, day in known if not in_force(g.award, day))


def _finding(given: Given, day: date) -> Finding:
    award = given.award
    when = f"ngày {short_date(given.day)}" if given.day else f"năm {given.year or day.year}"
    state = "chưa có" if award.since and day < award.since else "không còn"
    since = f" từ {short_date(award.since)}" if award.since else ""
    until = f" đến {short_date(award.until)}" if award.until else ""
    return told(
        NOT_IN_FORCE,
        given.cell,
        found=f"“{award.name}” tặng {when}, khi {state} hình thức này",
        expected=f"chỉ tặng{since}{until} ({award.basis})",
        mend="sửa lại ngày, năm, hoặc sửa tên hình thức khen thưởng",
    )


RULE: Final = Rule(
    NOT_IN_FORCE,
    number="CK-19",
    why="Danh mục khen thưởng có ngày bắt đầu và ngày hết hiệu lực; tặng ngoài thời gian ấy là không có căn cứ.",
    wrong="năm 2025 ghi một hình thức khen thưởng chỉ có từ 01/10/2026",
    right="năm 2027 ghi hình thức khen thưởng ấy",
    check=_check,
)
