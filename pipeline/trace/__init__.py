"""Where each printed figure of a document comes from, read from the document and from what its version knows."""

from __future__ import annotations

from pipeline.trace.asking import Answer, answers
from pipeline.trace.lines import Line, lines_of
from pipeline.trace.listing import source_csv
from pipeline.trace.numbers import Number, Origin
from pipeline.trace.source_page import source_page
from pipeline.trace.sources import Source
from pipeline.trace.spots import Spot
from pipeline.trace.standing import Standing
from pipeline.trace.traced import Made, Traced, has_marks, traced
from pipeline.trace.wanted import Hand
from pipeline.trace.wordings import Wording

__all__ = [
    "Answer",
    "Hand",
    "Line",
    "Made",
    "Number",
    "Origin",
    "Source",
    "Spot",
    "Standing",
    "Traced",
    "Wording",
    "answers",
    "has_marks",
    "lines_of",
    "source_csv",
    "source_page",
    "traced",
]
