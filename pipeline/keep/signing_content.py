"""What the finished text says against itself, told when it goes out: errors of content that the checker finds in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.check import all_rules, check_document, load_profile
from pipeline.findings import Kind, Severity
from pipeline.keep.known import piece
from pipeline.keep.pieces import stem
from pipeline.ooxml import read_package

if TYPE_CHECKING:
    from pipeline.archive import Store
    from pipeline.findings import Finding
    from pipeline.keep.known import Version
    from pipeline.ooxml import Package


def content_doubts(store: Store, version: Version) -> tuple[Finding, ...]:
    """A warning for each error of content in the version's document."""
    name = f"{stem(version.record.key)}.docx"
    return content_warnings(read_package(piece(store, version, name)), name)


def content_warnings(document: Package, file: str) -> tuple[Finding, ...]:
    """A warning for each error of content; the document may go out, since a rule cannot know what was meant."""
    profile, _ = load_profile()
    rules = [rule for rule in all_rules() if rule.code.kind is Kind.DATA]
    judged = check_document(document, file, profile, rules=rules).findings if profile else ()
    errors = (f for f in judged if f.severity is Severity.ERROR and f.rule.kind is Kind.DATA)
    return tuple(replace(f, rule=replace(f.rule, severity=Severity.WARNING)) for f in errors)
