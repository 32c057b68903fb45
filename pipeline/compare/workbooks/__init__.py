"""Two folders of workbooks compared: tables by the keys of their rows, never by position."""

from __future__ import annotations

from pipeline.compare.workbooks.compared_tables import compared_tables
from pipeline.compare.workbooks.model import FieldChange, RowChange, RowKind, RowPlace, TableChange, TablesComparison

__all__ = ["FieldChange", "RowChange", "RowKind", "RowPlace", "TableChange", "TablesComparison", "compared_tables"]
