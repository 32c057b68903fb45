"""The parts of an administrative document, recognised in its Outline whatever tables, tabs and boxes hold them."""

from __future__ import annotations

from pipeline.check.parts.lines import text_width
from pipeline.check.parts.model import (
    Appendix,
    Heading,
    Line,
    LineKind,
    Parts,
    Recipients,
    Signature,
)
from pipeline.check.parts.recognition import recognise

__all__ = ["Appendix", "Heading", "Line", "LineKind", "Parts", "Recipients", "Signature", "recognise", "text_width"]
