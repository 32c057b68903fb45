"""The version that a hand-edited copy rests on, as the program made it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.findings import FilePlace
from pipeline.keep import Version, base_of, piece
from pipeline.keep.filling import filled
from pipeline.keep.issued import issued
from pipeline.keep.pieces import stem
from pipeline.marks import read_marks
from pipeline.marks.seal import made_as
from pipeline.ooxml import Package, read_package
from pipeline.outline import all_paragraphs, read_outline
from pipeline.refresh.codes import NO_BASE, OTHER_BASE

if TYPE_CHECKING:
    from pipeline.archive import Store
    from pipeline.findings import Finding


@dataclass(frozen=True, slots=True)
class Ground:
    """A version made by the program, its document, and how sure it is that the copy was made from it.

    `sealed` tells that the copy says so itself; else `likeness` is the share of words that both have.
    """

    version: Version
    package: Package
    sealed: bool
    likeness: float


def ground_of(store: Store, edited: Package, file: str) -> Ground | Finding:
    """What a copy was made from; a finding where the archive does not hold it."""
    base = base_of(store, edited)
    if base is None:
        return _foreign(file)
    version = base.version
    package = read_package(piece(store, version, f"{stem(version.record.key)}.docx"))
    seal = made_as(edited)
    sealed = bool(seal) and seal == version.record.outline
    if seal and not sealed and not _same_figures(edited, package):
        return _elsewhere(file, version)
    return Ground(version, package if sealed else _sent_out(store, version, package, edited), sealed, base.likeness)


def _sent_out(store: Store, version: Version, package: Package, edited: Package) -> Package:
    """The version with the number and day of its sign-off, where the copy was made of the one that was sent out.

    What the program filled in is no person's words.
    """
    facts = issued(store, version)
    signed = filled(store, version, facts).document if facts else None
    if signed is None:
        return package
    mine, plain, sent = (
        Counter(p.text for p in all_paragraphs(read_outline(one))) for one in (edited, package, signed)
    )
    return signed if (mine & sent).total() > (mine & plain).total() else package


def _same_figures(one: Package, other: Package) -> bool:
    """Whether both were made with the same figures printed in the same words."""
    mine, theirs = (marks.figures if (marks := read_marks(p)) else () for p in (one, other))
    return bool(mine) and {(m.bookmark, m.text) for m in mine} == {(m.bookmark, m.text) for m in theirs}


def _foreign(file: str) -> Finding:
    return NO_BASE.at(
        FilePlace(f"tệp {file}"),
        found="không mang dấu của chương trình, và không phiên bản nào trong kho có quá nửa lời văn giống tệp này",
        expected="bản sửa tay của một văn bản do chương trình lập và đã lưu vào kho",
        mend="chọn đúng tệp; nếu văn bản nằm ở kho khác thì chỉ kho ấy bằng --archive",
    )


def _elsewhere(file: str, near: Version) -> Finding:
    return OTHER_BASE.at(
        FilePlace(f"tệp {file}"),
        found=f"kho không có bản mà tệp này được lập từ đó; gần giống nhất là {near.name} nhưng số liệu lúc lập khác",
        expected="kho lưu trữ của máy đã lập tệp này, hoặc tệp lập bằng pipeline build (bản dự thảo không vào kho)",
        mend="chỉ đúng kho bằng --archive, hoặc nhập gói của kho kia bằng pipeline import rồi chạy lại",
    )
