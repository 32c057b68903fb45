"""Tables in files of mere text: .csv as Excel in Vietnam writes it, and web pages saved as workbooks."""

from __future__ import annotations

from pipeline.spreadsheet.typed.csv_table import read_csv
from pipeline.spreadsheet.typed.page import read_html

__all__ = ["read_csv", "read_html"]
