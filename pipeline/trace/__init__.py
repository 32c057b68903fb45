"""Where each printed figure of a document comes from, read from the document alone."""

from __future__ import annotations

from pipeline.trace.lines import Line, lines_of
from pipeline.trace.listing import source_csv
from pipeline.trace.source_page import source_page
from pipeline.trace.sources import Source

__all__ = ["Line", "Source", "lines_of", "source_csv", "source_page"]
