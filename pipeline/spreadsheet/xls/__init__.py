"""Workbooks of Excel 97–2003 and before (.xls), through xlrd."""

from __future__ import annotations

from pipeline.spreadsheet.xls.reading import read_xls

__all__ = ["read_xls"]
