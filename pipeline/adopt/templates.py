"""The paragraphs of a version's templates, and the one that a paragraph of the document was made from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from pipeline.archive import describe, read
from pipeline.files import NotAnArchive, UnsafeArchive
from pipeline.keep.histories import holder
from pipeline.keep.sources import TEMPLATES, inputs_id
from pipeline.ooxml import BadXml, read_package
from pipeline.outline import all_paragraphs, read_outline
from pipeline.trace.listing import place_told, raw_told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.archive import Store
    from pipeline.keep import Record
    from pipeline.outline import Paragraph

_TAG: Final = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_SHARED: Final = "_chung"
_ALIKE: Final = 0.6
_FEWEST: Final = 2
_SAYING: Final = 0.15
_QUOTED: Final = 60


@dataclass(frozen=True, slots=True)
class TemplateParagraph:
    """A paragraph of a template: where it stands, and its own words between the tags."""

    place: str
    words: tuple[str, ...]
    pattern: re.Pattern[str]

    @property
    def weight(self) -> int:
        """How much of it is its own words."""
        return sum(map(len, self.words))


def template_paragraphs(store: Store, record: Record) -> tuple[TemplateParagraph, ...]:
    """The paragraphs with words of their own in the type's templates and the blocks, as the version was made."""
    own = inputs_id(record.office, record.year)
    object_id, number = holder(store, record, own), record.inputs.get(own, 0)
    stored = describe(store, object_id)
    state = next((v.state for v in stored.versions if v.number == number), {}) if stored else {}
    names = [p for p in sorted(state) if p.startswith(f"{TEMPLATES}/") and p.endswith(".docx")]
    wanted = [p for p in names if p.split("/")[1] in {record.type, _SHARED}]
    return tuple(one for path in wanted for one in _paragraphs(path, read(store, object_id, path, number)))


def made_from(line: str, paragraphs: tuple[TemplateParagraph, ...]) -> TemplateParagraph | None:
    """The template paragraph that a line of the document was printed by; None where none is much like it."""
    exact = [p for p in paragraphs if p.weight >= _SAYING * len(line) and p.pattern.fullmatch(line)]
    if exact:
        return max(exact, key=lambda p: p.weight)
    scores = [(_likeness(line, p), -n) for n, p in enumerate(paragraphs)]
    best = max(scores, default=(0.0, 0))
    return paragraphs[-best[1]] if best[0] >= _ALIKE else None


def _paragraphs(path: str, content: bytes) -> Iterator[TemplateParagraph]:
    try:
        outline = read_outline(read_package(content))
    except (NotAnArchive, UnsafeArchive, BadXml):
        return
    for paragraph in all_paragraphs(outline):
        parts = [" ".join(part.split()) for part in _TAG.split(paragraph.text)]
        words = tuple(word for part in parts for word in part.split())
        if len(words) >= _FEWEST:
            pattern = r"\s*.*?\s*".join(map(re.escape, parts))
            yield TemplateParagraph(_place(path, paragraph), words, re.compile(pattern, re.DOTALL))


def _place(path: str, paragraph: Paragraph) -> str:
    """The paragraph as a person finds it in Word: its file, its number, its first words with the tags."""
    steps = place_told(paragraph.address.path)
    return f"mẫu {path.removeprefix(f'{TEMPLATES}/')} · {steps} “{raw_told(paragraph.text, _QUOTED)}”"


def _likeness(line: str, paragraph: TemplateParagraph) -> float:
    """The share of the template's own words that the line has, in their order."""
    matcher = SequenceMatcher(None, line.split(), paragraph.words, autojunk=False)
    shared = sum(size for *_, size in matcher.get_matching_blocks())
    return shared / len(paragraph.words) if shared >= _FEWEST else 0.0
