"""Findings: what is wrong or doubtful, where it stands, and how a user mends it."""

from __future__ import annotations

from pipeline.findings.finding import Code, Finding, Kind, Severity
from pipeline.findings.near_names import near_names, nearest
from pipeline.findings.place import (
    WHOLE_DOCUMENT,
    CellPlace,
    DeclarationPlace,
    DocumentPlace,
    FilePlace,
    Place,
    TemplatePlace,
)
from pipeline.findings.rule import Answer, Rule, Verdict, applied, not_applicable, unreadable
from pipeline.findings.telling import stops, tally, tell

__all__ = [
    "WHOLE_DOCUMENT",
    "Answer",
    "CellPlace",
    "Code",
    "DeclarationPlace",
    "DocumentPlace",
    "FilePlace",
    "Finding",
    "Kind",
    "Place",
    "Rule",
    "Severity",
    "TemplatePlace",
    "Verdict",
    "applied",
    "near_names",
    "nearest",
    "not_applicable",
    "stops",
    "tally",
    "tell",
    "unreadable",
]
