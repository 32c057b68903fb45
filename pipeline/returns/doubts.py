"""What is said where it is not clear, or is gainsaid, whose a file or a row among the returns is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.findings import CellPlace, FilePlace, nearest
from pipeline.read.fault import AGAIN, quoted
from pipeline.returns import codes
from pipeline.returns.telling import ASIDE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.content import Cell
    from pipeline.findings import Finding
    from pipeline.returns.claims import Claim
    from pipeline.returns.names import Names

_EXPECTED: Final = "tên một đơn vị trong trang “Danh sách đơn vị”"


def unclear(file: str, owner: Claim, names: Names) -> Finding:
    """A return that no unit can be held to have sent."""
    if owner.unknown:
        cell = owner.unknown
        near = nearest(cell.raw.rpartition(":")[2], names.units.names)
        place, found = CellPlace(cell.file, cell.sheet, cell.address), f"{quoted(cell.raw)} không phải tên đơn vị nào"
        mend = f"sửa thành “{near}”, nếu đúng là đơn vị đó" if near else "ghi đúng tên đơn vị"
        return codes.UNCLEAR_UNIT.at(
            place, found=f"{found}; số trong tệp không tính", expected=_EXPECTED, mend=f"{mend}, {AGAIN}"
        )
    several = ", ".join(f"“{names.title(code)}”" for code in sorted(owner.several))
    return codes.UNCLEAR_UNIT.at(
        FilePlace(f"tệp {file}"),
        found=(f"tệp có thể là của {several}" if several else "tệp không ghi đơn vị nào") + "; số trong tệp không tính",
        expected=_EXPECTED,
        mend=f"ghi “Đơn vị: …” ở trên bảng hoặc đặt tên tệp theo đơn vị, {AGAIN}",
    )


def nobodys(file: str, kind: str) -> Finding:
    """A file that cannot be read and whose name is no unit's."""
    return codes.NOBODYS.at(
        FilePlace(f"tệp {file}"),
        found=f"tệp không đọc được ({kind}), tên tệp không cho biết là của đơn vị nào",
        expected="tệp trong thư mục này là bản của một đơn vị",
        mend=f"đặt tên tệp hoặc thư mục chứa nó theo đơn vị, hoặc {ASIDE}",
    )


def other_name(file: str, name: str, others: Sequence[str]) -> Finding:
    """A file that is named after another unit than it says inside."""
    named = ", ".join(f"“{other}”" for other in others)
    return codes.OTHER_NAME.at(
        FilePlace(f"tệp {file}"),
        found=f"bên trong ghi “{name}”, tên tệp hoặc thư mục lại là {named}; tính cho “{name}”",
        expected="tên tệp và nội dung cùng một đơn vị",
        mend="hỏi lại đơn vị; sửa ô ghi đơn vị hoặc đổi tên tệp, rồi chạy lại",
    )


def other_unit(cell: Cell, name: str) -> Finding:
    """A row of figures of another unit in a unit's return."""
    return codes.OTHER_UNIT.at(
        CellPlace(cell.file, cell.sheet, cell.address),
        found=f"{quoted(cell.raw)} trong bản của “{name}”",
        expected=f"số liệu của “{name}”",
        mend=f"sửa tên đơn vị, hoặc chuyển dòng này sang tệp của đơn vị ấy, {AGAIN}",
    )
