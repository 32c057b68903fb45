"""From rows to Content: figures, lists, texts, each with the cells it came from."""

from __future__ import annotations

from pipeline.compute.document import Request, compute, period_of
from pipeline.compute.doubted import without_doubted
from pipeline.compute.reach import Period, gathered, joined
from pipeline.compute.selection import Selection, spelled
from pipeline.compute.unmatched import unmatched

__all__ = [
    "Period",
    "Request",
    "Selection",
    "compute",
    "gathered",
    "joined",
    "period_of",
    "spelled",
    "unmatched",
    "without_doubted",
]
