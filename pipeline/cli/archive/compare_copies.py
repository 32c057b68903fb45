"""What a comparison writes beside its answer: a Word file with tracked changes, a page for the browser."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from pipeline.cli.archive.compare_text import uncovered_lines
from pipeline.cli.archive.compare_words import TITLE
from pipeline.cli.archive.desk import ended
from pipeline.cli.copies import refuse, refuse_foreign_page, write_or_end
from pipeline.cli.screen import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.causes import Folders
    from pipeline.cli.archive.compare_asked import Asked
    from pipeline.compare import Comparison, Redline
    from pipeline.findings import Finding

AUTHOR: Final = "So sánh văn bản"


def refuse_unfit(documents: Sequence[str], redline: Path | None, page: Path | None) -> None:
    """A usage error where a copy would stand in the place of a file that is none of ours."""
    refuse_foreign_page(page, TITLE)
    if redline is None:
        return
    if redline.suffix.casefold() != ".docx":
        refuse("bản theo dõi thay đổi phải có đuôi .docx", "--redline")
    if redline.exists() or any(d and redline.absolute() == Path(d).absolute() for d in documents):
        refuse(f"đã có tệp “{redline}”, hãy chọn tên khác", "--redline")


def write_copies(asked: Asked, found: Comparison, redline: Path | None, page: Path | None, *, quiet: bool) -> None:
    """Writes what was asked for and says so; ends the command where a file cannot be written."""
    if redline is not None:
        from pipeline.ooxml import write_package

        made = _redline(asked)
        told = "" if quiet else f"Đã ghi bản theo dõi thay đổi {redline}."
        write_or_end(redline, write_package(made.package), told)
        if not quiet:
            say(*uncovered_lines(made.uncovered))
    if page is not None:
        from pipeline.cli.archive.compare_names import names_of
        from pipeline.cli.archive.compare_page import as_page

        made_page = as_page(found, asked.old.label, asked.new.label, names_of(asked, found))
        _write_page(page, made_page, quiet=quiet)


def write_folders_page(old: str, new: str, found: Folders, page: Path | None, *, quiet: bool) -> None:
    """Writes the page of two folders where it was asked for, and says so."""
    from pipeline.cli.archive.compare_folders_page import folders_page
    from pipeline.compare import TablesComparison

    if page is not None:
        _write_page(page, folders_page(old, new, found.tables or TablesComparison(), found.titles), quiet=quiet)


def _write_page(page: Path, made: str, *, quiet: bool) -> None:
    write_or_end(page, made.encode(), "" if quiet else f"Đã ghi trang {page}.")


def _redline(asked: Asked) -> Redline:
    from pipeline.compare import EngineFailed, NoEngine, redlined

    try:
        return redlined(asked.old.package, asked.new.package, AUTHOR)
    except NoEngine as trouble:
        ended(_no_engine(str(trouble)), last="Chưa ghi bản theo dõi thay đổi.")
    except EngineFailed as trouble:
        ended(_failed(asked, str(trouble)), last="Chưa ghi bản theo dõi thay đổi.")


def _no_engine(install: str) -> Finding:
    from pipeline.causes.codes import NO_ENGINE
    from pipeline.findings import FilePlace

    return NO_ENGINE.at(
        FilePlace("--redline"),
        found="máy này chưa cài phần redline, hoặc phần ấy không chạy được ở máy này",
        expected="phần redline của chương trình",
        mend=f"cài một lần bằng lệnh: {install}; các phần khác của pipeline compare không cần",
    )


def _failed(asked: Asked, why: str) -> Finding:
    from pipeline.causes.codes import ENGINE_FAILED
    from pipeline.findings import FilePlace

    return ENGINE_FAILED.at(
        FilePlace(f"{asked.old.label}; {asked.new.label}"),
        found=f"bộ so dừng lại ({(why.splitlines() or [''])[0][:120]})",
        expected="hai tệp Word mà bộ so đọc được",
        mend="mở và lưu lại hai tệp bằng Word rồi thử lại, hoặc dùng --html",
    )
