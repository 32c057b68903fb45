"""A document from anywhere opened with care: every reason why it cannot be judged is a finding."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.faults import BUSY_DOCUMENT, NOT_OPENED, UNSAFE_DOCUMENT
from pipeline.files import FileBusy, NotAnArchive, UnsafeArchive
from pipeline.findings import FilePlace
from pipeline.ooxml import BadXml, Package, local_name, main_part, parse, read_package

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from pipeline.findings import Code, Finding
    from pipeline.ooxml import Element

Opened = tuple[Package | None, tuple["Finding", ...]]

_MOST_XML: Final = 48 * 1024 * 1024
_MOST_BLOCKS: Final = 60_000  # paragraphs, rows and tables; a document of 500 pages has some 15,000
_MOST_CELLS: Final = 200  # Word writes at most 63 in a row
_BLOCKS: Final = ("{*}p", "{*}tr", "{*}tbl")
_UNREAD: Final = ("customXml/", "docProps/")
_SPLIT: Final = "tách văn bản thành các tệp nhỏ hơn rồi soát từng tệp"
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
        return _refused(UNSAFE_DOCUMENT, file, found, _SPLIT)
    try:
        return _read(package, file)
    except BadXml as fault:
        return _refused(NOT_OPENED, file, f"tệp bị hỏng bên trong (phần {fault.part})", _SAVE_AGAIN)


def _read(package: Package, file: str) -> Opened:
    """The package, if Word would read each of its parts; a part left out would bring findings that are not true."""
    read = [n for n in package.parts if _is_xml(n) and not n.startswith(_UNREAD)]
    roots = {name: parse(package[name], name) for name in read}
    main = roots.get(main_part(package))
    if main is None or local_name(main) != "document":
        return _refused(NOT_OPENED, file, _foreign(package), _SAVE_AGAIN)
    if found := _endless(roots.values()):
        return _refused(UNSAFE_DOCUMENT, file, found, _SPLIT)
    return package, ()


def _endless(roots: Iterable[Element]) -> str:
    """What is more than any document holds; empty where all is within bounds."""
    rows = blocks = 0
    for root in roots:
        blocks += sum(1 for _ in root.iter(*_BLOCKS))
        rows = max([rows, *(len(row) for row in root.iter("{*}tr"))])
    if blocks > _MOST_BLOCKS:
        return f"văn bản có hơn {_MOST_BLOCKS} đoạn và dòng bảng"
    return f"một dòng của bảng có hơn {_MOST_CELLS} ô" if rows > _MOST_CELLS else ""


def _foreign(package: Package) -> str:
    """What a package is that is no Word document."""
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
