"""How a rule of content answers: it reads Vietnamese prose, and says so where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.check.prose.passages import is_vietnamese, passages
from pipeline.check.prose.sentences import sentence
from pipeline.check.rule import applied, not_applicable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pipeline.check.prose.passages import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import DocumentPlace, Finding

    Reader = Callable[[Document, tuple[Passage, ...]], Iterable[Finding]]

NOT_OURS = "không phải văn bản tiếng Việt"


def judged(document: Document, find: Reader) -> Answer:
    """The findings of a reader of passages, where the document is in Vietnamese."""
    if not is_vietnamese(document.outline):
        return not_applicable(NOT_OURS)
    return applied(find(document, passages(document.outline)))


def spot(document: Document, passage: Passage, start: int = 0, end: int | None = None) -> DocumentPlace:
    """The place of a passage, quoting the sentence that holds the stretch."""
    return document.place(passage.paragraph, sentence(passage.text, start, end))
