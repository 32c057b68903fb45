"""Where each printed figure of a document comes from, read from the document alone."""

from __future__ import annotations

from pipeline.trace.lines import Line, lines_of
from pipeline.trace.listing import source_csv

__all__ = ["Line", "lines_of", "source_csv"]
