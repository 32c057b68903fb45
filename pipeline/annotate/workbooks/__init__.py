"""Findings written into a copy of a workbook: cells coloured, a note in each, everything else as it was."""

from __future__ import annotations

from pipeline.annotate.workbooks.copies import CellNote, NotAnnotated, annotated_workbook

__all__ = ["CellNote", "NotAnnotated", "annotated_workbook"]
