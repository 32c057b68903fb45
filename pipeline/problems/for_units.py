"""A finding as it is said to the unit whose file it is about: it mends and sends its file, and runs nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.findings import CellPlace, Severity
from pipeline.problems.to_a_unit import as_to_a_unit
from pipeline.returns import codes
from pipeline.tables import REPEATED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.findings import Code, Finding
    from pipeline.problems.gathering import Problem
    from pipeline.returns import Standing

_OFFICE_S: Final = (codes.NOT_SENT_IN,)
"""What the office alone can mend, though it stands in a unit's file."""
_LIST: Final = ("trong trang “Danh sách đơn vị”", "trong danh sách của chúng tôi")
_MENDS: Final[dict[Code, str]] = {
    codes.LAST_YEARS: "gửi tệp của đúng năm; nếu tệp đã đúng năm thì sửa lại năm ghi trong tệp",
    codes.SENT_TWICE: "cho biết tệp nào đúng",
    codes.UNREAD: "gửi lại bằng tệp Excel theo biểu",
    codes.BLANK: "điền số liệu rồi gửi lại; không có số liệu nào thì trả lời để chúng tôi biết",
    codes.OTHER_NAME: "sửa tên đơn vị ghi trong tệp, hoặc đổi tên tệp",
}


def of_unit(standing: Standing, problems: Sequence[Problem]) -> list[Problem]:
    """What the unit must mend: errors and warnings in its own files, each said once and as to the unit."""
    own = [p for p in problems if p.file in standing.files and p.finding.severity is not Severity.NOTICE]
    broken = {p.file for p in own if p.finding.rule is not codes.UNREAD and not isinstance(p.finding.place, CellPlace)}
    theirs = [p for p in own if p.finding.rule not in _OFFICE_S and _is_theirs(p.finding, standing)]
    return [_said(p, standing) for p in theirs if p.finding.rule is not codes.UNREAD or p.file not in broken]


def _is_theirs(finding: Finding, standing: Standing) -> bool:
    """Whether no other's file is to blame: what the office typed in as well is not the unit's to mend."""
    return finding.rule is not REPEATED or any(file in finding.found for file in standing.files)


def _said(problem: Problem, standing: Standing) -> Problem:
    finding, found = problem.finding, problem.finding.found
    for file in standing.files:
        found = found.replace(file, file.rpartition("/")[2])
    expected = finding.expected.replace(*_LIST)
    mend = _MENDS.get(finding.rule) or as_to_a_unit(finding.mend)
    return replace(problem, finding=replace(finding, found=found, expected=expected, mend=mend))
