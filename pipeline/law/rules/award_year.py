"""CK-14: an award told is one of the period, and its decision is not older than its year."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.findings import Code, Kind, Severity
from pipeline.law.rule import Rule, applied, not_applicable, told
from pipeline.vietnamese import short_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.findings import Finding
    from pipeline.law.facts import Facts, Grant
    from pipeline.law.rule import Answer

CODE: Final = Code(
    "CK-14",
    Severity.WARNING,
    Kind.DATA,
    "tính",
    "Năm khen thưởng phải nằm trong kỳ báo cáo",
    clause="thông lệ lập báo cáo: số liệu của kỳ nào ghi ở báo cáo kỳ ấy",
)


def _check(facts: Facts) -> Answer:
    if not facts.grants and not any(c.day for c in facts.counts):
        return not_applicable("không có danh sách khen thưởng, không có ngày quyết định bên số lượng")
    named = (f for grant in facts.grants for f in (*_late(grant, facts.period), *_early_decision(grant)))
    return applied((*named, *_early_counts(facts)))


def _late(grant: Grant, period: tuple[int, int] | None) -> Iterator[Finding]:
    cell = grant.cells.get("năm")
    if period and cell and grant.year and grant.year > period[1] and grant.sheet == "khen_cao":
        first, last = period
        one = first == last
        yield told(
            CODE,
            cell,
            found=f"khen thưởng năm {grant.year}, sau kỳ báo cáo {f'năm {last}' if one else f'{first}-{last}'}",
            expected=f"năm {last}" if one else f"năm từ {first} đến {last}",
            mend="để nguyên nếu cố ý nêu thêm; nếu không thì bỏ dòng này",
        )


def _early_decision(grant: Grant) -> Iterator[Finding]:
    if grant.day and grant.year and grant.day.year < grant.year:
        yield told(
            CODE,
            grant.cells.get("ngày_quyết_định"),
            found=f"“{grant.name}”, {grant.award.name} năm {grant.year}, quyết định ngày {short_date(grant.day)}",
            expected=f"quyết định của năm {grant.year} trở đi",
            mend="sửa năm hoặc sửa ngày quyết định",
        )


def _early_counts(facts: Facts) -> Iterator[Finding]:
    """A finding for each day of a row of counts that is before the row's year; names of a list are told there."""
    early = {
        c.day_cell: c
        for c in reversed(facts.counts)
        if c.day and c.year and c.day.year < c.year and c.number and not c.listed
    }
    for cell, count in reversed(early.items()):
        if count.day:
            yield told(
                CODE,
                cell,
                found=f"số khen thưởng năm {count.year} của {count.unit or 'cơ quan'}, quyết định ngày"
                f" {short_date(count.day)}",
                expected=f"quyết định của năm {count.year} trở đi",
                mend="sửa năm hoặc sửa ngày quyết định",
            )


RULE: Final = Rule(
    CODE,
    number="CK-14",
    why="Kể khen thưởng của năm sau trong báo cáo kỳ trước làm hai báo cáo tính trùng. Cố ý nêu thêm thì ghi chú và để"
    " nguyên.",
    wrong="báo cáo 2020-2024: Huân chương Lao động hạng Nhất năm 2025",
    right="báo cáo 2020-2024: Huân chương Lao động hạng Nhì năm 2020",
    check=_check,
)
