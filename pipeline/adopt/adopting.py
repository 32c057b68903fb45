"""The verb adopt: a person's copy kept as a version, with the list of what he changed and where it came from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from pipeline.adopt.codes import OLDER_FIGURES
from pipeline.adopt.edit import Edit, to_json
from pipeline.adopt.listing import listing
from pipeline.adopt.origins import origins, traced
from pipeline.adopt.templates import template_paragraphs
from pipeline.archive import ArchiveTrouble, changing, describe, put
from pipeline.build.pdf import PREVIEW, convert_all, find_libreoffice, has_times
from pipeline.compare import Side, compared
from pipeline.findings import FilePlace, Finding
from pipeline.keep import remember, versions
from pipeline.keep.ids import documents_id
from pipeline.keep.indexing import index
from pipeline.keep.maker import maker, stamp
from pipeline.keep.pieces import document_path, own_digest, pieces, stem
from pipeline.keep.troubles import trouble_at
from pipeline.marks import read_marks
from pipeline.outline import outline_digest, read_outline
from pipeline.refresh import ground_of, hand_edits
from pipeline.refresh.refreshing import content_of
from pipeline.refresh.renewing import sent

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.archive import Store
    from pipeline.keep import Record, Version
    from pipeline.ooxml import Package
    from pipeline.refresh import Ground

EDITS: Final = "sua-tay.json"
LIST: Final = "sua-tay.xlsx"


@dataclass(frozen=True, slots=True)
class Adopted:
    """What became of a copy: the version it rests on, its own number, its edits, and the list as a workbook.

    `number` is 0 where nothing was kept, since nobody had edited it; `form` counts places that only look otherwise.
    """

    ground: Ground
    number: int
    edits: tuple[Edit, ...] = ()
    form: int = 0
    book: bytes = b""
    is_new: bool = True
    findings: tuple[Finding, ...] = ()

    @property
    def name(self) -> str:
        """The version as people write it."""
        return f"{self.ground.version.record.key}@{self.number}"


def adopted(store: Store, outputs: Path, edited: Package, content: bytes, file: str) -> Adopted | Finding:
    """The copy kept as the next version of its document; a finding where it cannot be.

    `content` are the bytes of the file, which are kept as they are.
    """
    ground = ground_of(store, edited, file)
    if isinstance(ground, Finding):
        return ground
    record = ground.version.record
    every = [v for v in versions(store) if v.record.key == record.key]
    if every[-1].signed:
        return sent(record.key)
    if outline_digest(read_outline(edited)) == record.outline:
        return Adopted(ground, 0)
    edits, form = _edits(store, ground, edited)
    told = Adopted(ground, every[-1].record.number + 1, edits, form, findings=_older(every, ground, file))
    if every[-1].record.adopted and every[-1].record.digest == own_digest(edited):
        return replace(told, number=every[-1].record.number, is_new=False, book=listing(record.title, edits))
    try:
        return _kept(store, outputs, told, edited, content)
    except (ArchiveTrouble, OSError) as trouble:
        return trouble_at(store.root, trouble)


def _edits(store: Store, ground: Ground, edited: Package) -> tuple[tuple[Edit, ...], int]:
    old = Side("", read_outline(ground.package), content_of(store, ground.version), read_marks(ground.package))
    new = Side("", read_outline(edited), None, read_marks(edited))
    known = origins(old, template_paragraphs(store, ground.version.record))
    form = sum(change.count for change in compared(old, new).form)
    return tuple(traced(edit, known, new.outline) for edit in hand_edits(old, new)), form


def _kept(store: Store, outputs: Path, told: Adopted, edited: Package, content: bytes) -> Adopted:
    """Writes the version: the file byte for byte, its texts, and the edits for people and for later builds."""
    base = told.ground.version
    pdf, name = _pdf(base.record, content)
    record = replace(
        base.record, number=told.number, digest=own_digest(edited), maker=maker(), adopted=True, pdf=name if pdf else ""
    )
    book = listing(f"{record.title}, phiên bản {record.number}", told.edits)
    folder = stem(record.key)
    files = pieces(record, edited, None, pdf) | {
        document_path(record.key): content,
        f"{folder}/{EDITS}": to_json(base.record.number, told.edits),
        f"{folder}/{LIST}": book,
    }
    object_id = documents_id(record.office, record.year, record.type)
    with changing(store):
        put(store, object_id, files, stamp(record.maker, told.name), kept=_beside(store, object_id, folder))
        held = index(store)
    remember(outputs, store)
    return replace(told, book=book, findings=(*told.findings, *held))


def _pdf(record: Record, content: bytes) -> tuple[bytes | None, str]:
    """The copy as PDF with its file's name, where LibreOffice is installed."""
    program, name = find_libreoffice(), stem(record.key)
    pdf = convert_all(program, [content])[0] if program else None
    return pdf, f"{name}.pdf" if has_times() else f"{name} {PREVIEW}.pdf"


def _beside(store: Store, object_id: str, own: str) -> tuple[str, ...]:
    """The files of the other documents in the same object."""
    stored = describe(store, object_id)
    return tuple(path for path in stored.head.state if not path.startswith(f"{own}/")) if stored else ()


def _older(every: list[Version], ground: Ground, file: str) -> tuple[Finding, ...]:
    newest = [v for v in every if not v.record.adopted][-1]
    if newest.record.outline == ground.version.record.outline:
        return ()
    return (
        OLDER_FIGURES.at(
            FilePlace(f"tệp {file}"),
            found=f"sửa từ phiên bản {ground.version.record.number}; phiên bản {newest.record.number} có số liệu mới",
            expected="bản sửa tay đã cập nhật số liệu mới nhất",
            mend="cập nhật bằng pipeline refresh, rồi lưu tệp mới ấy bằng pipeline adopt",
        ),
    )
