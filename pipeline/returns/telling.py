"""What is said of returns, each as its office mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.findings import CellPlace, FilePlace, nearest
from pipeline.read.fault import quoted
from pipeline.returns import codes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.content import Cell
    from pipeline.findings import Finding
    from pipeline.returns.claims import Claim
    from pipeline.returns.names import Names
    from pipeline.spec import Sheet
    from pipeline.spreadsheet import Grid

_AGAIN: Final = "lưu tệp rồi chạy lại"
_ASIDE: Final = "chuyển tệp không dùng vào thư mục con “khong-dung”, rồi chạy lại"


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
    return codes.SENT_TWICE.at(
        FilePlace(f"tệp {second}"),
        found=f"“{name}” còn có tệp {first}; hai tệp {how}",
        expected="mỗi đơn vị một tệp",
        mend=f"hỏi đơn vị tệp nào đúng, {_ASIDE}",
    )


def of_other_year(file: str, name: str, told: tuple[int, Cell], year: int) -> Finding:
    """A return of another year."""
    other, cell = told
    return codes.LAST_YEARS.at(
        CellPlace(file, cell.sheet, cell.address),
        found=f"bản của “{name}” ghi năm {other} ({quoted(cell.raw)}), thư mục là năm {year}; số trong tệp không tính",
        expected=f"số liệu năm {year}",
        mend=f"xin đơn vị bản năm {year}; nếu tệp đúng là của năm {year} thì sửa ô {cell.address}, {_AGAIN}",
    )


def unread(file: str, name: str, kind: str) -> Finding:
    """A return that cannot be read: a Word file, a PDF, a photo, a workbook without any known table."""
    return codes.UNREAD.at(
        FilePlace(f"tệp {file}"),
        found=f"đã nhận bản của “{name}” nhưng không đọc được ({kind})",
        expected="bảng tính theo biểu của cơ quan",
        mend="xin đơn vị tệp Excel, hoặc nhập số của đơn vị này vào tệp của cơ quan",
    )


def blank(file: str, name: str) -> Finding:
    """A return without a single figure."""
    return codes.BLANK.at(
        FilePlace(f"tệp {file}"),
        found=f"bản của “{name}” không có số nào",
        expected="số liệu của đơn vị; có mà bằng không thì ghi 0",
        mend="hỏi lại đơn vị; nếu đơn vị không có số liệu thì để nguyên",
    )


def undecided(file: str, name: str) -> Finding:
    """A return whose rows are all registered or proposed: its unit is missing from the report."""
    return codes.UNDECIDED.at(
        FilePlace(f"tệp {file}"),
        found=f"bản của “{name}” chưa có số đã quyết định; báo cáo không tính đơn vị này",
        expected="dòng đã quyết định (cột “Giai đoạn xét” ghi “đã quyết định” hoặc để trống)",
        mend=f"thêm số đã quyết định vào tệp, {_AGAIN}; chưa có quyết định thì để nguyên",
    )


def unclear(file: str, owner: Claim, names: Names) -> Finding:
    """A return that no unit can be held to have sent."""
    if owner.unknown:
        cell = owner.unknown
        near = nearest(cell.raw.rpartition(":")[2], names.units.names)
        place, found = CellPlace(cell.file, cell.sheet, cell.address), f"{quoted(cell.raw)} không phải tên đơn vị nào"
        mend = f"sửa thành “{near}”, nếu đúng là đơn vị đó" if near else "ghi đúng tên đơn vị"
        return codes.UNCLEAR_UNIT.at(
            place, found=f"{found}; số trong tệp không tính", expected=_EXPECTED, mend=f"{mend}, {_AGAIN}"
        )
    several = ", ".join(f"“{names.title(code)}”" for code in sorted(owner.several))
    return codes.UNCLEAR_UNIT.at(
        FilePlace(f"tệp {file}"),
        found=(f"tệp có thể là của {several}" if several else "tệp không ghi đơn vị nào") + "; số trong tệp không tính",
        expected=_EXPECTED,
        mend=f"ghi “Đơn vị: …” ở trên bảng hoặc đặt tên tệp theo đơn vị, {_AGAIN}",
    )


_EXPECTED: Final = "tên một đơn vị trong trang “Danh sách đơn vị”"


def nobodys(file: str, kind: str) -> Finding:
    """A file that cannot be read and whose name is no unit's."""
    return codes.NOBODYS.at(
        FilePlace(f"tệp {file}"),
        found=f"tệp không đọc được ({kind}), tên tệp không cho biết là của đơn vị nào",
        expected="tệp trong thư mục này là bản của một đơn vị",
        mend=f"đặt tên tệp theo đơn vị, hoặc {_ASIDE}",
    )


def other_name(file: str, name: str, others: Sequence[str]) -> Finding:
    """A file that is named after another unit than it says inside."""
    return codes.OTHER_NAME.at(
        FilePlace(f"tệp {file}"),
        found=f"bên trong ghi “{name}”, tên tệp lại là {', '.join(f'“{o}”' for o in others)}; tính cho “{name}”",
        expected="tên tệp và nội dung cùng một đơn vị",
        mend="hỏi lại đơn vị; sửa ô ghi đơn vị hoặc đổi tên tệp, rồi chạy lại",
    )


def other_unit(cell: Cell, name: str) -> Finding:
    """A row of figures of another unit in a unit's return."""
    return codes.OTHER_UNIT.at(
        CellPlace(cell.file, cell.sheet, cell.address),
        found=f"{quoted(cell.raw)} trong bản của “{name}”",
        expected=f"số liệu của “{name}”",
        mend=f"sửa tên đơn vị, hoặc chuyển dòng này sang tệp của đơn vị ấy, {_AGAIN}",
    )


def no_list(folder: str) -> Finding:
    """Returns without a list of units: nobody can say who has not sent one."""
    return codes.NO_LIST.at(
        FilePlace(f"thư mục {folder}"),
        found="cơ quan chưa có trang “Danh sách đơn vị”, nên không biết đơn vị nào chưa gửi",
        expected="danh sách các đơn vị phải gửi",
        mend="thêm trang “Danh sách đơn vị” vào tệp trong thư mục cơ quan rồi chạy lại",
    )
