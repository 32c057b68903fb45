"""Findings as plain Vietnamese text, and their tally."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.findings.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.findings.finding import Finding


def tell(finding: Finding) -> str:
    """The finding as five lines: severity and code, place, found, expected, mend."""
    lines = [f"{finding.severity} {finding.code}", f"  Ở     {finding.place}", f"  Thấy  {finding.found}"]
    lines += [f"  Cần   {finding.expected}", f"  Sửa   {finding.mend}"]
    if finding.rule.acceptable and finding.value and not finding.accepted:
        lines.append(
            f"  Nếu số liệu đúng như vậy: ghi mã, tệp, trang, ô, giá trị “{finding.value}” vào trang “Chấp nhận”"
        )
    if finding.accepted:
        lines.append(f"  Đã chấp nhận: {finding.accepted}")
    return "\n".join(lines)


def stops(findings: Iterable[Finding]) -> bool:
    """Whether any finding is an error that nobody accepted."""
    return any(f.severity is Severity.ERROR for f in findings)


def tally(findings: Sequence[Finding]) -> str:
    """Counts by severity, as “2 lỗi, 1 cảnh báo”; empty where there is none."""
    counts = [(s, sum(f.severity is s for f in findings)) for s in Severity]
    return ", ".join(f"{n} {s}" for s, n in counts if n)
