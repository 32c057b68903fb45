"""A document from anywhere opened with care: every reason why it cannot be judged is a finding."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.faults import BUSY_DOCUMENT, NOT_OPENED, UNSAFE_DOCUMENT
from pipeline.files import FileBusy, NotAnArchive, UnsafeArchive
from pipeline.findings import FilePlace
from pipeline.ooxml import BadXml, Package, local_name, main_part, parse, read_package

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.findings import Code, Finding

Opened = tuple[Package | None, tuple["Finding", ...]]

_MOST_XML: Final = 48 * 1024 * 1024
_SAVE_AGAIN: Final = "mở tệp bằng Word, chọn Lưu thành (Save As), kiểu “Word Document (.docx)”, rồi soát tệp mới"
_FORBIDDEN: Final = tuple(
    word.encode(code) for word in ("<!DOCTYPE", "<!ENTITY") for code in ("ascii", "utf-16-le", "utf-16-be")
)
_OTHERS: Final = (
    ("xl/", "bảng tính Excel được đổi đuôi tệp"),
    ("ppt/", "bản trình chiếu được đổi đuôi tệp"),
    ("content.xml", "tài liệu OpenDocument được đổi đuôi tệp"),
)
_OLD: Final = "tệp Word dạng cũ (.doc), hoặc tệp khác được đổi đuôi"


def open_document(path: Path, file: str) -> Opened:
    """The package of a .docx, or the finding that says why there is none."""
    try:
        package = read_package(path)
    except FileBusy:
        return _refused(BUSY_DOCUMENT, file, "tệp đang bị chương trình khác giữ", "đóng tệp trong Word rồi soát lại")
    except NotAnArchive as fault:
        return _no_archive(fault, file)
    except UnsafeArchive as fault:
        return _unsafe(fault, file)
    except OSError as fault:
        found = f"hệ điều hành không đọc được tệp ({fault.strerror})"
        return _refused(BUSY_DOCUMENT, file, found, "kiểm tra đường dẫn, quyền đọc tệp rồi soát lại")
    return _judged(package, file)


def _no_archive(fault: NotAnArchive, file: str) -> Opened:
    if "mật khẩu" in fault.reason:
        return _locked(fault.reason, file)
    return _refused(NOT_OPENED, file, _OLD if fault.kind == "ole" else fault.reason, _SAVE_AGAIN)


def _judged(package: Package, file: str) -> Opened:
    if any(word in part for name, part in package.parts.items() if _is_xml(name) for word in _FORBIDDEN):
        return _refused(UNSAFE_DOCUMENT, file, "tệp có khai báo XML (DTD) mà Word không bao giờ ghi", _SAVE_AGAIN)
    size = sum(len(part) for name, part in package.parts.items() if _is_xml(name))
    if size > _MOST_XML:
        found = f"phần chữ của tệp lớn hơn {_MOST_XML // 1024 // 1024} MiB"
        return _refused(UNSAFE_DOCUMENT, file, found, "tách văn bản thành các tệp nhỏ hơn rồi soát từng tệp")
    reason = _foreign(package)
    return _refused(NOT_OPENED, file, reason, _SAVE_AGAIN) if reason else (package, ())


def _foreign(package: Package) -> str:
    """Why a package is no Word document; empty where it is one."""
    try:
        main = main_part(package)
        if main in package and local_name(parse(package[main], main)) == "document":
            return ""
    except BadXml as fault:
        return f"tệp bị hỏng bên trong (phần {fault.part})"
    other = next((said for start, said in _OTHERS if any(name.startswith(start) for name in package.parts)), "")
    return other or "tệp nén không chứa văn bản Word"


def _unsafe(fault: UnsafeArchive, file: str) -> Opened:
    if "mật khẩu" in fault.reason:
        return _locked(fault.reason, file)
    return _refused(UNSAFE_DOCUMENT, file, fault.reason, _SAVE_AGAIN)


def _locked(found: str, file: str) -> Opened:
    return _refused(NOT_OPENED, file, found, "mở tệp, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ tài liệu), lưu rồi soát lại")


def _refused(code: Code, file: str, found: str, mend: str) -> Opened:
    return None, (code.at(FilePlace(file), found=found, expected="một tệp Word (.docx) mở được", mend=mend),)


def _is_xml(name: str) -> bool:
    return name.casefold().endswith((".xml", ".rels"))
