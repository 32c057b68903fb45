"""A made document put in its place, without ever losing what a person wrote there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from pipeline.files import NotAnArchive, UnsafeArchive, write_whole
from pipeline.marks import read_marks
from pipeline.marks.seal import made_as, with_made_as
from pipeline.ooxml import BadXml, digest, read_package, write_package
from pipeline.outline import outline_digest, read_outline

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pipeline.ooxml import Package


class Status(StrEnum):
    """What became of a document, in the words that the screen prints."""

    MADE = "lập mới"
    RENEWED = "lập lại"
    UNCHANGED = "không đổi"
    BESIDE = "lập bản bên cạnh"
    KEPT = "giữ bản đã sửa tay"
    STOPPED = "chưa lập"
    CLOSED = "đã ban hành"


@dataclass(frozen=True, slots=True)
class Delivery:
    """Where a document lies now and what was done; `beside` is the hand-edited file that was left alone."""

    status: Status
    path: Path
    beside: Path | None = None


def deliver(path: Path, package: Package, *, dry: bool = False) -> Delivery:
    """The sealed document written to `path`, or beside it where a person edited what is there; nothing when `dry`.

    OSError (FileBusy, DiskFull) when it cannot be written; then nothing has changed.
    """
    for place in _places(path):
        status = _status(place, package)
        if status is Status.KEPT:
            return Delivery(status, place)
        if status is not Status.BESIDE:
            return _written(place, path, package, status, dry=dry)
    raise AssertionError("the places never end")


def sealed(package: Package) -> Package:
    """The document with the digest of what a reader meets in it, by which an edit by hand is told later."""
    return with_made_as(package, outline_digest(read_outline(package)))


def _written(place: Path, path: Path, package: Package, status: Status, *, dry: bool) -> Delivery:
    if status is not Status.UNCHANGED and not dry:
        write_whole(place, write_package(package))
    if place == path:
        return Delivery(status, place)
    return Delivery(Status.UNCHANGED if status is Status.UNCHANGED else Status.BESIDE, place, path)


def _status(place: Path, package: Package) -> Status:
    """What writing here would be; BESIDE where a person edited the file after it was made from other figures."""
    if not place.exists():
        return Status.MADE
    there = _read(place)
    if there is None:
        return Status.BESIDE
    # Without seals: a later program may reckon an Outline in another way, which nobody did by hand.
    if digest(with_made_as(there, "")) == digest(with_made_as(package, "")):
        return Status.UNCHANGED
    now, then, new = outline_digest(read_outline(there)), made_as(there), made_as(package)
    if now == new and then == new:
        return Status.RENEWED if _marks_differ(there, package) else Status.UNCHANGED
    if now == then:
        return Status.RENEWED
    return Status.KEPT if then == new else Status.BESIDE


def _read(place: Path) -> Package | None:
    """The package that lies there, or None where it is no Word file any more: then it is somebody's own."""
    try:
        return read_package(place)
    except (NotAnArchive, UnsafeArchive, BadXml):
        return None


def _marks_differ(there: Package, package: Package) -> bool:
    """Whether the same words now stand on other cells, so that only the marks need writing."""
    return read_marks(there) != read_marks(package)


def _places(path: Path) -> Iterator[Path]:
    yield path
    yield path.with_name(f"{path.stem} (số liệu mới){path.suffix}")
    number = 2
    while True:
        yield path.with_name(f"{path.stem} (số liệu mới {number}){path.suffix}")
        number += 1
