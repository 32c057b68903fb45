"""Lines stand between single and one and a half, whichever way Word was told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.body.lettering import said, sizes
from pipeline.check.rules.body.prose import is_long, prose, without_prose
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.outline import Paragraph

CODE = Code(
    "noi-dung-gian-dong",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Khoảng cách giữa các dòng từ dòng đơn đến 1,5 dòng",
    clause="NĐ 30/2020, Phụ lục I, II.6e",
)
SINGLE: Final = 1.149
"""The height of a single line of Times New Roman, as a part of the size."""
_SLACK: Final = 0.02


def _check(document: Document) -> Answer:
    paragraphs = [p for p in prose(document.parts) if is_long(p)]
    if not paragraphs:
        return without_prose(document, "không có đoạn văn nào chắc chắn dài quá một dòng")
    return applied(gathered(document, CODE, (f for p in paragraphs for f in _faults(p))))


def _faults(paragraph: Paragraph) -> Iterator[Fault]:
    lines = _lines(paragraph)
    if lines < 1 - _SLACK or lines > 1.5 + _SLACK:
        yield Fault(
            paragraph,
            f"giãn dòng {_told(paragraph)}",
            "từ Single đến 1.5 lines",
            "đặt Line spacing từ Single đến 1.5 lines cho nội dung",
        )


def _lines(paragraph: Paragraph) -> float:
    """The distance between lines as a multiple of the single line."""
    form = paragraph.format
    if form.line_rule == "auto":
        return form.line / 240
    size = max(sizes(paragraph), default=14.0)
    given = form.line / 20 / (SINGLE * size)
    return max(given, 1.0) if form.line_rule == "atLeast" else given


def _told(paragraph: Paragraph) -> str:
    form = paragraph.format
    if form.line_rule == "auto":
        return f"{form.line / 240:.2f} dòng".replace(".", ",")
    return f"{'ít nhất' if form.line_rule == 'atLeast' else 'đúng'} {said(form.line / 20)} pt"


RULE = Rule(
    CODE,
    why="Dòng khít quá thì dấu tiếng Việt chạm nhau, thưa quá thì tốn giấy; nghị định cho từ dòng đơn đến 1,5 dòng.",
    wrong="Exactly 12 pt với chữ cỡ 14",
    right="Multiple 1.1",
    check=_check,
)
