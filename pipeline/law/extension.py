"""Danh mục khen thưởng bổ sung: the awards that an office adds to the law's list, and what is wrong with its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.law.awards import Award, extended, in_force, names
from pipeline.law.codes import BAD_EXTENSION
from pipeline.law.rows import each
from pipeline.law.rule import told
from pipeline.vietnamese import fold, short_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.findings import Finding
    from pipeline.law.rows import Row
    from pipeline.tables import Records

_SUBJECTS: Final = {"tập thể": ("Tập thể",), "cá nhân": ("Cá nhân",)}
_BOTH: Final = ("Tập thể", "Cá nhân")


def extension(records: Records | None) -> tuple[tuple[Award, ...], tuple[Finding, ...]]:
    """The awards of the office's own sheet, and its faults; a row with a fault is not taken."""
    rows = each(records) if records is not None else ()
    taken: list[Award] = []
    faults: list[Finding] = []
    for row in (r for r in rows if r.text("mã") and r.text("tên")):
        made = _award(row)
        wrong = list(_faults(row, made, taken))
        faults += wrong
        taken += [] if wrong else [made]
    return tuple(taken), tuple(faults)


def _award(row: Row) -> Award:
    return Award(
        code=row.text("mã"),
        name=row.text("tên"),
        kind=row.text("loại") or "hình thức khen thưởng",
        subjects=_SUBJECTS.get(fold(row.text("đối_tượng")), _BOTH),
        level=row.text("cấp"),
        rank=row.whole("thứ_bậc"),
        authority=row.text("thẩm_quyền"),
        aliases=tuple(part.strip() for part in row.text("tên_khác").split(";") if part.strip()),
        since=row.day("từ_ngày"),
        until=row.day("đến_ngày"),
        basis=row.text("căn_cứ"),
    )


def _faults(row: Row, made: Award, taken: list[Award]) -> Iterator[Finding]:
    if made.since and made.until and made.since > made.until:
        yield told(
            BAD_EXTENSION,
            row.cell("từ_ngày"),
            found=f"từ ngày {short_date(made.since)}, đến ngày {short_date(made.until)}",
            expected="ngày đầu không sau ngày cuối",
            mend="đổi lại hai ngày",
        )
    for name in (made.name, *made.aliases):
        other = _namesake(name, made, taken)
        if other:
            yield told(
                BAD_EXTENSION,
                row.cell("tên") if name == made.name else row.cell("tên_khác"),
                found=f"“{name}” đã là tên của “{other.name}” ({other.code})",
                expected="mỗi tên chỉ một danh hiệu, hình thức khen thưởng",
                mend=f"bỏ tên này; nếu muốn thay dòng ấy của chương trình thì ghi mã {other.code}",
            )


def _namesake(name: str, made: Award, taken: list[Award]) -> Award | None:
    """Another award for the same recipients, in force at the same time, that has the name already."""
    every = (a for a in (*taken, *extended(())) if fold(name) in names(a))
    return next(
        (a for a in every if a.code != made.code and set(a.subjects) & set(made.subjects) and _meet(a, made)), None
    )


def _meet(one: Award, other: Award) -> bool:
    """Whether there is a day on which both are in force."""
    starts = [a.since for a in (one, other) if a.since]
    day = max(starts) if starts else min((a.until for a in (one, other) if a.until), default=None)
    return day is None or (in_force(one, day) and in_force(other, day))
