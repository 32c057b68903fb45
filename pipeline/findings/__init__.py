"""Findings: what is wrong or doubtful, where it stands, and how a user mends it."""

from __future__ import annotations

from pipeline.findings.finding import Code, Finding, Kind, Severity
from pipeline.findings.place import (
    WHOLE_DOCUMENT,
    CellPlace,
    DeclarationPlace,
    DocumentPlace,
    FilePlace,
    Place,
    TemplatePlace,
)
from pipeline.findings.telling import nearest, stops, tally, tell

__all__ = [
    "WHOLE_DOCUMENT",
    "CellPlace",
    "Code",
    "DeclarationPlace",
    "DocumentPlace",
    "FilePlace",
    "Finding",
    "Kind",
    "Place",
    "Severity",
    "TemplatePlace",
    "nearest",
    "stops",
    "tally",
    "tell",
]
