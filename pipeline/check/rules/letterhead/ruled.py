"""The line under a part of form: whether it is there, how it is made, and whether its length fits the text above."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from pipeline.check.parts.lines import text_width
from pipeline.check.parts.model import LineKind
from pipeline.check.rule import Answer, applied, not_applicable, unreadable
from pipeline.check.rules.letterhead.looks import letters
from pipeline.check.rules.letterhead.placing import room
from pipeline.outline import Paragraph, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.check.parts import Line
    from pipeline.check.rule import Document
    from pipeline.findings import Code, Finding
    from pipeline.outline import Block

_TWIPS_PER_MM: Final = 1440 / 25.4
_HEAD: Final = 12
_SHORT_LINE: Final = 0.6
_OFF: Final = 284
_BROKEN: Final = frozenset({"dotted", "dashed", "dashSmallGap", "dotDash", "dotDotDash", "dashDotStroked", "wave"})


def drawn(code: Code, document: Document, line: Line | None, under: Sequence[Paragraph], expected: str) -> Answer:
    """Whether a line stands under the paragraphs, and not as underlined text."""
    underlined = [p for p in under if any(look.underline != "none" for _, look in letters(p))]
    if underlined:
        return applied(_underlined(code, document, p, expected) for p in underlined)
    if line is not None:
        return applied(_odd(code, document, line, under[-1]))
    if _is_something_drawn(document):
        return unreadable("không rõ hình vẽ, đường viền ở đầu văn bản là đường kẻ dưới phần nào")
    return applied((_missing(code, document, under[-1], expected),))


def _odd(code: Code, document: Document, line: Line, above: Paragraph) -> Iterator[Finding]:
    """What is wrong with a line that is there: dashes or dots, or not in the middle under the words."""
    if line.kind is LineKind.BORDER and any(b.line in _BROKEN for b in line.paragraph.format.borders):
        mend = "chọn kiểu nét liền cho đường viền"
        yield code.at(document.place(above), found="đường kẻ nét đứt", expected="nét liền", mend=mend)
    off = _off_centre(line, above)
    if off > _OFF:
        mend = "đặt thụt lề trái, phải của đường kẻ bằng nhau, canh giữa"
        found = f"đường kẻ lệch {_mm(off)} so với dòng chữ"
        yield code.at(document.place(above), found=found, expected="cân giữa dưới dòng chữ", mend=mend)


def _off_centre(line: Line, above: Paragraph) -> float:
    """How far a line made by a border stands from the middle of the words; 0 where that cannot be told."""
    here, text = line.paragraph.format, above.format
    if line.kind is not LineKind.BORDER or text.alignment != "center":
        return 0.0
    return abs((here.left - here.right) - (text.left + text.first_line - text.right)) / 2


def measured(  # noqa: PLR0913 - the bounds of one length belong together
    code: Code,
    document: Document,
    line: Line | None,
    under: Sequence[Paragraph],
    *,
    low: float,
    high: float,
    expected: str,
) -> Answer:
    """Whether the line's length lies between these shares of the lines of text above it."""
    if line is None or line.kind is LineKind.UNDERLINE:
        return not_applicable("không có đường kẻ để đo")
    lines = [w for paragraph in under for w in _printed(document, paragraph)]
    if line.length is None or not lines:
        return unreadable("không đo được độ dài đường kẻ")
    if low * min(lines) <= line.length <= high * max(lines):
        return applied(())
    found = f"đường kẻ dài {_mm(line.length)}, dòng chữ dài {_mm(max(lines))}"
    right = _mm(max(lines)) if high > 1 else f"{_mm(max(lines) / 3)} đến {_mm(max(lines) / 2)}"
    mend = f"kéo đường kẻ {'dài ra' if line.length < low * min(lines) else 'ngắn lại'} còn {right}"
    return applied((code.at(document.place(under[-1]), found=found, expected=f"{expected} ({right})", mend=mend),))


def _printed(document: Document, paragraph: Paragraph) -> Iterator[int]:
    """The widths that the printed lines can have: one line as it is, several at the narrowest and the widest."""
    whole, across = text_width(paragraph), room(document, paragraph)
    if across is None or across <= 0 or whole <= across:
        yield whole
        return
    yield round(whole / math.ceil(whole / across) * _SHORT_LINE)
    yield across


def _underlined(code: Code, document: Document, paragraph: Paragraph, expected: str) -> Finding:
    mend = "bỏ gạch chân, kẻ một đường thẳng bên dưới bằng Chèn → Hình → Đường (Insert → Shapes → Line)"
    return code.at(document.place(paragraph), found="chữ gạch chân", expected=expected, mend=mend)


def _missing(code: Code, document: Document, paragraph: Paragraph, expected: str) -> Finding:
    mend = "kẻ một đường thẳng nét liền ngay bên dưới bằng Chèn → Hình → Đường (Insert → Shapes → Line)"
    return code.at(document.place(paragraph), found="không có đường kẻ", expected=expected, mend=mend)


def _is_something_drawn(document: Document) -> bool:
    """Whether the top of the text holds a line or shape, or a cell with drawn sides, that is no part's known line."""
    parts = document.parts
    lines = (parts.motto_line, parts.issuing_line, parts.subject_line)
    known = {line.paragraph.address for line in lines if line is not None}
    head = document.outline.body.blocks[:_HEAD]
    loose = (p for p in paragraphs(head) if p.address not in known)
    return any(_holds_line(p) for p in loose) or any(_has_sides(block) for block in head[:3])


def _holds_line(paragraph: Paragraph) -> bool:
    drawn_here = any(d.kind in {"line", "shape"} for d in paragraph.drawings)
    return drawn_here or (bool(paragraph.format.borders) and not paragraph.text.strip())


def _has_sides(block: Block) -> bool:
    """Whether a table at the very top has visible borders: one may be the line."""
    if isinstance(block, Paragraph):
        return False
    sides = [*block.borders, *(b for row in block.rows for cell in row.cells for b in cell.borders)]
    return any(b.line not in {"none", "nil"} for b in sides)


def _mm(twips: float) -> str:
    return f"{twips / _TWIPS_PER_MM:.0f} mm"
