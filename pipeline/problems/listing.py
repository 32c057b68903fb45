"""The problems as a worksheet: how grave, where, what, and a link to each file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from pipeline.findings import CellPlace
from pipeline.workbook import Column, Grid, Link

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.problems.gathering import Problem, Problems

_COLUMNS: Final = (
    Column("STT", 6), Column("Mức", 10), Column("Đơn vị", 22), Column("Tệp", 34), Column("Trang", 22), Column("Ô", 10),
    Column("Thấy", 44), Column("Cần", 34), Column("Sửa", 44), Column("Mã", 22), Column("Chấp nhận", 24),
)  # fmt: skip
_NOTHING_READ: Final = "Chưa đọc được số liệu nào: không có thư mục năm nào chứa tệp Excel"
_TITLE: Final = "LỖI, CẢNH BÁO, LƯU Ý VỀ SỐ LIỆU NHẬP"


def listed(found: Problems, target: Callable[[str], str]) -> Grid:
    """The worksheet; `target` gives a file's address relative to where the list will stand, empty for none."""
    rows = tuple(_row(number, problem, target) for number, problem in enumerate(found.problems, 1))
    return Grid("Lỗi số liệu", _COLUMNS, rows, (_TITLE, counted(found)))


def counted(found: Problems) -> str:
    """How many problems of each weight there are, in words; that nothing was read, where nothing was."""
    weights = [problem.finding.severity.value for problem in found.problems]
    told = [f"{weights.count(weight)} {weight}" for weight in ("lỗi", "cảnh báo", "lưu ý") if weight in weights]
    if not found.is_read:
        return "; ".join(filter(None, (_NOTHING_READ, ", ".join(told))))
    return ", ".join(told) or "Không có lỗi"


def _row(number: int, problem: Problem, target: Callable[[str], str]) -> tuple[str | int | Link | None, ...]:
    finding, place = problem.finding, problem.finding.place
    sheet, cell = (place.sheet, place.cell) if isinstance(place, CellPlace) else (None, None)
    address = target(problem.file) if problem.file else ""
    file = Link(problem.file, quote(address)) if address else problem.file or None
    said = (finding.found, finding.expected, finding.mend, finding.code, finding.accepted or None)
    return (number, finding.severity.value, problem.unit or None, file, sheet or None, cell or None, *said)
