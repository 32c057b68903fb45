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
from pipeline.compare import Side, compared
from pipeline.content import loads
from pipeline.keep.known import piece
from pipeline.keep.laying import laid_out, remade, shelf_of
from pipeline.keep.maker import maker
from pipeline.keep.pieces import CONTENT, stem
from pipeline.keep.troubles import said
from pipeline.marks import read_marks
from pipeline.ooxml import digest, read_package, write_package
from pipeline.outline import outline_digest, read_outline

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pipeline.archive import Store
    from pipeline.build import Made
    from pipeline.build.shelf import Shelf
    from pipeline.content import Content
    from pipeline.keep.known import Version
    from pipeline.ooxml import Package

_SHOWN: Final = 20


class Verdict(StrEnum):
    """How a version made again compares with the archived one, in the words that the screen prints."""

    SAME = "đúng từng byte"
    PACKED = "đúng mọi phần, nén khác"
    SAID = "đúng nội dung, chương trình khác"
    DIFFERENT = "khác bản đã lưu"
    UNMADE = "không lập lại được"
    BY_HAND = "bản sửa tay, không lập lại"
    DAMAGED = "tệp trong kho hỏng"


@dataclass(frozen=True, slots=True)
class Verified:
    """What was found of one version; `told` are the reasons or differences, `pdf` is empty where there is none."""

    version: Version
    verdict: Verdict
    told: tuple[str, ...] = ()
    pdf: str = ""

    @property
    def sound(self) -> bool:
        """Whether the version stands as it was kept."""
        return self.verdict not in {Verdict.DIFFERENT, Verdict.UNMADE, Verdict.DAMAGED}


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
                    yield replace(_one(store, version, shelf), pdf=_pdf(store, version))
                except ArchiveTrouble as trouble:
                    yield Verified(version, Verdict.DAMAGED, (said(trouble),))


def _made_from(version: Version) -> tuple[object, ...]:
    record = version.record
    return record.office, record.year, sorted(record.inputs.items()), sorted(record.states.items())


def _pdf(store: Store, version: Version) -> str:
    """A PDF is made by another program and never made again: its bytes are compared with their digest."""
    if not version.record.pdf:
        return ""
    try:
        piece(store, version, version.record.pdf)
    except ArchiveTrouble:
        return "PDF hỏng"
    return "PDF nguyên vẹn"


def _one(store: Store, version: Version, shelf: Shelf | None) -> Verified:
    kept = piece(store, version, f"{stem(version.record.key)}.docx")
    if version.record.adopted or shelf is None:
        return Verified(version, Verdict.BY_HAND)
    made = remade(version.record, shelf)
    if made is None or made.package is None or made.content is None:
        return Verified(version, Verdict.UNMADE, tuple(_why(made)))
    package = sealed(made.package)
    if write_package(package) == kept:
        return Verified(version, Verdict.SAME)
    archived = read_package(kept)
    if digest(package) == digest(archived):
        return Verified(version, Verdict.PACKED, tuple(_others(version)))
    if _reads_alike(store, version, made, archived):
        return Verified(version, Verdict.SAID, tuple(_others(version)))
    return Verified(version, Verdict.DIFFERENT, (*_others(version), *_differences(store, version, made, archived)))


def _reads_alike(store: Store, version: Version, made: Made, archived: Package) -> bool:
    """Same Content and Outline; the Outline is read by the program of today on both sides."""
    if made.package is None or made.content is None:
        return False
    if not _says_all(made.content, loads(piece(store, version, CONTENT).decode())):
        return False
    return outline_digest(read_outline(made.package)) == outline_digest(read_outline(archived))


def _says_all(now: Content, then: Content) -> bool:
    """Whether everything that was said is said again; a later program may give names that nothing printed yet."""
    figures, texts = {f.name: f for f in now.figures}, {t.name: t for t in now.texts}
    same = all(figures.get(f.name) == f for f in then.figures) and all(texts.get(t.name) == t for t in then.texts)
    return same and now.tables == then.tables and now.document == then.document and set(then.cells) <= set(now.cells)


def _why(made: Made | None) -> Iterator[str]:
    if made is None:
        yield "đầu vào đã lưu không khai văn bản này"
    for finding in made.findings if made else ():
        if finding.severity == "lỗi":
            yield f"{finding.code} ở {finding.place}: {finding.found}"


def _others(version: Version) -> Iterator[str]:
    """The program and libraries that are not those the version was made with."""
    then, now = version.record.maker, maker()
    if then.program != now.program:
        yield f"chương trình {then.program or '(không rõ)'} → {now.program or '(không rõ)'}"
    elif then.digest != now.digest:
        yield "chương trình cùng số hiệu, khác mã nguồn"
    for name in sorted({*then.libraries, *now.libraries}):
        one, other = then.libraries.get(name, ""), now.libraries.get(name, "")
        if one != other:
            yield f"thư viện {name} {one or '(không có)'} → {other or '(không có)'}"


def _differences(store: Store, version: Version, made: Made, archived: Package) -> Iterator[str]:
    if made.package is None:
        return
    content = loads(piece(store, version, CONTENT).decode())
    old = Side("bản lưu", read_outline(archived), content, read_marks(archived))
    new = Side("lập lại", read_outline(made.package), made.content, read_marks(made.package))
    found = compared(old, new)
    told = [
        f"số liệu {c.name}: {c.printed_old or '(không in)'} → {c.printed_new or '(không in)'}" for c in found.figures
    ]
    told += ["câu chữ: " + "".join(s.text for s in c.words)[:120] for c in found.wording]
    told += [f"thể thức {c.what}: {c.old} → {c.new}" for c in found.form]
    yield from told[:_SHOWN] or ("khác ở phần không in ra (dấu nguồn số liệu, cấu tạo tệp)",)
    if len(told) > _SHOWN:
        yield f"và {len(told) - _SHOWN} chỗ nữa"
