"""Where a part of form stands: alone in its paragraph, in the middle of its cell or page, in which row."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from pipeline.check.parts.pieces import pieces_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.check.rule import Document
    from pipeline.findings import Code, Finding
    from pipeline.outline import Paragraph

_CELL: Final = "/ô "
_BOX: Final = "/hộp chữ "
_HEAD: Final = 40
_ALIGNED: Final = {
    "left": "sát lề trái",
    "start": "sát lề trái",
    "right": "sát lề phải",
    "end": "sát lề phải",
    "both": "đều hai bên",
}
_OFF: Final = 170
_TWIPS_PER_MM: Final = 1440 / 25.4


def row_of(paragraph: Paragraph) -> str:
    """The path of the table row that holds the paragraph; empty outside tables."""
    path = paragraph.address.path
    return path[: path.rindex(_CELL)] if _CELL in path else ""


def is_apart(paragraph: Paragraph) -> bool:
    """Whether a cell or box holds the paragraph, so that its alignment is the part's own."""
    return _CELL in paragraph.address.path or _BOX in paragraph.address.path


def room(document: Document, paragraph: Paragraph) -> int | None:
    """The width for the paragraph's lines in twentieths of a point; None where it cannot be told."""
    pieces = pieces_of(document.outline.body.blocks[:_HEAD], document.outline)
    across = next((p.room.width for p in pieces if p.whole.address == paragraph.address), None)
    return None if across is None else across - paragraph.format.left - paragraph.format.right


def centred_in_cell(code: Code, document: Document, among: Sequence[Paragraph]) -> Iterator[Finding]:
    """A finding for each paragraph of a cell or box that is not centred there."""
    return centred(code, document, [p for p in among if is_apart(p)])


def centred(code: Code, document: Document, among: Sequence[Paragraph]) -> Iterator[Finding]:
    """A finding for each paragraph that one part has for itself and that is not centred."""
    shared = _shared(document)
    for paragraph in among:
        aligned = _ALIGNED.get(paragraph.format.alignment)
        if aligned and not paragraph.format.frame and paragraph.address.path not in shared:
            mend = "chọn đoạn này, bấm Ctrl+E"
            yield code.at(document.place(paragraph), found=f"căn {aligned}", expected="căn giữa", mend=mend)


def balanced(code: Code, document: Document, among: Sequence[Paragraph]) -> Iterator[Finding]:
    """A finding for each centred paragraph that indents push out of the middle of the page."""
    for paragraph in among:
        look = paragraph.format
        off = abs(look.left + look.first_line - look.right) / 2
        if look.alignment == "center" and not is_apart(paragraph) and off > _OFF:
            found = f"lệch {off / _TWIPS_PER_MM:.0f} mm vì thụt lề không đều hai bên"
            mend = "đặt thụt lề trái, phải bằng nhau và bỏ thụt đầu dòng"
            yield code.at(document.place(paragraph), found=found, expected="giữa trang", mend=mend)


def _shared(document: Document) -> set[str]:
    """The paragraphs in which tabs or gaps set several parts side by side: their alignment is nobody's."""
    parts = document.parts
    single = (parts.national_name, parts.motto, parts.reference_number, parts.place_and_date)
    left_and_right = [p for p in single if p is not None]
    every = [*left_and_right, *parts.parent_body, *parts.issuing_body]
    return {path for path, times in Counter(p.address.path for p in every).items() if times > 1}
