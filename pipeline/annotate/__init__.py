"""Findings written into a copy of the document, as Word comments at their places."""

from __future__ import annotations

from pipeline.annotate.copies import annotated
from pipeline.annotate.elements import elements_by_path

__all__ = ["annotated", "elements_by_path"]
