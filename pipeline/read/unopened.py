"""Workbooks that could not be opened: what they hold is not known, and nothing is missed for want of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.findings import FilePlace, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.findings import Finding

_UNKNOWN: Final = "; chưa biết tệp có những trang nào, nên không báo thiếu trang"


def unsought(faults: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings about a file that gave no worksheet, the error saying that its sheets are not looked for."""
    return tuple(replace(f, found=f.found + _UNKNOWN) if _is_of_file(f) else f for f in faults)


def has_unopened(findings: Iterable[Finding]) -> bool:
    """Whether some workbook could not be opened, as its own finding tells."""
    return any(_is_of_file(f) and f.found.endswith(_UNKNOWN) for f in findings)


def _is_of_file(finding: Finding) -> bool:
    return isinstance(finding.place, FilePlace) and finding.severity is Severity.ERROR
