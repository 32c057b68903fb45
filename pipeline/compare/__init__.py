"""Two documents, or two years' tables, compared: what differs, where, and as Word's tracked changes."""

from __future__ import annotations

from pipeline.compare.cause import Cause, CauseKind
from pipeline.compare.compared import compared
from pipeline.compare.figure_change import FACTS, CellChange, FigureChange
from pipeline.compare.form import at_places
from pipeline.compare.model import (
    TONES_ONLY,
    Comparison,
    FormChange,
    FormPlace,
    Side,
    Stretch,
    StretchKind,
    WordingChange,
    WordingKind,
)
from pipeline.compare.plain import to_plain
from pipeline.compare.redline import EngineFailed, NoEngine, Redline, RedlineTrouble, Uncovered, redlined, unmarked
from pipeline.compare.workbooks import (
    FieldChange,
    RowChange,
    RowKind,
    RowPlace,
    TableChange,
    TablesComparison,
    compared_tables,
)

__all__ = [
    "FACTS",
    "TONES_ONLY",
    "Cause",
    "CauseKind",
    "CellChange",
    "Comparison",
    "EngineFailed",
    "FieldChange",
    "FigureChange",
    "FormChange",
    "FormPlace",
    "NoEngine",
    "Redline",
    "RedlineTrouble",
    "RowChange",
    "RowKind",
    "RowPlace",
    "Side",
    "Stretch",
    "StretchKind",
    "TableChange",
    "TablesComparison",
    "Uncovered",
    "WordingChange",
    "WordingKind",
    "at_places",
    "compared",
    "compared_tables",
    "redlined",
    "to_plain",
    "unmarked",
]
