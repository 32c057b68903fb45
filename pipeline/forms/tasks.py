"""What is to be done with a form, as its guide says it: who fills it in, until when, where it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.forms.guide import UNTIL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.build.workspace import Office


def office_tasks(office: Office, year: int) -> Iterator[tuple[str, str]]:
    """With the office's workbook of a year."""
    yield "Ai điền", "cán bộ làm công tác thi đua, khen thưởng của cơ quan"
    yield UNTIL, f"…/…/{year}"
    yield "Điền xong", f"lưu tệp, chép vào thư mục inputs/{folder_of(office)}{year} rồi chạy pipeline"


def profile_tasks(office: Office) -> Iterator[tuple[str, str]]:
    """With the workbook of what an office is, whatever the year."""
    yield "Ai điền", "cán bộ làm công tác thi đua, khen thưởng của cơ quan; chỉ điền một lần, dùng cho mọi năm"
    yield "Điền xong", f"lưu tệp, chép vào thư mục inputs/{folder_of(office)} (không phải thư mục năm)"


def unit_tasks(year: int) -> Iterator[tuple[str, str]]:
    """With a unit's workbook."""
    yield "Ai điền", "người được đơn vị giao tổng hợp thi đua, khen thưởng; lãnh đạo đơn vị xem lại"
    yield UNTIL, f"…/…/{year}"
    yield "Điền xong", "lưu tệp dưới tên cũ, gửi cả tệp về cơ quan; không gửi bản chụp, bản Word hay PDF"
    yield "Không có gì", "trang nào đơn vị không có số liệu thì để trống; vẫn gửi tệp về"


def folder_of(office: Office) -> str:
    """The office's folder below inputs, with its stroke; nothing for the one office that stands at the top."""
    return f"{office.name}/" if office.name else ""
