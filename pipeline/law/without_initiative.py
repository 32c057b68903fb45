"""A title that the law gives for an initiative, beside a cell that says there was none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.law.named_history import says_none
from pipeline.law.rule import told

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.findings import Code, Finding
    from pipeline.law.facts import Grant


def without_initiative(grants: Iterable[Grant], code: Code, reach: str) -> Iterator[Finding]:
    """The code's finding for each title whose list says that there was no initiative; `reach`: how far it must go."""
    for grant in (g for g in grants if says_none(g.initiatives)):
        yield told(
            code,
            grant.cells.get("sáng_kiến"),
            found=f"“{grant.name}”, {grant.award.name} năm {grant.year}: cột sáng kiến ghi “{grant.initiatives[0]}”",
            expected=f"sáng kiến, đề tài được công nhận có ảnh hưởng trong {reach}",
            mend="ghi tên sáng kiến, đề tài; chưa rõ thì để trống",
        )
