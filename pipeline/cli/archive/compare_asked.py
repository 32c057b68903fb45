"""Which two documents a person asks to compare, and what is wrong with what was asked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pipeline.causes import is_file, last_year, of_package, of_version, of_words
from pipeline.causes.codes import BACKWARDS, NO_BASE, NO_FILE, SAME_TWICE, UNLIKE_KINDS
from pipeline.check import open_document
from pipeline.cli.archive.desk import ended, found_of, store_if_any, store_of
from pipeline.findings import FilePlace, Finding

if TYPE_CHECKING:
    from pipeline.archive import Store
    from pipeline.causes import Subject
    from pipeline.keep import Version

_BOOKS: Final = frozenset({".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv"})


@dataclass(frozen=True, slots=True)
class Asked:
    """The two documents, the archive where there is one, and what is to be said first."""

    store: Store | None
    old: Subject
    new: Subject
    notices: tuple[Finding, ...] = ()


def asked(old: str, new: str, *, yearly: bool, **places: Any) -> Asked:
    """What a person asks; ends the command with the reason where it cannot be compared."""
    for words in (old, new):
        if Path(words).suffix.casefold() in _BOOKS:
            ended(unlike(old, new))
    both = is_file(old) and is_file(new)
    store = store_if_any(**places) if both else store_of(**places)
    if both and Path(old).resolve() == Path(new).resolve():
        ended(same(old))
    one, other = _pair(store, old, new, yearly=yearly)
    if one.label == other.label:
        one, other = (_by_folder(side, words) for side, words in ((one, old), (other, new)))
    if one.label == other.label:
        ended(same(one.label))
    return Asked(store, one, other, tuple(_backwards(one, other)))


def _by_folder(subject: Subject, words: str) -> Subject:
    """A file under the path that the person typed: another one has the same name."""
    return replace(subject, label=words) if is_file(words) else subject


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
    return "bảng tính" if Path(words).suffix.casefold() in _BOOKS else "văn bản"


def _pair(store: Store | None, old: str, new: str, *, yearly: bool) -> tuple[Subject, Subject]:
    if store is None or (is_file(old) and new):
        one = _subject(store, old, None)
        return one, _subject(store, new, one.version)
    if is_file(old):
        this = _subject(store, old, None)
        base = this.version or ended(_no_base(old))
        return of_version(store, _before(store, base) if yearly else base), this
    if yearly:
        version = found_of(store, old)
        return of_version(store, _before(store, version)), of_version(store, version)
    one = _subject(store, old if new or "@" in old else f"{old}@previous", None)
    return one, _subject(store, new or "latest", one.version)


def _before(store: Store, version: Version) -> Version:
    found = last_year(store, version)
    return ended(found) if isinstance(found, Finding) else found


def _subject(store: Store | None, words: str, other: Version | None) -> Subject:
    if store is None or is_file(words):
        package, refused = open_document(Path(words), words)
        return of_package(store, Path(words).name, package) if package else ended(*refused)
    file = words.removesuffix("@previous")
    if Path(file).suffix.casefold() == ".docx" and isinstance(of_words(store, file, other), Finding):
        return ended(_no_file(file))
    found = of_words(store, words, other)
    return ended(found) if isinstance(found, Finding) else found


def _backwards(one: Subject, other: Subject) -> list[Finding]:
    """Two versions of one document, the later one named first."""
    if one.version is None or other.version is None or one.edited or other.edited:
        return []
    old, new = one.version.record, other.version.record
    if old.key != new.key or old.number <= new.number:
        return []
    return [
        BACKWARDS.at(
            FilePlace(one.label),
            found=f"{one.label} mới hơn {other.label}",
            expected="bản cũ đứng trước, bản mới đứng sau",
            mend="đổi chỗ hai tên nếu không cố ý so ngược",
        )
    ]


def _no_file(file: str) -> Finding:
    return NO_FILE.at(
        FilePlace(file),
        found="không có tệp nào ở đường dẫn này, trong kho cũng không có văn bản tên như vậy",
        expected="một tệp .docx đang có, hoặc tên một phiên bản",
        mend="kiểm tra lại tên tệp và thư mục rồi gõ lại",
    )


def _no_base(file: str) -> Finding:
    return NO_BASE.at(
        FilePlace(file),
        found="không phiên bản nào trong kho có từ một nửa lời văn của tệp này",
        expected="một tệp lập từ kho, hoặc hai bản được nêu tên",
        mend="nêu cả bản thứ hai: pipeline compare TỆP-CŨ TỆP-MỚI",
    )
