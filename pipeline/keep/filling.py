"""A version with the number, day and signer of its sign-off printed in it."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.findings import FilePlace
from pipeline.keep.codes import TYPED_OTHERWISE
from pipeline.keep.known import piece
from pipeline.keep.laying import laid_out, remade, shelf_of
from pipeline.keep.maker import program_digest
from pipeline.keep.pieces import stem
from pipeline.merge import merged
from pipeline.ooxml import read_package
from pipeline.outline import outline_digest, read_outline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.archive import Store
    from pipeline.build.shelf import Shelf
    from pipeline.findings import Finding
    from pipeline.keep.issued import Issued
    from pipeline.keep.known import Version
    from pipeline.merge import Conflict, Merged
    from pipeline.ooxml import Package


@dataclass(frozen=True, slots=True)
class Filled:
    """The document with the facts printed; None where this program does not make it of the archived inputs.

    `base` is what the archived inputs and the facts make, without what a person edited; `typed` tells where his copy
    says other facts: what was typed there, what the template would print.
    """

    document: Package | None
    base: Package | None = None
    typed: tuple[tuple[str, str], ...] = ()


def filled(store: Store, version: Version, facts: Issued) -> Filled:
    """The version's document with these facts; a person's copy gets them where the template prints them.

    So does a document that the program of today would make otherwise.
    """
    with tempfile.TemporaryDirectory(prefix="vks-") as scratch:
        shelf = shelf_of(laid_out(store, version.record, Path(scratch)))
        made = _package(version, shelf, facts)
        alike = not version.record.adopted and version.record.maker.digest == program_digest()
        plain = made if alike else _package(version, shelf)
    if made is None or plain is None:
        return Filled(None)
    if alike or (not version.record.adopted and _reads(plain) == version.record.outline):
        return Filled(made, made)
    result = merged(plain, read_package(piece(store, version, f"{stem(version.record.key)}.docx")), made)
    typed = tuple(_typed(result))
    return Filled(result.package, made, typed) if version.record.adopted or not typed else Filled(None)


def _package(version: Version, shelf: Shelf, facts: Issued | None = None) -> Package | None:
    made = remade(version.record, shelf, facts)
    return made.package if made else None


def _reads(package: Package) -> str:
    return outline_digest(read_outline(package))


def typed_otherwise(version: Version, facts: Issued, done: Filled) -> tuple[Finding, ...]:
    """That a person's copy prints another number, day or signer than the sign-off says."""
    return tuple(
        TYPED_OTHERWISE.at(
            FilePlace(f"văn bản {version.name}"),
            found=f"bản sửa tay ghi “{typed}”" if typed else f"bản sửa tay không còn chỗ để in “{wanted}”",
            expected=f"“{wanted}”: số {facts.number}, ngày {facts.day:%d/%m/%Y} như đã ghi khi ban hành",
            mend=f'nếu bản sửa tay đúng thì gõ: pipeline sign-off "{version.name}" --again --reason "LÝ DO" '
            "với đúng số, ngày ấy; nếu bản sửa tay gõ nhầm thì sửa trong bản Word rồi dùng chính tệp đã sửa để gửi",
        )
        for typed, wanted in done.typed
    )


def _typed(result: Merged) -> Iterator[tuple[str, str]]:
    """Where the facts did not come in; a line that the person took out needs none."""
    yield from ((_line(one.edited), _line(one.new)) for one in result.conflicts if _stands(one))
    yield from (("", _line(one.new)) for one in result.unplaced if one.new.strip())


def _stands(conflict: Conflict) -> bool:
    return bool(conflict.edited.strip())


def _line(text: str) -> str:
    return " ".join(text.split())
