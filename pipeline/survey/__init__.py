"""What the inputs say put before people: the tables of documents as workbooks, and many of them added up."""

from __future__ import annotations

from pipeline.survey.adding import added_up
from pipeline.survey.tables import tables_workbook

__all__ = ["added_up", "tables_workbook"]
