"""Excel files written: tables for people, forms to be filled in; the same bytes for the same rows."""

from __future__ import annotations

from pipeline.workbook.filling import form_workbook
from pipeline.workbook.form import Bars, Form, Formula, Look, Rule, Sheet, Spot
from pipeline.workbook.grid import Column, Grid, Link
from pipeline.workbook.places import absolute, cell_name, sheet_name
from pipeline.workbook.seal import is_untouched
from pipeline.workbook.values import values_workbook
from pipeline.workbook.writing import workbook

__all__ = [
    "Bars",
    "Column",
    "Form",
    "Formula",
    "Grid",
    "Link",
    "Look",
    "Rule",
    "Sheet",
    "Spot",
    "absolute",
    "cell_name",
    "form_workbook",
    "is_untouched",
    "sheet_name",
    "values_workbook",
    "workbook",
]
