"""The document that a trace is asked of: a file on the desk or a version, with what the archive knows of its making."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pipeline.archive import describe, read
from pipeline.causes import is_file
from pipeline.check import open_document
from pipeline.cli.archive.desk import ended, found_of, store_if_any, store_of
from pipeline.content import loads
from pipeline.findings import FilePlace
from pipeline.keep import base_of, piece
from pipeline.keep.pieces import CONTENT, stem
from pipeline.keep.sources import TEMPLATES, inputs_id
from pipeline.marks.seal import made_as
from pipeline.ooxml import read_package
from pipeline.outline import read_outline
from pipeline.trace import Made, has_marks, traced
from pipeline.trace.codes import NO_MARKS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.archive import Store
    from pipeline.findings import Finding
    from pipeline.keep import Base, Version
    from pipeline.ooxml import Package
    from pipeline.outline import Outline
    from pipeline.trace import Traced

_NOTED: Final = "o-co-nhan-xet"
_BLOCKS: Final = f"{TEMPLATES}/_chung/khoi-"


@dataclass(frozen=True, slots=True)
class Subject:
    """A document under the name it was asked by, its trace, and how it stands to its version.

    `notes` are what was said of cells at which people left notes when the version was made, by the cells' places.
    """

    label: str
    trace: Traced
    version: str = ""
    edited: bool = False
    likeness: float = 1.0
    notes: Mapping[str, str] = field(default_factory=dict)


def subject(asked: str, **places: Any) -> Subject:
    """The document that was asked for; ends the command with the reason where there is none to trace."""
    if is_file(asked):
        return _of_file(store_if_any(**places), Path(asked))
    return _of_version(store_of(**places), asked)


def _of_file(store: Store | None, path: Path) -> Subject:
    package, refused = open_document(path, str(path))
    if package is None:
        ended(*refused)
    base = base_of(store, package) if store else None
    if store is None or base is None or _is_another(package, base):
        if not has_marks(package):
            ended(_unmarked(path, archive=store is not None))
        return Subject(path.name, traced(package))
    made = _made(store, base.version)
    trace, version = traced(package, made), base.version
    return Subject(path.name, trace, version.name, base.edited, base.likeness, _notes(version))


def _is_another(package: Package, base: Base) -> bool:
    """Whether the file says that it was made as something that the archive does not hold, only something like it."""
    return made_as(package) not in {"", base.version.record.outline}


def _of_version(store: Store, asked: str) -> Subject:
    found = found_of(store, asked)
    made = _made(store, found)
    trace = traced(made.package, made)
    return Subject(found.name, trace, found.name, found.record.adopted, notes=_notes(found))


def _notes(version: Version) -> Mapping[str, str]:
    return {remark.place: remark.found for remark in version.record.remarks if remark.code == _NOTED}


def _made(store: Store, version: Version) -> Made:
    package = read_package(piece(store, version, f"{stem(version.record.key)}.docx"))
    held = f"{stem(version.record.key)}/{CONTENT}" in version.paths
    content = loads(piece(store, version, CONTENT).decode()) if held else None
    return Made(package, content, _templates(store, version))


def _templates(store: Store, version: Version) -> Mapping[str, Outline]:
    """The template that a version was made from, and the blocks put into it."""
    own = inputs_id(version.record.office, version.record.year)
    stored, number = describe(store, own), version.record.inputs.get(own, 0)
    state = next((v.state for v in stored.versions if v.number == number), {}) if stored else {}
    wanted = (f"{TEMPLATES}/{version.record.type}/", _BLOCKS)
    paths = [path for path in sorted(state) if path.startswith(wanted) and path.endswith(".docx")]
    return {path: read_outline(_package(store, own, path, number)) for path in paths}


def _package(store: Store, object_id: str, path: str, number: int) -> Package:
    return read_package(read(store, object_id, path, number))


def _unmarked(path: Path, *, archive: bool) -> Finding:
    looked = (
        "kho lưu trữ cũng không có phiên bản nào giống ít nhất một nửa" if archive else "ở đây không có kho lưu trữ"
    )
    return NO_MARKS.at(
        FilePlace(str(path)),
        found=f"tệp không mang dấu của số liệu nào, {looked}",
        expected="tệp do pipeline build lập, hoặc bản sửa từ tệp ấy mà phiên bản gốc còn trong kho",
        mend="chạy lệnh ở thư mục có kho lưu trữ của văn bản, hoặc chỉ kho bằng --archive",
    )
