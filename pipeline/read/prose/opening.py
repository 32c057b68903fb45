"""A Word file of prose opened with care: its outline, or the finding that says why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.files import FileBusy, NotAnArchive, UnsafeArchive
from pipeline.findings import FilePlace
from pipeline.ooxml import BadXml, local_name, main_part, parse, read_package
from pipeline.outline import read_outline
from pipeline.read.prose.codes import UNREAD

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.findings import Finding
    from pipeline.ooxml import Package
    from pipeline.outline import Outline

_SAVE_AGAIN: Final = "mở tệp bằng Word, chọn Lưu thành (Save As), kiểu “Word Document (.docx)”, rồi chạy lại"
_MOST_XML: Final = 48 * 1024 * 1024
_FORBIDDEN: Final = tuple(
    word.encode(code) for word in ("<!DOCTYPE", "<!ENTITY") for code in ("ascii", "utf-16-le", "utf-16-be")
)


def open_prose(path: Path, file: str) -> Outline | Finding:
    """What a reader of the Word file meets."""
    try:
        package = read_package(path)
        found = _fault(package)
        return _unread(file, found) if found else read_outline(package)
    except (FileBusy, PermissionError):
        return _unread(file, "tệp đang bị chương trình khác giữ", "đóng tệp trong Word rồi chạy lại")
    except (NotAnArchive, UnsafeArchive) as fault:
        return _unread(file, fault.reason)
    except BadXml as fault:
        return _unread(file, f"tệp bị hỏng bên trong (phần {fault.part})")
    except OSError as fault:
        return _unread(file, f"hệ điều hành không đọc được tệp ({fault.strerror})", "chép lại tệp rồi chạy lại")


def _fault(package: Package) -> str:
    """Why a package is not read; empty where it is a Word document."""
    xml = {name: part for name, part in package.parts.items() if name.casefold().endswith((".xml", ".rels"))}
    if any(word in part for part in xml.values() for word in _FORBIDDEN):
        return "tệp có khai báo XML (DTD) mà Word không bao giờ ghi"
    if sum(map(len, xml.values())) > _MOST_XML:
        return f"phần chữ của tệp lớn hơn {_MOST_XML // 1024 // 1024} MiB"
    main = main_part(package)
    is_word = main in package and local_name(parse(package[main], main)) == "document"
    return "" if is_word else "tệp không phải văn bản Word"


def _unread(file: str, found: str, mend: str = _SAVE_AGAIN) -> Finding:
    return UNREAD.at(FilePlace(file), found=found, expected="một tệp Word (.docx) mở được", mend=mend)
