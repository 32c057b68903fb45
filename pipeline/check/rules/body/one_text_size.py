"""Running text is of one size throughout."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, unreadable
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.body.lettering import inked, said, sizes
from pipeline.check.rules.body.prose import prose
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.check.rule import Answer, Document
    from pipeline.outline import Paragraph

CODE = Code(
    "noi-dung-mot-co-chu",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Nội dung văn bản dùng một cỡ chữ từ đầu đến cuối",
    clause="NĐ 30/2020, Phụ lục I, II.6e, V",
)
_LOW: Final = 13
_HIGH: Final = 14


def _check(document: Document) -> Answer:
    paragraphs = prose(document.parts)
    if not paragraphs:
        return unreadable("không nhận ra nội dung văn bản")
    usual = _usual(paragraphs)
    return applied(gathered(document, CODE, (f for p in paragraphs for f in _faults(p, usual))))


def _usual(paragraphs: Sequence[Paragraph]) -> float:
    """The size that most letters have; 0 where all are hidden."""
    letters: Counter[float] = Counter()
    for paragraph in paragraphs:
        for run in inked(paragraph):
            letters[run.format.size / 2] += len(run.text)
    return next((size for size, _ in letters.most_common(1)), 0.0)


def _faults(paragraph: Paragraph, usual: float) -> Iterator[Fault]:
    """Sizes within the decree's range that differ; those beyond it are another rule's."""
    if odd := tuple(s for s in sizes(paragraph) if s != usual and _LOW <= s <= _HIGH):
        yield Fault(
            paragraph,
            f"có chữ cỡ {said(odd)}",
            f"cỡ {said(usual)} như cả nội dung",
            f"đặt cỡ {said(usual)} cho đoạn này",
        )


RULE = Rule(
    CODE,
    why="Đoạn to đoạn nhỏ thường là dấu vết chép từ văn bản khác.",
    wrong="đoạn trên cỡ 14, đoạn dưới cỡ 13",
    right="cả nội dung cỡ 14",
    check=_check,
)
