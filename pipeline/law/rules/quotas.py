"""CK-20: a block has no more of an award than was allotted to it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pipeline.findings import Code, Kind, Severity, nearest
from pipeline.law.facts import DECIDED
from pipeline.law.rule import Rule, applied, not_applicable, spots, told
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.findings import Finding
    from pipeline.law.beside import Quota
    from pipeline.law.facts import Facts
    from pipeline.law.rule import Answer

CODE: Final = Code(
    "CK-20",
    Severity.WARNING,
    Kind.DATA,
    "tính",
    "Số danh hiệu của một cụm, khối không vượt hạn mức đã phân bổ",
    clause="hạn mức cơ quan ghi ở trang “Hạn mức cụm, khối”",
    acceptable=True,
)


def _check(facts: Facts) -> Answer:
    known = [quota for quota in facts.quotas if quota.number is not None]
    if not known:
        return not_applicable("không có trang “Hạn mức cụm, khối”")
    return applied(f for quota in known for f in _found(quota, facts))


def _found(quota: Quota, facts: Facts) -> Iterator[Finding]:
    members = {u.code for u in facts.units if fold(u.block) == fold(quota.block)}
    if not members and fold(quota.block):
        yield _unknown(quota, facts)
        return
    counts = [
        c
        for c in facts.counts
        if c.award.code == quota.award.code
        and c.stage == DECIDED
        and c.year
        and c.year == (quota.year or c.year)
        and (not quota.block or facts.unit(c.unit) in members)
    ]
    total = sum((c.number for c in counts if c.number), Decimal(0))
    if quota.number is not None and total > quota.number:
        yield told(
            CODE,
            quota.cell,
            found=f"{quota.block or 'toàn cơ quan'}: {total} {quota.award.name}, hạn mức {quota.number}"
            f" ({spots([c.cell for c in counts if c.number], quota.cell)})",
            expected=f"không quá {quota.number}",
            mend="xem lại các ô và hạn mức; được phân bổ thêm thì sửa hạn mức",
        )


def _unknown(quota: Quota, facts: Facts) -> Finding:
    near = nearest(quota.block, sorted({u.block for u in facts.units if u.block}))
    return told(
        CODE,
        quota.block_cell,
        found=f"không đơn vị nào thuộc “{quota.block}”, nên hạn mức không soát được",
        expected="tên khối như ở trang “Danh sách đơn vị”",
        mend=f"sửa thành “{near}” nếu đúng ý" if near else "sửa tên khối",
    )


RULE: Final = Rule(
    CODE,
    number="CK-20",
    why="Cụm, khối thi đua được phân bổ số Cờ, số Tập thể lao động xuất sắc; vượt số ấy thì hồ sơ bị trả lại.",
    wrong="Khối các phòng: hạn mức 01 Tập thể lao động xuất sắc, số liệu ghi 02",
    right="Khối các phòng: hạn mức 02 Tập thể lao động xuất sắc, số liệu ghi 02",
    check=_check,
)
