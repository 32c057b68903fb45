"""A rule of form or content: its code and clause, its page for people, and the check."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from pipeline.findings import WHOLE_DOCUMENT, DocumentPlace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from pipeline.check.parts import Parts
    from pipeline.check.profile import Profile
    from pipeline.findings import Code, Finding
    from pipeline.outline import Outline, Paragraph


@dataclass(frozen=True, slots=True)
class Document:
    """A document under the rules: its file's name, what a reader meets, its parts, the profile and the day.

    `on` is the day whose law and names apply: the document's own date, the end of its period, or the user's choice.
    """

    file: str
    outline: Outline
    parts: Parts
    profile: Profile
    on: date | None = None

    def place(self, paragraph: Paragraph, quote: str = "") -> DocumentPlace:
        """The paragraph's address, with the words that stand there."""
        address = paragraph.address
        return DocumentPlace(self.file, address.part, address.path, quote or paragraph.text.strip()[:80])

    def page(self) -> DocumentPlace:
        """The document as a whole."""
        return DocumentPlace(self.file, path=WHOLE_DOCUMENT)


class Verdict(StrEnum):
    """What became of a rule: applied, not applicable to this document, or not to be judged."""

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
class Rule:
    """A rule as a value. `why`, `wrong` and `right` are its page: the reason, a wrong and a right example.

    All rules read whole letters, but one that is `as_typed` reads them as the file holds them.
    """

    code: Code
    why: str
    wrong: str
    right: str
    check: Callable[[Document], Answer]
    since: date | None = None
    until: date | None = None
    as_typed: bool = False


def applied(findings: Iterable[Finding]) -> Answer:
    """The rule was applied and found this, perhaps nothing."""
    return Answer(Verdict.APPLIED, tuple(findings))


def not_applicable(reason: str) -> Answer:
    """The rule does not concern this document."""
    return Answer(Verdict.NOT_APPLICABLE, reason=reason)


def unreadable(reason: str) -> Answer:
    """The rule depends on a part that was not recognised."""
    return Answer(Verdict.UNREADABLE, reason=reason)
