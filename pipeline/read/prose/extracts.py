"""A Word file of prose as lines of the sheet “Nội dung”, each paragraph with its place, and what is wrong with it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.content import PARAGRAPH, Cell
from pipeline.findings import CellPlace, FilePlace, Finding
from pipeline.read.lines import YEAR, Entry, Extract, Line
from pipeline.read.prose.codes import CHANGES, NO_HEADING, NOT_TAKEN
from pipeline.read.prose.opening import open_prose
from pipeline.read.prose.sections import left_out, sections
from pipeline.read.prose.spans import notes_of, spans_of
from pipeline.spreadsheet import Grid
from pipeline.vietnamese import slug

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pipeline.outline import Outline
    from pipeline.read.prose.sections import Section
    from pipeline.read.prose.spans import Notes
    from pipeline.spec import Sheet

_NAME: Final = re.compile(r"noi-dung(?:-(?P<type>.+))?")
_WORD: Final = {".docx", ".doc"}
_QUOTED: Final = 60


def is_prose(path: Path) -> bool:
    """Whether a file is the office's prose by its name: noi-dung.docx, “Nội dung kế hoạch.docx”."""
    return path.suffix.casefold() in _WORD and _NAME.fullmatch(slug(path.stem)) is not None


def type_told(path: Path) -> str:
    """The type of document that a file's name goes on with, as in noi-dung-ke-hoach-nam.docx; blank where it ends."""
    match = _NAME.fullmatch(slug(path.stem))
    return (match["type"] or "") if match else ""


def prose_extract(
    path: Path, file: str, sheet: Sheet, year: int | None, of: str
) -> tuple[Extract | None, tuple[Finding, ...]]:
    """The lines of a Word file as those of the sheet `noi_dung` (columns loại, mục, đoạn), and its findings.

    `of` is the type of document that the file is for, blank where it is for all.
    """
    outline = open_prose(path, file)
    if isinstance(outline, Finding):
        return None, (outline,)
    found = sections(outline)
    lines = tuple(_lines(found, file, of, notes_of(outline), year))
    several = replace(sheet, single=False)
    return Extract(several, Grid(file, "", (), (), {}), lines), tuple(_findings(outline, found, file))


def _lines(found: tuple[Section, ...], file: str, of: str, notes: Notes, year: int | None) -> Iterator[Line]:
    """One line a paragraph; the numbers of paragraphs go on where a heading comes again."""
    kind = Entry(of or None)
    counted: dict[str, int] = {}
    for section in (s for s in found if s.heading):
        for paragraph in section.paragraphs:
            spans = spans_of(paragraph, notes)
            if not spans:
                continue
            number = counted[section.heading] = counted.get(section.heading, 0) + 1
            cell = Cell(file, section.heading, f"{PARAGRAPH}{number}", "".join(span.text for span in spans))
            entries = {"loại": kind, "mục": Entry(section.heading, cell), "đoạn": Entry((spans,), cell)}
            yield Line(number, {**entries, YEAR: Entry(year)})


def _findings(outline: Outline, found: tuple[Section, ...], file: str) -> Iterator[Finding]:
    for section in found:
        if not section.heading and section.paragraphs:
            yield _without_heading(section, file)
    if taken := ", ".join(left_out(outline.body.blocks)):
        yield NOT_TAKEN.at(
            FilePlace(file),
            found=f"tệp có {taken}, không đưa được vào văn bản",
            expected="các tiêu đề mục, đoạn văn và chú thích",
            mend="chuyển số liệu trong bảng sang tệp Excel; bỏ hình khỏi tệp này",
        )
    if told := _unsettled(outline):
        yield CHANGES.at(
            FilePlace(file),
            found=f"tệp còn {told}; chương trình lấy chữ như đã chấp nhận mọi sửa đổi, bỏ qua nhận xét",
            expected="bản đã chấp nhận hoặc từ chối mọi sửa đổi",
            mend="trong Word chọn Xem lại (Review), Chấp nhận (Accept) hoặc Từ chối (Reject) rồi lưu",
        )


def _without_heading(section: Section, file: str) -> Finding:
    words = " ".join(section.paragraphs[0].text.split())
    quoted = f"{words[:_QUOTED].rstrip()}…" if len(words) > _QUOTED else words
    return NO_HEADING.at(
        CellPlace(file, "đầu tệp", "đoạn 1"),
        found=f"{len(section.paragraphs)} đoạn đứng trước tiêu đề đầu tiên: “{quoted}”",
        expected="mỗi đoạn đứng dưới một tiêu đề (kiểu Heading) ghi tên mục như cột “Mục” của trang “Nội dung”",
        mend="thêm tiêu đề ở trên đoạn ấy, lưu tệp rồi chạy lại",
    )


def _unsettled(outline: Outline) -> str:
    changed = sum(len(p.changes) for s in sections(outline) for p in s.paragraphs)
    told = [f"{changed} chỗ sửa đổi chưa chấp nhận"] if changed else []
    told += [f"{len(outline.comments)} nhận xét"] if outline.comments else []
    return ", ".join(told)
