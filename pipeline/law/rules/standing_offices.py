"""CK-21: who decides, and who is awarded, is there at that time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from pipeline.findings import Code, Kind, Severity
from pipeline.law.counting import written
from pipeline.law.facts import COLLECTIVE
from pipeline.law.rule import Rule, applied, not_applicable, told
from pipeline.law.standing import began_after, ended_before
from pipeline.vietnamese import short_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.findings import Finding
    from pipeline.law.facts import Count, Facts, Grant
    from pipeline.law.rule import Answer
    from pipeline.offices import Body

CODE: Final = Code(
    "CK-21",
    Severity.ERROR,
    Kind.DATA,
    "tính",
    "Cơ quan quyết định, đơn vị được khen còn hoạt động vào thời gian ấy",
    clause="Nghị quyết 84/2025/UBTVQH15: từ 01/7/2025 không còn VKSND cấp cao, cấp huyện; có VKSND khu vực. Nghị quyết"
    " 202/2025/QH15: từ ngày ấy có 34 tỉnh, thành phố",
    acceptable=True,
)


def _check(facts: Facts) -> Answer:
    signed = [g for g in facts.grants if g.authority and (g.day or g.year)]
    awarded = [g for g in facts.grants if g.subject == COLLECTIVE and g.name and g.year]
    counted: dict[tuple[str, int], Count] = {}
    for count in (c for c in written(facts).counts if c.unit and c.number):
        counted.setdefault((facts.unit(count.unit), count.year or 0), count)
    if not signed and not awarded and not counted:
        return not_applicable("không có đơn vị, cơ quan quyết định kèm năm")
    found = (
        *(f for g in signed for f in _of_authority(g)),
        *(f for g in awarded for f in _of_recipient(g)),
        *(f for c in counted.values() for f in _of_unit(c, facts)),
    )
    return applied(found)


def _of_authority(grant: Grant) -> Iterator[Finding]:
    """By the day of the decision; where only a year is told, an office is wrong that was there on no day of it."""
    first, last = _days(grant)
    gone, coming = ended_before(grant.authority, first), began_after(grant.authority, last)
    if gone or coming:
        when = f"ngày {short_date(grant.day)}" if grant.day else f"năm {grant.year}"
        why = _gone(gone) if gone else _coming(coming)
        yield told(
            CODE,
            grant.cells.get("thẩm_quyền"),
            found=f"“{grant.authority}” quyết định khen thưởng {when}, khi cơ quan ấy {why}",
            expected=f"cơ quan có thẩm quyền vào ngày quyết định{_successor(gone)}",
            mend="sửa cơ quan quyết định, hoặc sửa ngày, năm",
            severity=_weight(gone or coming),
        )


def _weight(body: Body | None) -> Severity | None:
    """A warning where no resolution says that the office was renamed: only its province changed its kind."""
    return None if body and body.certain else Severity.WARNING


def _gone(body: Body) -> str:
    return f"không còn từ sau ngày {short_date(body.until)}" if body.until else "không còn"


def _coming(body: Body | None) -> str:
    return f"chưa có, phải từ ngày {short_date(body.since)}" if body and body.since else "chưa có"


def _successor(body: Body | None) -> str:
    return f"; nhận nhiệm vụ: {body.successor} ({body.basis})" if body and body.successor else ""


def _days(grant: Grant) -> tuple[date, date]:
    year = grant.year or 1
    return (grant.day, grant.day) if grant.day else (date(year, 1, 1), date(year, 12, 31))


def _of_recipient(grant: Grant) -> Iterator[Finding]:
    gone = ended_before(grant.name, date(grant.year, 1, 1)) if grant.year else None
    if gone:
        yield told(
            CODE,
            grant.cells.get("tên") or grant.cell,
            found=f"“{grant.name}” được {grant.award.name} năm {grant.year}, khi đơn vị {_gone(gone)}",
            expected=f"tên đơn vị trong năm được khen{_successor(gone)}",
            mend="ghi tên đơn vị đã nhận nhiệm vụ, hoặc sửa năm",
            severity=_weight(gone),
        )


def _of_unit(count: Count, facts: Facts) -> Iterator[Finding]:
    """A unit whose days the office's own list tells is judged by these, elsewhere."""
    unit = next((u for u in facts.units if u.code == facts.unit(count.unit)), None)
    name = unit.name if unit else count.unit
    gone = ended_before(name, date(count.year, 1, 1)) if count.year and not (unit and unit.dated) else None
    if gone:
        yield told(
            CODE,
            count.cell,
            found=f"“{name}” có {count.award.name} năm {count.year}, khi đơn vị {_gone(gone)}",
            expected=f"số liệu của đơn vị trong thời gian đơn vị hoạt động{_successor(gone)}",
            mend="ghi tên đơn vị đã nhận nhiệm vụ, hoặc sửa năm; ghi ngày thôi hoạt động ở “Danh sách đơn vị”",
            severity=_weight(gone),
        )


RULE: Final = Rule(
    CODE,
    number="CK-21",
    why="Từ 01/7/2025 ngành Kiểm sát chỉ còn VKSND tối cao, cấp tỉnh, khu vực; 63 tỉnh còn 34. Quyết định"
    " ghi ngày sau đó mà do VKSND huyện ký là sai cơ quan hoặc sai ngày.",
    wrong="Giấy khen · VKSND huyện Mẫu · quyết định ngày 15/9/2025",
    right="Giấy khen · VKSND huyện Mẫu · quyết định ngày 15/3/2025",
    check=_check,
)
