"""A sign-off: number and day given to a version, and the file that was sent kept beside it, byte for byte."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pipeline.archive import changing, describe, put
from pipeline.files import safe_name
from pipeline.keep.indexing import index
from pipeline.keep.issued import FACTS, Issued, issued, to_json
from pipeline.keep.known import piece, versions
from pipeline.keep.laying import laid_out, remade, shelf_of
from pipeline.keep.maker import maker, stamp
from pipeline.keep.matching import is_scan, match
from pipeline.keep.pieces import ISSUED, TEXT, stem
from pipeline.keep.plain import plain_text
from pipeline.keep.signing_doubts import doubts, older, unlike, unsound
from pipeline.keep.signing_faults import faults, other_document
from pipeline.outline import read_outline

if TYPE_CHECKING:
    from datetime import date

    from pipeline.archive import Store
    from pipeline.findings import Finding
    from pipeline.keep.attachment import Attachment
    from pipeline.keep.known import Version

_OTHER: Final = 0.5


@dataclass(frozen=True, slots=True)
class Given:
    """What a person tells of a sign-off; `whatever` takes a file whose text is another's."""

    number: int
    day: date
    signer: str = ""
    attached: Attachment | None = None
    whatever: bool = False


def sign_off(store: Store, version: Version, given: Given) -> tuple[Issued | None, tuple[Finding, ...]]:
    """The facts as archived, with what is doubtful; None with the reason where nothing was written."""
    with changing(store):
        every = [(v, issued(store, v)) for v in versions(store)]
        known = [(v, facts) for v, facts in every if facts]
        if wrong := faults(version, given.number, given.day, known):
            return None, wrong
        facts = _facts(store, version, given)
        attached = given.attached
        if attached and facts.compared and not given.whatever and (_likeness(store, version, given) < _OTHER):
            return None, (other_document(version, attached.name, facts.differences),)
        _put(store, version, facts, given.attached)
        late = older(version, [v for v, _ in every])
        found = (*doubts(version, facts, known), *late, *unsound(attached), *unlike(version, facts), *index(store))
    return facts, found


def _facts(store: Store, version: Version, given: Given) -> Issued:
    by, attached = maker(), given.attached
    bare = Issued(given.number, given.day, " ".join(given.signer.split()), by.person, by.time)
    if attached is None:
        return bare
    told = tuple(signature.told for signature in attached.signatures)
    compared = not is_scan(piece(store, version, TEXT).decode(), attached.text, attached.name)
    differences = match(text_as_issued(store, version, bare), attached.text).differences if compared else ()
    return Issued(
        bare.number,
        bare.day,
        bare.signer,
        bare.person,
        bare.time,
        safe_name(attached.name),
        told,
        differences,
        compared=compared,
    )


def _likeness(store: Store, version: Version, given: Given) -> float:
    text = given.attached.text if given.attached else ""
    return match(piece(store, version, TEXT).decode(), text).likeness


def text_as_issued(store: Store, version: Version, facts: Issued) -> str:
    """The version's text with number, day and signer filled in; as it is where it cannot be made again."""
    if not version.record.adopted:
        with tempfile.TemporaryDirectory(prefix="vks-") as scratch:
            made = remade(version.record, shelf_of(laid_out(store, version.record, Path(scratch))), facts)
            if made and made.package:
                return plain_text(read_outline(made.package))
    return piece(store, version, TEXT).decode()


def _put(store: Store, version: Version, facts: Issued, attached: Attachment | None) -> None:
    folder = f"{stem(version.record.key)}/"
    files = {path: piece(store, version, path.removeprefix(folder)) for path in version.paths}
    files[f"{folder}{FACTS}"] = to_json(facts)
    if attached is not None:
        files[f"{folder}{ISSUED}/{facts.attached}"] = attached.content
    stored = describe(store, version.object_id)
    others = [path for path in stored.head.state if not path.startswith(folder)] if stored else []
    message = f"ban hành {version.name}: số {facts.number} ngày {facts.day:%d/%m/%Y}"
    put(store, version.object_id, files, stamp(maker(), message), kept=others)
