"""Findings written into a copy of the document, as Word comments at their places."""

from __future__ import annotations

from pipeline.annotate.copies import annotated

__all__ = ["annotated"]
