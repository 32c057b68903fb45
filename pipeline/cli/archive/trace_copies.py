"""What a trace writes beside its answer: the page for the browser, the annex for the reviewer's copy."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from pipeline.cli.archive.desk import workspace_of
from pipeline.cli.copies import refuse, refuse_foreign_page, write_or_end
from pipeline.cli.starting import carried
from pipeline.ooxml import read_package

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.cli.archive.trace_subject import Subject
    from pipeline.ooxml import Package
    from pipeline.trace import Answer

STYLES: Final = "_chung/kieu.docx"


def refuse_unfit(document: str, page: Path | None, annex: Path | None) -> None:
    """A usage error where a copy would stand in the place of a file that is none of ours."""
    from pipeline.cli.archive.trace_page import TITLE

    refuse_foreign_page(page, TITLE)
    if annex is not None and annex.suffix.casefold() != ".docx":
        refuse("phụ lục phải có đuôi .docx", "--annex")
    if annex is not None and (annex.exists() or annex.absolute() == Path(document).absolute()):
        refuse(f"đã có tệp “{annex}”, hãy chọn tên khác", "--annex")


def write_copies(
    subject: Subject, page: Path | None, annex: Path | None, asked: Sequence[Answer], *, quiet: bool
) -> None:
    """Writes what was asked for and says so; ends the command where a file cannot be written."""
    if page is not None:
        from pipeline.cli.archive.trace_page import as_page

        write_or_end(page, as_page(subject).encode(), "" if quiet else f"Đã ghi trang {page}.")
    if annex is not None:
        from pipeline.trace.annex import annex as made

        content = made(subject.trace, subject.label, skeleton(), asked)
        write_or_end(annex, content, "" if quiet else f"Đã ghi phụ lục {annex}.")


def skeleton() -> Package:
    """An empty document in the house's styles: the workspace's own, or the one that the program carries."""
    here = workspace_of(None)
    places = (here.templates if here else None, carried() / "templates_docx")
    return next(read_package(f / STYLES) for f in places if f is not None and (f / STYLES).is_file())
