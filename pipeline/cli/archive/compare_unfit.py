"""What is wrong with what a person asks to compare, as findings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from pipeline.causes.codes import BACKWARDS, NO_BASE, NO_FILE, SAME_TWICE, UNLIKE_KINDS
from pipeline.findings import FilePlace

if TYPE_CHECKING:
    from pipeline.causes import Subject
    from pipeline.findings import Finding

BOOKS: Final = frozenset({".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv"})
"""Endings of workbooks: whole folders of them are compared, never one."""


def same(words: str) -> Finding:
    """Both sides are one and the same."""
    return SAME_TWICE.at(
        FilePlace(words),
        found="cả hai bên là một bản",
        expected="hai bản khác nhau",
        mend="nêu bản thứ hai, ví dụ thêm @previous, @1 hoặc một tệp Word khác",
    )


def unlike(old: str, new: str) -> Finding:
    """A folder or workbook beside a document."""
    said = [f"{w}: {_kind(w)}" for w in (old, new) if w]
    return UNLIKE_KINDS.at(
        FilePlace(old),
        found="; ".join(said) + ("" if new else "; chưa nêu bên thứ hai"),
        expected="hai phiên bản hoặc tệp .docx, hay hai thư mục năm",
        mend="so số liệu nhập thì nêu hai thư mục, ví dụ: pipeline compare inputs/lam-giang/2025 inputs/lam-giang/2026",
    )


def _kind(words: str) -> str:
    if Path(words).is_dir():
        return "thư mục"
    return "bảng tính" if Path(words).suffix.casefold() in BOOKS else "văn bản"


def backwards(one: Subject, other: Subject) -> tuple[Finding, ...]:
    """Two versions of one document, the later one named first."""
    if one.version is None or other.version is None or one.edited or other.edited:
        return ()
    old, new = one.version.record, other.version.record
    if old.key != new.key or old.number <= new.number:
        return ()
    return (
        BACKWARDS.at(
            FilePlace(one.label),
            found=f"{one.label} mới hơn {other.label}",
            expected="bản cũ đứng trước, bản mới đứng sau",
            mend="đổi chỗ hai tên nếu không cố ý so ngược",
        ),
    )


def no_file(file: str) -> Finding:
    """Neither a file nor a document of the archive has this name."""
    return NO_FILE.at(
        FilePlace(file),
        found="không có tệp nào ở đường dẫn này, trong kho cũng không có văn bản tên như vậy",
        expected="một tệp .docx đang có, hoặc tên một phiên bản",
        mend="kiểm tra lại tên tệp và thư mục rồi gõ lại",
    )


def no_base(file: str) -> Finding:
    """A file that no version of the archive resembles, and nothing named beside it."""
    return NO_BASE.at(
        FilePlace(file),
        found="không phiên bản nào trong kho có từ một nửa lời văn của tệp này",
        expected="một tệp lập từ kho, hoặc hai bản được nêu tên",
        mend="nêu cả bản thứ hai: pipeline compare TỆP-CŨ TỆP-MỚI",
    )
