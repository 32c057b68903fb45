"""A .docx of the templates' folder, opened and cleaned of what its maker left in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.files import FileBusy, NotAnArchive, UnsafeArchive
from pipeline.findings import FilePlace
from pipeline.ooxml import BadXml, cleaned, main_part, parse, read_package
from pipeline.template.codes import UNREADABLE

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.findings import Finding
    from pipeline.ooxml import Package

_TYPES: Final = "[Content_Types].xml"


def open_docx(path: Path) -> tuple[Package | None, tuple[Finding, ...]]:
    """The package of a Word file, or why there is none."""
    if not path.exists():
        return None, (_missing(path),)
    try:
        package = read_package(path)
        if _TYPES not in package or main_part(package) not in package:
            return None, (_unreadable(path, "tệp nén không chứa văn bản Word"),)
        parse(package[main_part(package)], main_part(package))
        return cleaned(package), ()
    except FileBusy:
        reason = "tệp đang được chương trình khác giữ"
    except (NotAnArchive, UnsafeArchive) as error:
        reason = error.reason
    except BadXml as error:
        reason = f"phần {error.part} của tệp bị hỏng"
    except OSError:
        reason = "hệ điều hành không cho đọc tệp này"
    return None, (_unreadable(path, reason),)


def _missing(path: Path) -> Finding:
    return UNREADABLE.at(
        _place(path),
        found=f"không có tệp “{path.name}”",
        expected=f"tệp “{path.name}” trong thư mục {'/'.join(path.absolute().parts[-3:-1])}",
        mend="chép tệp vào thư mục ấy, hoặc sửa tên tệp ở nơi nhắc đến nó cho đúng",
    )


def _unreadable(path: Path, reason: str) -> Finding:
    return UNREADABLE.at(
        _place(path),
        found=reason,
        expected="tệp Word (.docx) mở được, không đặt mật khẩu",
        mend="mở tệp bằng Word, lưu lại dạng .docx, đóng Word rồi chạy lại",
    )


def _place(path: Path) -> FilePlace:
    return FilePlace("/".join(path.absolute().parts[-3:]))
