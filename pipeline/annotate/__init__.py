"""Findings written into a copy of the document, as Word comments at their places, and taken out of it again."""

from __future__ import annotations

from pipeline.annotate.copies import annotated
from pipeline.annotate.taken_off import without_comments_on

__all__ = ["annotated", "without_comments_on"]
