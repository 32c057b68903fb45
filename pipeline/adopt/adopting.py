"""The verb adopt: a person's copy kept as a version, with the list of what he changed and where it came from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipeline.adopt.codes import OLDER_FIGURES
from pipeline.adopt.keeping import Copy, keep_copy
from pipeline.adopt.listing import listing
from pipeline.adopt.origins import origins, traced
from pipeline.adopt.running import running_texts
from pipeline.adopt.templates import template_paragraphs
from pipeline.archive import ArchiveTrouble
from pipeline.compare import Side, compared
from pipeline.findings import FilePlace, Finding
from pipeline.keep import content_of, versions
from pipeline.keep.last_years import is_handed_down
from pipeline.keep.pieces import own_digest
from pipeline.keep.troubles import trouble_at
from pipeline.marks import read_marks
from pipeline.outline import outline_digest, read_outline
from pipeline.refresh import ground_of, hand_edits
from pipeline.refresh.renewing import sent

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.adopt.edit import Edit
    from pipeline.archive import Store
    from pipeline.keep import Version
    from pipeline.ooxml import Package
    from pipeline.refresh import Ground


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
        book, held = keep_copy(store, outputs, ground.version, Copy(told.number, edited, content, edits))
        return replace(told, book=book, findings=(*told.findings, *held))
    except (ArchiveTrouble, OSError) as trouble:
        return trouble_at(store.root, trouble)


def _edits(store: Store, ground: Ground, edited: Package) -> tuple[tuple[Edit, ...], int]:
    old = Side("", read_outline(ground.package), content_of(store, ground.version), read_marks(ground.package))
    new = Side("", read_outline(edited), None, read_marks(edited))
    record = ground.version.record
    year = record.year if is_handed_down(record) else 0
    known = origins(old, template_paragraphs(store, record), running_texts(store, record), year)
    form = sum(change.count for change in compared(old, new).form)
    return tuple(traced(edit, known, new.outline) for edit in hand_edits(old, new)), form


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
