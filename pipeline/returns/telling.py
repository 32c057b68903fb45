"""What is said of the returns of units, and of those who sent none, each as its office mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.findings import CellPlace, FilePlace
from pipeline.read.fault import AGAIN, quoted
from pipeline.returns import codes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.content import Cell
    from pipeline.findings import Code, Finding
    from pipeline.spec import Sheet
    from pipeline.spreadsheet import Grid

ASIDE: Final = "chuyển tệp không dùng vào thư mục con “khong-dung”, rồi chạy lại"

_WHOLE: Final = {
    codes.UNREAD: (
        "đã nhận bản của “{name}” nhưng không đọc được ({kind})",
        "bảng tính theo biểu của cơ quan",
        "xin đơn vị tệp Excel, hoặc nhập số của đơn vị này vào tệp của cơ quan",
    ),
    codes.BLANK: (
        "bản của “{name}” là biểu trống, chưa điền số nào; báo cáo không tính đơn vị này",
        "số liệu của đơn vị; có mà bằng không thì ghi 0",
        "hỏi lại đơn vị; nếu đơn vị không có số liệu thì để nguyên",
    ),
    codes.UNDECIDED: (
        "bản của “{name}” chưa có số đã quyết định; báo cáo không tính đơn vị này",
        "dòng đã quyết định (cột “Giai đoạn xét” ghi “đã quyết định” hoặc để trống)",
        f"thêm số đã quyết định vào tệp, {AGAIN}; chưa có quyết định thì để nguyên",
    ),
}


def outside_return(grid: Grid, sheet: Sheet) -> Finding:
    """A worksheet that only the office fills in, found in a unit's return."""
    return codes.NOT_SENT_IN.at(
        CellPlace(grid.file, grid.sheet),
        found=f"trang “{sheet.title}” không phải trang đơn vị gửi, nên không đọc",
        expected="bản của đơn vị chỉ có số liệu của đơn vị",
        mend="nếu cần, chép trang này vào tệp của cơ quan; nếu không thì không phải sửa",
    )


def not_sent(folder: str, missing: Sequence[str], expected: int) -> Finding:
    """The units that have sent nothing, all in one finding."""
    return codes.NOT_SENT.at(
        FilePlace(f"thư mục {folder}"),
        found=f"{len(missing)} trên {expected} đơn vị chưa gửi: {', '.join(missing)}",
        expected="mỗi đơn vị trong “Danh sách đơn vị” có một tệp",
        mend="nhắc đơn vị gửi, bỏ tệp vào thư mục này rồi chạy lại; đơn vị không phải gửi thì ghi ngày ở danh sách",
    )


def sent_twice(name: str, first: str, second: str, differences: Sequence[str]) -> Finding:
    """Two files of one unit, and the figures in which they differ."""
    apart = f"khác nhau ở: {'; '.join(differences)}; chưa tính số của tệp nào"
    how = apart if differences else "số liệu giống nhau"
    found = f"“{name}” còn có tệp {first}; hai tệp {how}"
    mend = f"hỏi đơn vị tệp nào đúng, {ASIDE}" if differences else ASIDE
    return _of_file((codes.SENT_TWICE, second), found, "mỗi đơn vị một tệp", mend)


def of_other_year(file: str, name: str, told: tuple[int, Cell], year: int) -> Finding:
    """A return of another year."""
    other, cell = told
    return codes.LAST_YEARS.at(
        CellPlace(file, cell.sheet, cell.address),
        found=f"bản của “{name}” ghi năm {other} ({quoted(cell.raw)}), không phải năm {year}; số trong tệp không tính",
        expected=f"số liệu năm {year}",
        mend=f"xin đơn vị bản năm {year}; nếu tệp đúng là của năm {year} thì sửa ô {cell.address}, {AGAIN}",
    )


def of_return(code: Code, file: str, name: str, kind: str = "") -> Finding:
    """What is said of a return as a whole: UNREAD (with the `kind` of file that it is), BLANK or UNDECIDED."""
    found, expected, mend = _WHOLE[code]
    return _of_file((code, file), found.format(name=name, kind=kind), expected, mend)


def row_of_other_year(name: str, told: tuple[int, Cell], year: int) -> Finding:
    """A row of another year among those of the year."""
    other, cell = told
    return codes.LAST_YEARS.at(
        CellPlace(cell.file, cell.sheet, cell.address),
        found=f"dòng này trong bản của “{name}” ghi năm {other}, không phải năm {year}; số của dòng không tính",
        expected=f"số liệu năm {year}",
        mend=f"hỏi lại đơn vị; gõ sai năm thì sửa ô {cell.address} thành {year}, không thì xóa dòng, {AGAIN}",
    )


def blank_sheet(grid: Grid, name: str) -> Finding:
    """A worksheet that a unit left blank and most others filled in."""
    return codes.BLANK_SHEET.at(
        CellPlace(grid.file, grid.sheet),
        found=f"bản của “{name}” để trống trang này, phần lớn đơn vị khác có điền; báo cáo không có số này của đơn vị",
        expected="số liệu của đơn vị; có mà bằng không thì ghi 0",
        mend="hỏi lại đơn vị; nếu đơn vị không có số liệu thì để nguyên",
    )


def without_count(cell: Cell, name: str, year: int) -> Finding:
    """A unit's row without any count in the office's own table."""
    return codes.NO_COUNT.at(
        CellPlace(cell.file, cell.sheet, cell.address),
        found=f"“{name}” có tên mà không có số nào; báo cáo năm {year} không tính đơn vị này",
        expected="số của đơn vị; không có gì để đếm thì gõ 0 hoặc “-”",
        mend=f"điền số vào dòng này, {AGAIN}; chưa có số thì để nguyên",
    )


def without_row(place: CellPlace, missing: Sequence[str], sheet: str, year: int) -> Finding:
    """The units that the office's own table does not name, all in one finding."""
    return codes.NO_COUNT.at(
        place,
        found=f"{len(missing)} đơn vị trong danh sách không có số năm {year}: {', '.join(missing)}",
        expected=f"số của mọi đơn vị đang hoạt động ở trang “{sheet}”",
        mend=f"thêm dòng của đơn vị, {AGAIN}; đơn vị đã thôi hoạt động thì ghi ngày ở “Danh sách đơn vị”",
    )


def no_list(folder: str) -> Finding:
    """Returns without a list of units: nobody can say who has not sent one."""
    return codes.NO_LIST.at(
        FilePlace(f"thư mục {folder}"),
        found="cơ quan chưa có trang “Danh sách đơn vị”, nên không biết đơn vị nào chưa gửi",
        expected="danh sách các đơn vị phải gửi",
        mend="thêm trang “Danh sách đơn vị” vào tệp trong thư mục cơ quan rồi chạy lại",
    )


def _of_file(about: tuple[Code, str], found: str, expected: str, mend: str) -> Finding:
    """What is said of a whole file."""
    code, file = about
    return code.at(FilePlace(f"tệp {file}"), found=found, expected=expected, mend=mend)
