"""A version made again from its archived inputs, and how what is made compares with what was kept."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pipeline.archive import ArchiveTrouble
from pipeline.build.deliver import sealed
from pipeline.compare import Side
from pipeline.keep.contents import content_of
from pipeline.keep.issued import corrected
from pipeline.keep.known import piece
from pipeline.keep.last_years import is_handed_down
from pipeline.keep.laying import laid_out, remade, shelf_of
from pipeline.keep.otherwise import differences, other_makers, unmade
from pipeline.keep.pieces import ISSUED, stem
from pipeline.keep.troubles import said
from pipeline.marks import read_marks
from pipeline.ooxml import digest, read_package, write_package
from pipeline.outline import outline_digest, read_outline

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pipeline.archive import Store
    from pipeline.build.shelf import Shelf
    from pipeline.content import Content
    from pipeline.keep.known import Version
    from pipeline.ooxml import Package


_BROKEN: Final = "HỎNG"
_WHOLE: Final = "nguyên vẹn"


class Verdict(StrEnum):
    """How a version made again compares with the archived one, in the words that the screen prints."""

    SAME = "đúng từng byte"
    PACKED = "đúng mọi phần, nén khác"
    SAID = "đúng nội dung, chương trình khác"
    DIFFERENT = "khác bản đã lưu"
    UNMADE = "không lập lại được"
    BY_HAND = "bản sửa tay, không lập lại"
    HANDED_DOWN = "có phần chuyển từ năm trước, không lập lại"
    DAMAGED = "tệp trong kho hỏng"


@dataclass(frozen=True, slots=True)
class Verified:
    """What was found of one version; `told` are the reasons or differences, `pdf` is empty where there is none.

    `sent` tells of the files that went out, `broken` names other files of the version that are not as they were kept.
    """

    version: Version
    verdict: Verdict
    told: tuple[str, ...] = ()
    pdf: str = ""
    sent: str = ""
    broken: tuple[str, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether the version stands as it was kept."""
        whole = self.verdict not in {Verdict.DIFFERENT, Verdict.UNMADE, Verdict.DAMAGED}
        return whole and not self.broken and _BROKEN not in f"{self.pdf}{self.sent}"


def verified(
    store: Store, versions: Iterable[Version], progress: Callable[[str, int, int], None] = lambda *_: None
) -> Iterator[Verified]:
    """Each version made again; those of the same inputs share one reading of the workbooks."""
    every = sorted(versions, key=_made_from)
    number = 0
    for _, alike in groupby(every, key=_made_from):
        with tempfile.TemporaryDirectory(prefix="vks-") as scratch:
            shelf: Shelf | None = None
            for version in alike:
                number += 1
                progress(version.name, number, len(every))
                try:
                    if shelf is None and not version.record.adopted:
                        shelf = shelf_of(laid_out(store, version.record, Path(scratch)))
                    found = _one(store, version, shelf)
                    yield _with_files(store, replace(found, told=(*found.told, *corrected(store, version))))
                except ArchiveTrouble as trouble:
                    yield _with_files(store, Verified(version, Verdict.DAMAGED, (said(trouble),)))


def _made_from(version: Version) -> tuple[object, ...]:
    record = version.record
    return record.office, record.year, sorted(record.inputs.items()), sorted(record.states.items())


def _with_files(store: Store, found: Verified) -> Verified:
    """What is told of the files that are never made again: the PDF, what went out, and those that are damaged."""
    version, folder = found.version, f"{stem(found.version.record.key)}/"
    names = [path.removeprefix(folder) for path in version.paths]
    broken = [name for name in names if _is_broken(store, version, name)]
    pdf = "" if version.record.pdf not in names else f"PDF {_BROKEN if version.record.pdf in broken else _WHOLE}"
    sent = [name for name in names if name.startswith(f"{ISSUED}/")]
    lost = [name for name in broken if name in sent]
    told = f"tệp ban hành {', '.join(lost)} {_BROKEN}" if lost else f"tệp ban hành {_WHOLE}" if sent else ""
    rest = tuple(f"{name} {_BROKEN}" for name in broken if name not in sent and name != version.record.pdf)
    return replace(found, pdf=pdf, sent=told, broken=rest)


def _is_broken(store: Store, version: Version, name: str) -> bool:
    try:
        piece(store, version, name)
    except ArchiveTrouble:
        return True
    return False


def _one(store: Store, version: Version, shelf: Shelf | None) -> Verified:
    kept = piece(store, version, f"{stem(version.record.key)}.docx")
    handed_down = is_handed_down(version.record)
    if version.record.adopted or shelf is None or handed_down:
        return Verified(version, Verdict.HANDED_DOWN if handed_down else Verdict.BY_HAND)
    made = remade(version.record, shelf)
    if made is None or made.package is None or made.content is None:
        return Verified(version, Verdict.UNMADE, tuple(unmade(made)))
    package = sealed(made.package)
    if write_package(package) == kept:
        return Verified(version, Verdict.SAME)
    archived, others = read_package(kept), tuple(other_makers(version))
    if digest(package) == digest(archived):
        return Verified(version, Verdict.PACKED, others)
    then = content_of(store, version)
    old, new = _side("bản lưu", archived, then), _side("lập lại", package, made.content)
    if then and _says_all(made.content, then) and outline_digest(new.outline) == outline_digest(old.outline):
        return Verified(version, Verdict.SAID, others)
    return Verified(version, Verdict.DIFFERENT, (*others, *differences(old, new)))


def _side(label: str, package: Package, content: Content | None) -> Side:
    """A document as it is compared; the program of today reads the Outline of both."""
    return Side(label, read_outline(package), content, read_marks(package))


def _says_all(now: Content, then: Content) -> bool:
    """Whether everything that was said is said again; a later program may give names that nothing printed yet."""
    figures, texts = {f.name: f for f in now.figures}, {t.name: t for t in now.texts}
    same = all(figures.get(f.name) == f for f in then.figures) and all(texts.get(t.name) == t for t in then.texts)
    return same and now.tables == then.tables and now.document == then.document and set(then.cells) <= set(now.cells)
