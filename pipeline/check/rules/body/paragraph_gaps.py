"""Between paragraphs there are at least 6 points."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.body.lettering import said
from pipeline.check.rules.body.prose import prose, without_prose
from pipeline.findings import Code, Kind, Severity
from pipeline.outline import Paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document

CODE = Code(
    "noi-dung-cach-doan",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Khoảng cách giữa các đoạn văn tối thiểu là 6 pt",
    clause="NĐ 30/2020, Phụ lục I, II.6e",
)
_LEAST: Final = 5.9


def _check(document: Document) -> Answer:
    pairs = tuple(_pairs(document))
    if not pairs:
        return without_prose(document, "không có hai đoạn văn nào liền nhau")
    return applied(gathered(document, CODE, (f for above, below in pairs for f in _faults(above, below))))


def _pairs(document: Document) -> Iterator[tuple[Paragraph, Paragraph]]:
    """Paragraphs of running text that stand one under the other, with no empty line or table between."""
    judged = {p.address for p in prose(document.parts)}
    for above, below in pairwise(document.parts.body):
        both = isinstance(above, Paragraph) and isinstance(below, Paragraph)
        if both and above.address in judged and below.address in judged:
            yield above, below  # type: ignore[misc]


def _faults(above: Paragraph, below: Paragraph) -> Iterator[Fault]:
    if (gap := _gap(above, below)) < _LEAST:
        yield Fault(
            below,
            f"cách đoạn trên {said(gap)} pt",
            "ít nhất 6 pt",
            "đặt Spacing Before hoặc After 6 pt cho nội dung",
        )


def _gap(above: Paragraph, below: Paragraph) -> float:
    """The space between two paragraphs in points; automatic spacing is always more than the least."""
    same = above.style_id == below.style_id
    after = 0 if same and above.format.contextual_spacing else _space(above.format.after, auto=above.format.after_auto)
    before = (
        0 if same and below.format.contextual_spacing else _space(below.format.before, auto=below.format.before_auto)
    )
    return after + before


def _space(twips: int, *, auto: bool) -> float:
    return _LEAST if auto else twips / 20


RULE = Rule(
    CODE,
    why="Khoảng trống giữa các đoạn tách các ý; dưới 6 pt thì cả trang thành một khối chữ.",
    wrong="Spacing Before 0 pt, After 3 pt",
    right="Spacing Before 0 pt, After 6 pt",
    check=_check,
)
