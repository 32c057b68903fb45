"""The gate for documents that this program made: nothing lost on the way, nothing left over."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

from pipeline.check.codes import FIGURE_LOST, NOTE_ORDER, TAG_LEFT, ZERO_COUNT
from pipeline.findings import DocumentPlace
from pipeline.marks import FigureMark, found_marks, read_marks
from pipeline.outline import all_paragraphs, read_outline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.findings import Finding
    from pipeline.ooxml import Package
    from pipeline.outline import Outline, Paragraph

_TAG = re.compile(r"\{\{|\{%|%\}|\}\}")
_ZERO = re.compile(
    r"(?<![\d.,/])0{1,2}[ \u00a0](?:lượt|tập thể|cá nhân|đơn vị|phong trào|sáng kiến|cuộc|xã|người|đợt)\b"
)


def check_made(package: Package, file: str, data: frozenset[str] = frozenset()) -> tuple[Finding, ...]:
    """What is wrong with a document as composed; `data` are texts from cells, which may hold braces of their own."""
    outline = read_outline(package)
    return (
        *_lost_figures(package, file),
        *_tags_left(outline, file, data),
        *_note_order(outline, file),
        *_zero_counts(outline, file),
    )


def _lost_figures(package: Package, file: str) -> Iterator[Finding]:
    marks = read_marks(package)
    standing = {found.bookmark: found.text or "" for found in found_marks(package)}
    for mark in marks.figures if marks else ():
        if not _stands(mark, standing):
            yield FIGURE_LOST.at(
                DocumentPlace(file, quote=mark.text),
                found=f"không tìm lại được “{mark.figure.name}”",
                expected=f"chữ “{mark.text}” đúng chỗ đã in",
                mend="gửi tệp mẫu và tệp nhập cho người bảo trì chương trình",
            )


def _stands(mark: FigureMark, standing: dict[str, str]) -> bool:
    """Whether the words printed stand inside the mark; spaces may have become ones that do not break."""
    return _plain(mark.text) in _plain(standing.get(mark.bookmark, ""))


def _plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def _tags_left(outline: Outline, file: str, data: frozenset[str]) -> Iterator[Finding]:
    for paragraph in all_paragraphs(outline):
        left = _TAG.search(paragraph.text)
        if left and not any(left[0] in text for text in data):
            yield TAG_LEFT.at(
                _place(file, paragraph),
                found=f"“{left[0]}” còn trong văn bản",
                expected="thẻ đã được thay bằng số liệu",
                mend="sửa thẻ này trong mẫu: mở và đóng cho đủ",
            )


def _note_order(outline: Outline, file: str) -> Iterator[Finding]:
    numbers = [note.number for note in outline.footnotes]
    if numbers != list(range(1, len(numbers) + 1)):
        yield NOTE_ORDER.at(
            DocumentPlace(file, part="chú thích"),
            found=f"thứ tự chú thích: {numbers}",
            expected=f"1 đến {len(numbers)}",
            mend="gửi tệp mẫu cho người bảo trì chương trình",
        )


def _zero_counts(outline: Outline, file: str) -> Iterator[Finding]:
    for paragraph in all_paragraphs(outline):
        for zero in _ZERO.finditer(paragraph.text):
            yield ZERO_COUNT.at(
                _place(file, paragraph),
                found=f"“{zero[0]}”",
                expected="bỏ ý này khi không có số liệu",
                mend="đặt câu trong mẫu vào điều kiện {% if … %}",
            )


def _place(file: str, paragraph: Paragraph) -> DocumentPlace:
    quote = textwrap.shorten(paragraph.text, 60, placeholder="…")
    return DocumentPlace(file, paragraph.address.part, paragraph.address.path, quote)
