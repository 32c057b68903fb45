"""Readers of prose that rules of content share: passages, sentences, numbers, enumerations, citations."""

from __future__ import annotations

from pipeline.check.prose.announced import announced_in, head_of, leads
from pipeline.check.prose.answering import judged, spot
from pipeline.check.prose.citations import Citation, citations_in
from pipeline.check.prose.enumerations import Enumeration, enumerations
from pipeline.check.prose.nouns import noun_after, noun_end
from pipeline.check.prose.numbered import NumberedList, numbered_lists
from pipeline.check.prose.numbers import WORDS, Figure, figures_in, spoken
from pipeline.check.prose.passages import Passage, is_vietnamese, passages, plain
from pipeline.check.prose.sentences import sentence, sentences, unquoted

__all__ = [
    "WORDS",
    "Citation",
    "Enumeration",
    "Figure",
    "NumberedList",
    "Passage",
    "announced_in",
    "citations_in",
    "enumerations",
    "figures_in",
    "head_of",
    "is_vietnamese",
    "judged",
    "leads",
    "noun_after",
    "noun_end",
    "numbered_lists",
    "passages",
    "plain",
    "sentence",
    "sentences",
    "spoken",
    "spot",
    "unquoted",
]
