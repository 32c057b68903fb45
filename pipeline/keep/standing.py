"""Whether the file that stands under a signed document's own name says what went out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.build.naming import document_path
from pipeline.files import NotAnArchive, UnsafeArchive
from pipeline.findings import FilePlace
from pipeline.keep.codes import OTHER_STANDS
from pipeline.keep.issuing import text_out
from pipeline.keep.known import piece
from pipeline.keep.pieces import stem
from pipeline.ooxml import BadXml, read_package
from pipeline.outline import outline_digest, read_outline

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pipeline.archive import Store
    from pipeline.build import Order, Workspace
    from pipeline.findings import Finding
    from pipeline.keep.signed import Signed


def other_stands(store: Store, workspace: Workspace, order: Order, known: Signed) -> Iterator[Finding]:
    """A warning where the file under the document's name reads otherwise than the signed version, or is not there."""
    path = document_path(workspace.outputs, order, draft=False)
    kept = piece(store, known.version, f"{stem(known.version.record.key)}.docx")
    if path.is_file() and path.read_bytes() == kept:
        return
    meant = outline_digest(read_outline(read_package(kept)))
    said = _said(path)
    if said == meant or (said and said == text_out(store, known.version, known.facts)):
        return
    beside = [file.name for file in sorted(path.parent.glob(f"{stem(known.version.record.key)} (*.docx"))]
    right = next((name for name in beside if _said(path.with_name(name)) == meant), "")
    yield _finding(path, known, right, gone=not path.is_file())


def _said(path: Path) -> str:
    """The digest of what a reader meets in a file; empty where it cannot be read."""
    try:
        return outline_digest(read_outline(read_package(path.read_bytes())))
    except (NotAnArchive, UnsafeArchive, BadXml, KeyError, OSError):
        return ""


def _finding(path: Path, known: Signed, right: str, *, gone: bool) -> Finding:
    name = known.version.name
    found = "ở đây không có tệp này" if gone else f"chữ trong tệp không phải của {name} là bản đã ban hành"
    return OTHER_STANDS.at(
        FilePlace(f"tệp {path.name}"),
        found=found + (f"; bản đã ban hành nằm ở tệp “{right}”" if right else ""),
        expected=f"{name}, số {known.facts.number} ngày {known.facts.day:%d/%m/%Y}",
        mend=f'{"" if gone else "đừng gửi tệp này; "}lấy bản đã ban hành bằng lệnh: pipeline issue "{name}"',
    )
