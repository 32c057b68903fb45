"""A sign-off: number and day given to a version, and the file that was sent kept beside it, byte for byte."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipeline.archive import changing
from pipeline.keep.indexing import index
from pipeline.keep.issued import issued
from pipeline.keep.known import versions
from pipeline.keep.maker import maker
from pipeline.keep.replacing import cites
from pipeline.keep.signing_asked import asked
from pipeline.keep.signing_content import content_doubts
from pipeline.keep.signing_doubts import doubts, older, unread, unsound
from pipeline.keep.signing_facts import kept_file, reckoned
from pipeline.keep.signing_faults import faults
from pipeline.keep.signing_files import put_signed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from pipeline.archive import Store
    from pipeline.findings import Finding
    from pipeline.keep.attachment import Attachment
    from pipeline.keep.issued import Issued
    from pipeline.keep.known import Version

Signed = tuple["Version", "Issued"]


@dataclass(frozen=True, slots=True)
class Given:
    """What a person tells of a sign-off; `whatever` takes what would be asked about.

    `again` corrects an earlier sign-off of the document for a `reason`; what is not told anew stays as it was.
    """

    number: int
    day: date
    signer: str = ""
    attached: Attachment | None = None
    whatever: bool = False
    again: bool = False
    reason: str = ""


def sign_off(store: Store, version: Version, given: Given) -> tuple[Issued | None, tuple[Finding, ...]]:
    """The facts as archived, with what is doubtful; None with the reason where nothing was written."""
    with changing(store):
        every = [(v, issued(store, v)) for v in versions(store)]
        known = [(v, facts) for v, facts in every if facts]
        before = _before(version, known) if given.again else None
        if wrong := faults(version, given, known, before):
            return None, wrong
        if before is not None:
            given = _completed(store, given, before)
            known = [(v, facts) for v, facts in known if v.name != before[0].name]
        told = reckoned(store, version, given)
        questions = tuple(asked(version, told, known, accepted=given.whatever))
        if questions and not given.whatever:
            return None, questions
        found = (
            *(replace(f, accepted=f"--accept, {maker().person}") for f in questions),
            *content_doubts(store, version),
            *doubts(version, told.facts),
            *older(version, [v for v, _ in every]),
            *unsound(given.attached),
            *unread(told.facts),
        )
        put_signed(store, version, told.facts, given.attached, before[0] if before else None)
        held = index(store)
    return told.facts, (*found, *held)


def _before(version: Version, known: Sequence[Signed]) -> Signed | None:
    """The sign-off that this one takes the place of: the version's own, else that of another version by mistake."""
    of_one = [s for s in known if (s[0].record.key, s[0].history) == (version.record.key, version.history)]
    own = [s for s in of_one if s[0].name == version.name]
    others = [s for s in of_one if not cites(version.record.particulars.replaces, *s)]
    return next(iter((*own, *reversed(others))), None)


def _completed(store: Store, given: Given, before: Signed) -> Given:
    """What a person tells anew, and the signer and file of the earlier record where he tells of none."""
    signed, facts = before
    attached = given.attached or kept_file(store, signed, facts)
    return replace(given, signer=given.signer or facts.signer, attached=attached)
