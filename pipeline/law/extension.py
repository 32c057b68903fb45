"""Danh mục khen thưởng bổ sung: the awards that an office adds to the law's list, and what is wrong with its rows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.law.awards import Award, extended, in_force, names
from pipeline.law.codes import BAD_EXTENSION
from pipeline.law.rows import each
from pipeline.law.rule import told
from pipeline.vietnamese import fold, short_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.findings import Finding
    from pipeline.law.rows import Row
    from pipeline.tables import Records

_SUBJECTS: Final = {"tập thể": ("Tập thể",), "cá nhân": ("Cá nhân",)}
_BOTH: Final = ("Tập thể", "Cá nhân")
_NEW: Final = Award("", "", "hình thức khen thưởng", _BOTH, "", None, "", (), None, None, "")


def extension(records: Records | None) -> tuple[tuple[Award, ...], tuple[Finding, ...]]:
    """The awards of the office's own sheet, and its faults; a row with a fault is not taken."""
    rows = each(records) if records is not None else ()
    made = [(row, _award(row)) for row in rows if row.text("mã") and row.text("tên")]
    codes = {award.code for _, award in made}
    others = [a for a in extended(()) if a.code not in codes]
    taken: list[Award] = []
    faults: list[Finding] = []
    for row, award in made:
        wrong = list(_faults(row, award, [*taken, *others]))
        faults += wrong
        taken += [] if wrong else [award]
    return tuple(_with_usual_names(award, taken) for award in taken), tuple(faults)


def _award(row: Row) -> Award:
    """The row's award; what it leaves blank stays as it is where the row has a code of the program's."""
    usual, rank = _usual(row.text("mã")) or _NEW, row.whole("thứ_bậc")
    return Award(
        code=row.text("mã"),
        name=row.text("tên"),
        kind=row.text("loại") or usual.kind,
        subjects=_SUBJECTS.get(fold(row.text("đối_tượng")), _BOTH),
        level=row.text("cấp") or usual.level,
        rank=usual.rank if rank is None else rank,
        authority=row.text("thẩm_quyền") or usual.authority,
        aliases=tuple(part.strip() for part in row.text("tên_khác").split(";") if part.strip()),
        since=row.day("từ_ngày") or usual.since,
        until=row.day("đến_ngày") or usual.until,
        basis=row.text("căn_cứ") or usual.basis,
    )


def _usual(code: str) -> Award | None:
    """The program's own award of this code."""
    return next((a for a in extended(()) if a.code == code), None)


def _with_usual_names(award: Award, taken: Iterable[Award]) -> Award:
    """The award with the names that the program knows for its code, but those that the office gave to another."""
    usual = _usual(award.code)
    others = [names(a) for a in taken if a.code != award.code and _alike(a, award)]
    known = (usual.name, *usual.aliases) if usual else ()
    kept = (n for n in known if fold(n) not in names(award) and not any(fold(n) in other for other in others))
    return replace(award, aliases=(*award.aliases, *kept))


def _faults(row: Row, made: Award, others: Sequence[Award]) -> Iterator[Finding]:
    if made.since and made.until and made.since > made.until:
        yield told(
            BAD_EXTENSION,
            row.cell("từ_ngày"),
            found=f"từ ngày {short_date(made.since)}, đến ngày {short_date(made.until)}",
            expected="ngày đầu không sau ngày cuối",
            mend="đổi lại hai ngày",
        )
    if same := next((a for a in others if a.code == made.code and _meet(a, made)), None):
        yield told(
            BAD_EXTENSION,
            row.cell("mã"),
            found=f"mã “{made.code}” đã dùng cho “{same.name}” ở một dòng trên",
            expected="mỗi mã một dòng",
            mend="đặt mã khác, hoặc bỏ một trong hai dòng",
        )
    for name in (made.name, *made.aliases):
        if other := next((a for a in others if fold(name) in names(a) and _collide(a, made)), None):
            yield told(
                BAD_EXTENSION,
                row.cell("tên") if name == made.name else row.cell("tên_khác"),
                found=f"“{name}” đã là tên của “{other.name}” ({other.code})",
                expected="mỗi tên chỉ một danh hiệu, hình thức khen thưởng",
                mend=f"bỏ tên này; nếu muốn thay dòng ấy của chương trình thì ghi mã {other.code}",
            )


def _collide(one: Award, other: Award) -> bool:
    """Whether one name could mean either: other codes, a common recipient, a day on which both are in force."""
    return one.code != other.code and _alike(one, other) and _meet(one, other)


def _alike(one: Award, other: Award) -> bool:
    return bool(set(one.subjects) & set(other.subjects))


def _meet(one: Award, other: Award) -> bool:
    """Whether there is a day on which both are in force."""
    starts = [a.since for a in (one, other) if a.since]
    day = max(starts) if starts else min((a.until for a in (one, other) if a.until), default=None)
    return day is None or (in_force(one, day) and in_force(other, day))
