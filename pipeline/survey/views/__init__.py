"""What is laid before people: tables whose every number knows its cells, as a workbook, as plots."""

from __future__ import annotations

from pipeline.survey.views.book import view_workbook
from pipeline.survey.views.drawing import PlotsMissing
from pipeline.survey.views.plots import plots
from pipeline.survey.views.view import BLANK, Entry, Form, Line, Panels, Table, View, shown, spots, words

__all__ = [
    "BLANK",
    "Entry",
    "Form",
    "Line",
    "Panels",
    "PlotsMissing",
    "Table",
    "View",
    "plots",
    "shown",
    "spots",
    "view_workbook",
    "words",
]
