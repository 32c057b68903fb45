"""Where a part of a document really stands: its whole paragraph, and the characters of it that are the part's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.outline import all_paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.check.rule import Document
    from pipeline.findings import Finding
    from pipeline.outline import Paragraph, Run


@dataclass(frozen=True, slots=True)
class Spot:
    """A paragraph of the Outline and the stretch of its text that is meant."""

    paragraph: Paragraph
    start: int
    end: int

    @property
    def alone(self) -> bool:
        """Whether the paragraph holds nothing else, so that how it stands is the part's own."""
        text = self.paragraph.text
        return not (text[: self.start] + text[self.end :]).strip()

    @property
    def text(self) -> str:
        """The words meant."""
        return self.paragraph.text[self.start : self.end]


def spots(document: Document, parts: Iterable[Paragraph]) -> Iterator[Spot]:
    """The spots of parts, each once; one whose words cannot be found in its paragraph, or stand twice, is left out."""
    known = {p.address: p for p in all_paragraphs(document.outline)}
    for part in dict.fromkeys(parts):
        whole = known.get(part.address)
        if whole is not None and part.text.strip() and whole.text.count(part.text) == 1:
            start = whole.text.index(part.text)
            yield Spot(whole, start, start + len(part.text))


def inked(spot: Spot) -> Iterator[Run]:
    """The runs of a spot that a reader sees, cut to its stretch."""
    for run in spot.paragraph.runs:
        start, end = max(run.start, spot.start), min(run.end, spot.end)
        words = spot.paragraph.text[start:end]
        if start < end and words.strip() and not run.format.hidden:
            yield type(run)(words, run.format, start)


def found_at(document: Document, findings: Iterable[Finding], code: str) -> Iterator[tuple[Paragraph, Finding]]:
    """The findings of a code with the paragraphs that they name."""
    known = {(p.address.part, p.address.path): p for p in all_paragraphs(document.outline)}
    for finding in findings:
        place = finding.place
        paragraph = known.get((getattr(place, "part", ""), getattr(place, "path", "")))
        if finding.code == code and paragraph is not None:
            yield paragraph, finding
