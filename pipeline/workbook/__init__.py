"""Excel files written: tables for people, the same bytes for the same rows."""

from __future__ import annotations

from pipeline.workbook.grid import Column, Grid, Link
from pipeline.workbook.writing import workbook

__all__ = ["Column", "Grid", "Link", "workbook"]
