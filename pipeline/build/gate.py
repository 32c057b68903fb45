"""The gate before a document is delivered: what was lost on the way, and every rule of form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check import all_rules, check_document, check_made, load_profile
from pipeline.findings import Kind

if TYPE_CHECKING:
    from pipeline.findings import Finding
    from pipeline.ooxml import Package

# A blank number and a blank date are told once, with the cell to write them into (pipeline/build/blanks.py).
_TOLD: Final = frozenset({"TT-24", "ngay-ban-hanh-de-trong"})


def at_gate(document: Package, file: str, braces: frozenset[str], *, draft: bool) -> tuple[Finding, ...]:
    """What is wrong with a document as composed; a draft still shows its holes, which no rule of form allows."""
    lost = check_made(document, file, braces)
    if draft:
        return lost
    ruled = {rule.code.id for rule in all_rules()}
    return (*(f for f in lost if f.code not in ruled), *_judged(document, file))


def _judged(document: Package, file: str) -> tuple[Finding, ...]:
    """Form only: figures were judged in the workbook, where a doubt can be accepted and then stands in the document."""
    profile, found = load_profile()
    form = [rule for rule in all_rules() if rule.code.kind is Kind.FORM and rule.code.id not in _TOLD]
    return check_document(document, file, profile, rules=form).findings if profile else found
