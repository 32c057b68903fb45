"""A sign-off that takes the place of an earlier one: which that is, what it lends, whether anything changes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.files import safe_name
from pipeline.findings import FilePlace
from pipeline.keep.codes import SAME_AGAIN
from pipeline.keep.issued import sent_name
from pipeline.keep.known import piece
from pipeline.keep.replacing import cites
from pipeline.keep.signing_facts import kept_file

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.archive import Store
    from pipeline.findings import Finding
    from pipeline.keep.issued import Issued
    from pipeline.keep.known import Version
    from pipeline.keep.signing import Given

Signed = tuple["Version", "Issued"]


def earlier_record(version: Version, known: Sequence[Signed]) -> Signed | None:
    """The sign-off that this one takes the place of: the version's own, else that of another version by mistake."""
    of_one = [s for s in known if (s[0].record.key, s[0].history) == (version.record.key, version.history)]
    own = [s for s in of_one if s[0].name == version.name]
    others = [s for s in of_one if not cites(version.record.particulars.replaces, *s)]
    return next(iter((*own, *reversed(others))), None)


def completed(store: Store, given: Given, before: Signed) -> Given:
    """What a person tells anew, and the signer and file of the earlier record where he tells of none."""
    signed, facts = before
    attached = given.attached or kept_file(store, signed, facts)
    return replace(given, signer=given.signer or facts.signer, attached=attached)


def unchanged(store: Store, version: Version, given: Given, before: Signed) -> tuple[Finding, ...]:
    """That the completed facts, and the file, are those of the record already; nothing where any is another."""
    signed, facts = before
    sent = given.attached
    kept = (facts.attached, piece(store, signed, sent_name(signed, facts))) if facts.attached else None
    was = (signed.name, facts.number, facts.day, facts.signer, kept)
    now = (
        given.number,
        given.day,
        " ".join(given.signer.split()),
        (safe_name(sent.name), sent.content) if sent else None,
    )
    if was != (version.name, *now):
        return ()
    return (
        SAME_AGAIN.at(
            FilePlace(f"văn bản {version.name}"),
            found=f"đã ghi đúng như vậy: số {facts.number} ngày {facts.day:%d/%m/%Y}",
            expected="có số, ngày, người ký, tệp hoặc phiên bản khác lần ghi trước",
            mend="không có gì đổi thì không phải làm gì; ghi nhầm điều gì thì gõ điều đúng",
        ),
    )
