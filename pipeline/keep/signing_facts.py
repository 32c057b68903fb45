"""The facts of a sign-off reckoned: what was given, and how the file that was sent compares with the version."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipeline.files import safe_name
from pipeline.keep.attachment import read_attachment
from pipeline.keep.filling import Filled, filled
from pipeline.keep.issued import Issued, sent_name
from pipeline.keep.known import piece
from pipeline.keep.maker import maker
from pipeline.keep.matching import is_scan, match
from pipeline.keep.pieces import TEXT
from pipeline.keep.plain import plain_text
from pipeline.outline import read_outline

if TYPE_CHECKING:
    from pipeline.archive import Store
    from pipeline.keep.attachment import Attachment
    from pipeline.keep.known import Version
    from pipeline.keep.signing import Given


@dataclass(frozen=True, slots=True)
class Reckoned:
    """The facts as they would be archived, the share of the version's text that the sent file has, the document."""

    facts: Issued
    likeness: float
    document: Filled


def reckoned(store: Store, version: Version, given: Given) -> Reckoned:
    """The facts that a person gives, with what the attached file says of them."""
    by, attached = maker(), given.attached
    words = (" ".join(said.split()) for said in (given.signer, given.reason))
    signer, reason = words
    bare = Issued(given.number, given.day, signer, by.person, by.time, reason=reason, version=version.name)
    needed = attached is not None or version.record.adopted
    document = filled(store, version, bare) if needed else Filled(None)
    if attached is None:
        return Reckoned(bare, 1.0, document)
    told = tuple(signature.told for signature in attached.signatures)
    facts = replace(bare, attached=safe_name(attached.name), signatures=told)
    archived = piece(store, version, TEXT).decode()
    if is_scan(archived, attached.text, attached.name):
        return Reckoned(facts, 1.0, document)
    said = plain_text(read_outline(document.document)) if document.document else archived
    found = match(said, attached.text)
    return Reckoned(replace(facts, differences=found.differences, compared=True), found.likeness, document)


def kept_file(store: Store, version: Version, facts: Issued) -> Attachment | None:
    """The file that an earlier sign-off kept."""
    if not facts.attached:
        return None
    return read_attachment(facts.attached, piece(store, version, sent_name(version, facts)))
