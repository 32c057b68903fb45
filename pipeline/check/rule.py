"""A rule of form or content over a document: what the document shows it, and how it answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline import findings
from pipeline.findings import WHOLE_DOCUMENT, Answer, DocumentPlace, Verdict, applied, not_applicable, unreadable

if TYPE_CHECKING:
    from datetime import date

    from pipeline.check.parts import Parts
    from pipeline.check.profile import Profile
    from pipeline.outline import Outline, Paragraph

__all__ = ["Answer", "Document", "Rule", "Verdict", "applied", "not_applicable", "unreadable"]


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


@dataclass(frozen=True, slots=True)
class Rule(findings.Rule[Document]):
    """A rule over a document. All read whole letters, but one that is `as_typed` reads them as the file holds them."""

    as_typed: bool = False
