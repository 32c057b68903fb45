"""Readers of prose that rules of content share: passages, sentences, numbers, enumerations, citations."""

from __future__ import annotations

from pipeline.check.prose.answering import judged, spot
from pipeline.check.prose.citations import Citation, citations_in
from pipeline.check.prose.numbers import WORDS, Figure, figures_in, spoken
from pipeline.check.prose.passages import Passage, is_vietnamese, passages, plain
from pipeline.check.prose.sentences import sentence, sentences, unquoted

__all__ = [
    "WORDS",
    "Citation",
    "Figure",
    "Passage",
    "citations_in",
    "figures_in",
    "is_vietnamese",
    "judged",
    "passages",
    "plain",
    "sentence",
    "sentences",
    "spoken",
    "spot",
    "unquoted",
]
