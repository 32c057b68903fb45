"""Excel's binary workbooks (.xlsb), read record by record."""

from __future__ import annotations

from pipeline.spreadsheet.xlsb.reading import read_xlsb

__all__ = ["read_xlsb"]
