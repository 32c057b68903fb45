"""CK-07: a Cờ thi đua goes to a Tập thể lao động xuất sắc of the same year."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from pipeline.findings import Code, Kind, Severity
from pipeline.law.counting import by_unit, written
from pipeline.law.facts import COLLECTIVE, DECIDED
from pipeline.law.rule import Rule, applied, not_applicable, spots, told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.findings import Finding
    from pipeline.law.counting import Line
    from pipeline.law.facts import Facts, Grant
    from pipeline.law.rule import Answer

CODE: Final = Code(
    "CK-07",
    Severity.ERROR,
    Kind.DATA,
    "tính",
    "Cờ thi đua của ngành, của Chính phủ tặng cho Tập thể lao động xuất sắc của năm ấy",
    clause="Thông tư 01/2019/TT-VKSTC, Điều 20; từ 01/10/2024 theo Thông tư 02/2024/TT-VKSTC (chỉ cảnh báo)",
    acceptable=True,
)
_FLAGS: Final = ("CTDN", "CTDCP")
_BELOW: Final = "TTLDXS"
_OWN: Final = "danh_hieu_co_quan"
_UNREAD: Final = date(2024, 10, 1)  # what the circular of 2024 says of flags was not read: a doubt, not an error


def _check(facts: Facts) -> Answer:
    lines = [line for line in by_unit(written(facts)) if _BELOW in line.sums and any(f in line.sums for f in _FLAGS)]
    named = [g for g in facts.grants if g.subject == COLLECTIVE and g.stage == DECIDED and g.year and g.name]
    flags = _told_beside([g for g in named if g.award.code in (*_FLAGS, _BELOW)])
    if not lines and not flags:
        return not_applicable("không có số Cờ thi đua bên số Tập thể lao động xuất sắc")
    have = {(g.sheet, g.year, g.who) for g in named if g.award.code == _BELOW}
    alone = [g for g in flags if (g.sheet, g.year, g.who) not in have]
    return applied((*(f for line in lines for f in _counted(line)), *map(_named, alone)))


def _told_beside(named: list[Grant]) -> list[Grant]:
    """The flags of lists that tell Tập thể lao động xuất sắc beside them; an office's own list may tell the highest."""
    excellent = {(g.sheet, g.year) for g in named if g.award.code == _BELOW}
    flags = [g for g in named if g.award.code in _FLAGS]
    both = {g.sheet for g in flags if (g.sheet, g.year) in excellent}
    return [g for g in flags if g.sheet in both and ((g.sheet, g.year) in excellent or g.sheet == _OWN)]


def _counted(line: Line) -> Iterator[Finding]:
    excellent = line.sums[_BELOW]
    for flag in (line.sums[code] for code in _FLAGS if code in line.sums):
        if not excellent.whole or flag.way != excellent.way or flag.number <= excellent.number:
            continue
        cell = flag.cells[0]
        yield told(
            CODE,
            cell,
            found=f"{line.unit or 'toàn cơ quan'}, {line.when}: {flag.number} {flag.award.name}, {excellent.number}"
            f" {excellent.award.name} ({spots(excellent.cells, cell)})",
            expected=f"mỗi tập thể được {flag.award.name} cũng là {excellent.award.name} của năm ấy",
            mend="sửa ô sai, hoặc bổ sung Tập thể lao động xuất sắc cho đơn vị được Cờ",
            severity=_weight(date(line.span[1], 12, 31), whole=bool(line.unit)),
        )


def _named(grant: Grant) -> Finding:
    return told(
        CODE,
        grant.cell,
        found=f"“{grant.name}” được {grant.award.name} năm {grant.year},"
        " không có tên ở Tập thể lao động xuất sắc năm ấy",
        expected="tập thể được Cờ thi đua cũng là Tập thể lao động xuất sắc của năm",
        mend="bổ sung dòng Tập thể lao động xuất sắc của tập thể này, hoặc sửa tên, năm",
        severity=_weight(grant.decided_on, whole=True),
    )


def _weight(day: date | None, *, whole: bool) -> Severity | None:
    """A warning where only the office's sum is known, and under the circular of 2024."""
    return None if whole and day and day < _UNREAD else Severity.WARNING


RULE: Final = Rule(
    CODE,
    number="CK-07",
    why="Cờ thi đua được chọn trong các Tập thể lao động xuất sắc. Số Cờ nhiều hơn số ấy thì có ô sai, hoặc sót một"
    " danh hiệu.",
    wrong="VKSND khu vực 1: 01 Cờ thi đua ngành, 0 Tập thể lao động xuất sắc",
    right="VKSND khu vực 1: 01 Cờ thi đua ngành, 01 Tập thể lao động xuất sắc",
    check=_check,
    since=date(2019, 1, 1),
)
