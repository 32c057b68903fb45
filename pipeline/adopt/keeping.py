"""A person's copy laid down as a version: the file byte for byte, its texts, and the edits for people and builds."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from pipeline.adopt.edit import Edit, to_json
from pipeline.adopt.listing import listing
from pipeline.archive import changing, describe, put
from pipeline.build.pdf import PREVIEW, convert_all, find_libreoffice, has_times
from pipeline.keep import remember
from pipeline.keep.ids import documents_id
from pipeline.keep.indexing import index
from pipeline.keep.maker import maker, stamp
from pipeline.keep.pieces import document_path, own_digest, pieces, stem

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.archive import Store
    from pipeline.findings import Finding
    from pipeline.keep import Version
    from pipeline.ooxml import Package

EDITS: Final = "sua-tay.json"
LIST: Final = "sua-tay.xlsx"


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy under the number that its version gets, the bytes of its file, and its edits."""

    number: int
    package: Package
    content: bytes
    edits: tuple[Edit, ...]


def keep_copy(store: Store, outputs: Path, base: Version, copy: Copy) -> tuple[bytes, tuple[Finding, ...]]:
    """The list of edits as it was kept with the copy, and what was wrong with the register.

    ArchiveTrouble or OSError where the archive cannot be written; then nothing was kept.
    """
    pdf, name = _pdf(stem(base.record.key), copy.content)
    record = replace(
        base.record,
        number=copy.number,
        digest=own_digest(copy.package),
        maker=maker(),
        adopted=True,
        pdf=name if pdf else "",
    )
    book = listing(f"{record.title}, phiên bản {record.number}", copy.edits)
    folder = stem(record.key)
    files = pieces(record, copy.package, None, pdf) | {
        document_path(record.key): copy.content,
        f"{folder}/{EDITS}": to_json(base.record.number, copy.edits),
        f"{folder}/{LIST}": book,
    }
    object_id = documents_id(record.office, record.year, record.type)
    with changing(store):
        message = stamp(record.maker, f"{record.key}@{record.number}")
        put(store, object_id, files, message, kept=_beside(store, object_id, folder))
        held = index(store)
    remember(outputs, store)
    return book, held


def _pdf(name: str, content: bytes) -> tuple[bytes | None, str]:
    """The copy as PDF with its file's name, where LibreOffice is installed."""
    program = find_libreoffice()
    pdf = convert_all(program, [content])[0] if program else None
    return pdf, f"{name}.pdf" if has_times() else f"{name} {PREVIEW}.pdf"


def _beside(store: Store, object_id: str, own: str) -> tuple[str, ...]:
    """The files of the other documents in the same object."""
    stored = describe(store, object_id)
    return tuple(path for path in stored.head.state if not path.startswith(f"{own}/")) if stored else ()
