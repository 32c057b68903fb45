"""Black letters everywhere, but for the stamp of urgency, which is red."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied
from pipeline.check.rules.page.letters import first_of_each
from pipeline.findings import Code, Kind, Severity
from pipeline.outline import all_paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Document
    from pipeline.findings import Finding
    from pipeline.outline import Paragraph

_STAMP: Final = re.compile(r"\s*(?:(?:ho[ảà]|h[ỏò]a)\s+tốc|thượng khẩn|khẩn|tuyệt mật|tối mật|mật)\b.*", re.IGNORECASE)
_STAMP_LENGTH: Final = 30
_DARKEST: Final = 0x20
_HEX: Final = re.compile(r"[0-9A-Fa-f]{6}")
_CODE: Final = Code(
    "mau-chu",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Chữ màu đen ở mọi chỗ",
    clause="NĐ 30/2020, Phụ lục I, I.4",
)


def _check(document: Document) -> Answer:
    return applied(_findings(document))


def _findings(document: Document) -> Iterator[Finding]:
    for colour, paragraph, count in first_of_each(_coloured(document)):
        found = f"chữ màu {colour}" + (f" ở {count} đoạn, bắt đầu từ đoạn này" if count > 1 else "")
        mend = "chọn chữ, vào Trang đầu → Màu phông → Tự động (Home → Font Color → Automatic)"
        yield _CODE.at(document.place(paragraph), found=found, expected="màu đen", mend=mend)


def _coloured(document: Document) -> Iterator[tuple[Paragraph, str]]:
    for paragraph in all_paragraphs(document.outline):
        if not _is_stamp(paragraph):
            seen = (r for r in paragraph.runs if not r.format.hidden and any(c.isalnum() for c in r.text))
            colours = dict.fromkeys(r.format.colour for r in seen if not _is_black(r.format.colour))
            yield from ((paragraph, colour) for colour in colours)


def _is_stamp(paragraph: Paragraph) -> bool:
    """Whether the paragraph is a stamp of urgency or secrecy, set in red ink."""
    return len(paragraph.text) <= _STAMP_LENGTH and _STAMP.fullmatch(paragraph.text) is not None


def _is_black(colour: str) -> bool:
    """Whether nobody would tell the colour from black; an unknown name is left alone."""
    if not _HEX.fullmatch(colour):
        return True
    return all(int(colour[n : n + 2], 16) < _DARKEST for n in (0, 2, 4))


RULE = Rule(
    _CODE,
    why="Chữ trong văn bản màu đen; chữ màu thường là dấu vết sửa chữa hoặc đường dẫn còn sót lại.",
    wrong="đường dẫn màu xanh, chỗ cần sửa để màu đỏ",
    right="toàn bộ chữ màu đen (Automatic)",
    check=_check,
)
