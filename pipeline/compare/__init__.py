"""Two documents, or two years' tables, compared: what differs, where, and as Word's tracked changes."""

from __future__ import annotations

from pipeline.compare.compared import compared
from pipeline.compare.model import (
    TONES_ONLY,
    Cause,
    CauseKind,
    CellChange,
    Comparison,
    FigureChange,
    FormChange,
    Side,
    Stretch,
    StretchKind,
    WordingChange,
    WordingKind,
)
from pipeline.compare.plain import to_plain

__all__ = [
    "TONES_ONLY",
    "Cause",
    "CauseKind",
    "CellChange",
    "Comparison",
    "FigureChange",
    "FormChange",
    "Side",
    "Stretch",
    "StretchKind",
    "WordingChange",
    "WordingKind",
    "compared",
    "to_plain",
]
