"""What checking a document gave: its findings, and what became of every rule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.check.day import DayFrom

if TYPE_CHECKING:
    from datetime import date

    from pipeline.findings import Code, Finding


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A rule that gave no judgement, and why."""

    code: Code
    reason: str


@dataclass(frozen=True, slots=True)
class Result:
    """What checking a document gave: findings in reading order, the gravest first, and every rule's fate.

    `kind` is the tên loại as printed, “công văn” for a letter, which prints none; `left_out` what the profile leaves
    out; `on` the day whose law applied and `day_from` how it was chosen.
    """

    file: str
    findings: tuple[Finding, ...] = ()
    applied: tuple[Code, ...] = ()
    not_applicable: tuple[Unanswered, ...] = ()
    unreadable: tuple[Unanswered, ...] = ()
    left_out: tuple[Unanswered, ...] = ()
    missing: tuple[str, ...] = ()
    kind: str = ""
    on: date | None = None
    day_from: DayFrom = DayFrom.UNKNOWN
