"""Whether lines stand at single spacing, as Times New Roman sets it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.check.rule import Document
    from pipeline.findings import Code, Finding
    from pipeline.outline import Paragraph

_AUTO: Final = (228, 252)
_EXACT: Final = (1.0, 1.3)
_LINE: Final = 240
_POINT: Final = 20
_TEXT: Final = 28


def single_spaced(code: Code, document: Document, among: Sequence[Paragraph]) -> Iterator[Finding]:
    """A finding for each paragraph whose lines do not stand at single spacing."""
    for paragraph in among:
        if not is_single(paragraph):
            mend = "chọn đoạn này, đặt Line spacing là Single"
            yield code.at(document.place(paragraph), found=_told(paragraph), expected="dòng đơn", mend=mend)


def is_single(paragraph: Paragraph) -> bool:
    """Whether the lines are single-spaced, or at an exact height that comes to the same."""
    line, rule = paragraph.format.line, paragraph.format.line_rule
    if rule == "auto":
        return _AUTO[0] <= line <= _AUTO[1]
    size = max((r.format.size for r in paragraph.runs), default=_TEXT) / 2
    share = line / _POINT / size
    return share <= _EXACT[1] if rule == "atLeast" else _EXACT[0] <= share <= _EXACT[1]


def _told(paragraph: Paragraph) -> str:
    line, rule = paragraph.format.line, paragraph.format.line_rule
    if rule == "auto":
        return f"giãn dòng {line / _LINE:.2f} dòng".replace(".", ",")
    return f"giãn dòng {line / _POINT:g} pt".replace(".", ",")
