"""A rule over anything, a document or an office's figures: its code, its page for people, its days, and its answer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from pipeline.findings.finding import Code, Finding

Judged_contra = TypeVar("Judged_contra", contravariant=True)


class Verdict(StrEnum):
    """What became of a rule: applied, not applicable to what it was asked about, or not to be judged."""

    APPLIED = "đã soát"
    NOT_APPLICABLE = "không áp dụng"
    UNREADABLE = "không soát được"


@dataclass(frozen=True, slots=True)
class Answer:
    """A rule's answer; `reason` says why a rule could not be judged or does not apply."""

    verdict: Verdict
    findings: tuple[Finding, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Rule(Generic[Judged_contra]):
    """A rule as a value. `why`, `wrong` and `right` are its page: the reason, a wrong and a right example.

    It binds from `since` to `until`, first and last day, None where open.
    """

    code: Code
    why: str
    wrong: str
    right: str
    check: Callable[[Judged_contra], Answer]
    since: date | None = None
    until: date | None = None

    def binds(self, first: date, last: date) -> bool:
        """Whether it binds on all days from the first to the last."""
        return (self.since is None or self.since <= first) and (self.until is None or last <= self.until)


def applied(findings: Iterable[Finding]) -> Answer:
    """The rule was applied and found this, perhaps nothing."""
    return Answer(Verdict.APPLIED, tuple(findings))


def not_applicable(reason: str) -> Answer:
    """The rule has nothing to judge here."""
    return Answer(Verdict.NOT_APPLICABLE, reason=reason)


def unreadable(reason: str) -> Answer:
    """The rule depends on a part that was not recognised."""
    return Answer(Verdict.UNREADABLE, reason=reason)
