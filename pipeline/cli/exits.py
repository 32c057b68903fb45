"""Exit codes, as programs and batch files read them."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from pipeline.findings import Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.findings import Finding


class Exit(IntEnum):
    """0 done · 1 ours · 2 usage (click's own) · 3 environment · 4 findings."""

    DONE = 0
    OURS = 1
    USAGE = 2
    ENVIRONMENT = 3
    FINDINGS = 4


def exit_for(findings: Iterable[Finding]) -> Exit:
    """The gravest of what was found: findings of data and templates before those of the environment."""
    kinds = {f.rule.kind for f in findings if f.severity is Severity.ERROR}
    if kinds - {Kind.ENVIRONMENT}:
        return Exit.FINDINGS
    return Exit.ENVIRONMENT if kinds else Exit.DONE
