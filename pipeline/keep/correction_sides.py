"""The issued text, and that text with what the inputs of today change in it; a person's own words stand in both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.build.deliver import sealed
from pipeline.compare import Side
from pipeline.findings import FilePlace
from pipeline.keep.codes import EDITED_BY_HAND
from pipeline.keep.contents import content_of
from pipeline.keep.correction_context import one_line
from pipeline.keep.correction_places import Places
from pipeline.keep.correction_words import opening
from pipeline.keep.filling import filled
from pipeline.keep.known import piece
from pipeline.keep.pieces import stem
from pipeline.marks import read_marks
from pipeline.merge import merged
from pipeline.ooxml import read_package
from pipeline.outline import Address, Paragraph, read_outline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.archive import Store
    from pipeline.build import Made
    from pipeline.content import Content
    from pipeline.findings import Finding
    from pipeline.keep.issued import Issued
    from pipeline.keep.known import Version
    from pipeline.merge import Conflict, Merged, Unplaced
    from pipeline.ooxml import Package


@dataclass(frozen=True, slots=True)
class Sides:
    """The text as it was issued and as it would read today; `merged` is None where no words of a person stand in it."""

    old: Side
    new: Side
    merged: Merged | None = None


def issued_and_today(store: Store, version: Version, facts: Issued, today: Made) -> Sides:
    """The two texts that a correction compares: the inputs' changes come into the issued text, as in a refresh."""
    assert today.package is not None  # noqa: S101 - the caller made it
    fresh, done = sealed(today.package), filled(store, version, facts)
    if done.document is None or done.base is None:
        archived = read_package(piece(store, version, f"{stem(version.record.key)}.docx"))
        return Sides(_side("đã ban hành", archived, content_of(store, version)), _side("hôm nay", fresh, today.content))
    if done.document is done.base:
        old = _side("đã ban hành", done.document, content_of(store, version))
        return Sides(old, _side("hôm nay", fresh, today.content))
    result = merged(done.base, done.document, fresh)
    return Sides(_side("đã ban hành", done.document), _side("hôm nay", result.package), result)


def undecided(version: Version, sides: Sides) -> Iterator[Finding]:
    """What the inputs change where a person had edited the issued text: no line of the letter, told to be decided."""
    if sides.merged is None:
        return
    places = Places(sides.new.outline)
    for conflict in sides.merged.conflicts:
        was, now = one_line(conflict.base), one_line(conflict.new)
        yield _open(version, _told(places, conflict), opening(one_line(conflict.edited)), (was, now))
    for lost in sides.merged.unplaced:
        yield _open(version, _told(places, lost), "", (one_line(lost.old), one_line(lost.new)))


def _told(places: Places, one: Conflict | Unplaced) -> str:
    """The place in the issued text with the words that open its paragraph."""
    spot = places.spots.get("/".join(one.place.split("/")[:2]))
    words = one_line(spot.block.text) if spot and isinstance(spot.block, Paragraph) else ""
    return places.told(Address("", one.place), words) if one.place else ""


def _open(version: Version, where: str, said: str, inputs: tuple[str, str]) -> Finding:
    was, now = (opening(text) for text in inputs)
    said = f"bản đã ban hành ghi “{said}” do sửa tay" if said else "người sửa tay đã bỏ hoặc viết lại chỗ này"
    return EDITED_BY_HAND.at(
        FilePlace(" · ".join(filter(None, (f"văn bản {version.name}", where)))),
        found=f"{said}; tệp nhập khi ban hành cho “{was}”, hôm nay cho “{now}”",
        expected="người soạn quyết định có đính chính chỗ này không",
        mend="cần đính chính thì tự thêm một dòng vào bảng của công văn; không cần thì để nguyên",
    )


def _side(label: str, package: Package, content: Content | None = None) -> Side:
    return Side(label, read_outline(package), content, read_marks(package))
