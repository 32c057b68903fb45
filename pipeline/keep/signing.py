"""A sign-off: number and day given to a version, and the file that was sent kept beside it, byte for byte."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipeline.archive import changing
from pipeline.keep.indexing import index
from pipeline.keep.issued import issued
from pipeline.keep.known import versions
from pipeline.keep.last_years import last_years
from pipeline.keep.maker import maker
from pipeline.keep.signing_again import completed, earlier_record, unchanged
from pipeline.keep.signing_asked import asked
from pipeline.keep.signing_content import content_doubts
from pipeline.keep.signing_doubts import doubts, older, unread, unsound
from pipeline.keep.signing_facts import reckoned
from pipeline.keep.signing_faults import faults
from pipeline.keep.signing_files import put_signed

if TYPE_CHECKING:
    from datetime import date

    from pipeline.archive import Store
    from pipeline.findings import Finding
    from pipeline.keep.attachment import Attachment
    from pipeline.keep.issued import Issued
    from pipeline.keep.known import Version


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
        before = earlier_record(version, known) if given.again else None
        if wrong := faults(version, given, known, before):
            return None, wrong
        if before is not None:
            given = completed(store, given, before)
            if same := unchanged(store, version, given, before):
                return None, same
            known = [(v, facts) for v, facts in known if v.name != before[0].name]
        told = reckoned(store, version, given)
        questions = (
            *asked(version, told, known, accepted=given.whatever),
            *last_years(store, version, accepted=given.whatever),
        )
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
