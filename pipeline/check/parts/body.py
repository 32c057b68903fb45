"""The body's grounds and its last paragraph."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.parts.looks import is_blank, is_italic
from pipeline.outline import Paragraph
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.outline import Block

_GROUND: Final = re.compile(r"(?i)[-–—]?[ \u00a0]*căn cứ\b")
_FURTHER: Final = re.compile(r"(?i)[-–—]?[ \u00a0]*(căn cứ|theo đề nghị|xét|thực hiện|theo)\b")
_OPENING: Final = re.compile(r"(?i)như sau\s*:?$|:$")
_END: Final = re.compile(r"\./\.?\s*$")
_BEFORE_GROUNDS: Final = 4
_DECIDES: Final = re.compile(r"(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|CHỈ THỊ|BAN HÀNH)\b[ \u00a0:]*$")
_BARE: Final = re.compile(r"(?i)[-–—]?[ \u00a0]*(căn cứ|theo đề nghị|xét)\b")
_DOES: Final = re.compile(
    r"(?i),\s+[^,;]*\b(?:đề nghị|báo cáo|ban hành|xây dựng|yêu cầu|kính|tổ chức|triển khai|thông báo|trình|hướng dẫn|"
    r"phát động|xem xét|giao|cử|tặng|mời|lập|phân công|quyết định)\b"
)
_NEXT: Final = re.compile(r"[.!?]\s+\S")
_FEWEST: Final = 2
_LONGEST: Final = 400


def grounds(blocks: Sequence[Block]) -> tuple[Paragraph, ...]:
    """The lines of grounds at the body's beginning; an opening paragraph that names its grounds is none."""
    lines = [b for b in blocks[:60] if isinstance(b, Paragraph) and not is_blank(b)]
    start = next((n for n, line in enumerate(lines[:_BEFORE_GROUNDS]) if _GROUND.match(nfc(line.text).strip())), None)
    if start is None:
        return ()
    end = next((n for n in range(start, len(lines)) if not _is_ground(lines[n])), len(lines))
    bare = next((n for n in range(start, len(lines)) if not (_is_ground(lines[n]) or _is_bare(lines[n]))), len(lines))
    told = bare - start >= _FEWEST or end > start or (bare > start and _decides(lines[bare:]))
    return tuple(lines[start : bare if told else end])


def closing(blocks: Sequence[Block]) -> Paragraph | None:
    """The body's last paragraph: the last one that ends with the mark, else the last that says anything."""
    lines = [b for b in reversed(blocks) if isinstance(b, Paragraph) and not is_blank(b)]
    return next((line for line in lines if ends_document(line.text)), lines[0] if lines else None)


def ends_document(text: str) -> bool:
    """Whether the words end with the mark of a document's end."""
    return _END.search(text) is not None


def _is_bare(paragraph: Paragraph) -> bool:
    """Whether a line reads as a ground, upright and without its semicolon: one phrase, in which nothing is done."""
    text = nfc(paragraph.text).strip()
    goes_on = _OPENING.search(text) or _NEXT.search(text) or _DOES.search(text)
    return _BARE.match(text) is not None and not goes_on and len(text) < _LONGEST


def _decides(after: Sequence[Paragraph]) -> bool:
    """Whether the line that follows says that something is decided on these grounds."""
    return bool(after) and _DECIDES.match(nfc(after[0].text).strip()) is not None


def _is_ground(paragraph: Paragraph) -> bool:
    text = nfc(paragraph.text).strip()
    if not _FURTHER.match(text) or _OPENING.search(text):
        return False
    return text.endswith(";") or is_italic(paragraph)
