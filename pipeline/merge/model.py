"""What a refresh did, what it left to a person, and what it found no place for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.ooxml import Package


class Kind(StrEnum):
    """What was brought up to date, in the words that the screen prints."""

    FIGURE = "số liệu"
    WORDS = "câu chữ"
    PARAGRAPH_ADDED = "thêm đoạn"
    PARAGRAPH_REMOVED = "bỏ đoạn"
    ROW_ADDED = "thêm dòng bảng"
    ROW_REMOVED = "bỏ dòng bảng"
    TABLE_ADDED = "thêm bảng"
    TABLE_REMOVED = "bỏ bảng"
    MOVED = "chuyển chỗ"


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing brought up to date: its place in the result, the words before and after, the figure's name if any."""

    kind: Kind
    place: str
    old: str
    new: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Conflict:
    """What a person changed and the new inputs changed too; `taken` where the inputs won."""

    place: str
    base: str
    edited: str
    new: str
    name: str = ""
    taken: bool = False


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A change for which no certain place was found: the figure's name if any, the words before and after."""

    name: str
    place: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Merged:
    """The edited document brought up to date, and the account of it."""

    package: Package
    deeds: tuple[Deed, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()
