"""Two stores joined: what one has and the other has not is taken, nothing is ever overwritten."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from pipeline.archive.branches import branch_id, renamed
from pipeline.archive.checks import check_object
from pipeline.archive.copying import files_of, take
from pipeline.archive.reading import inventory_of
from pipeline.archive.store import objects
from pipeline.archive.whole import extends
from pipeline.archive.writing import changing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.archive.model import Store
    from pipeline.archive.parsing import Inventory


class Deed(StrEnum):
    """What became of an object of the other store."""

    NEW = "new"
    LONGER = "longer"
    SAME = "same"
    SHORTER = "shorter"
    BESIDE = "beside"
    FOREIGN = "foreign"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Joined:
    """What became of an object: taken as new, with its further versions, or nothing where it is the same or shorter.

    Two histories that part are both kept, the other store's as the object `kept_as`; `number` is the last version then.
    A damaged object, and one that was laid down in another way and has further versions, is left out.
    """

    object_id: str
    deed: Deed
    kept_as: str
    number: int


def join(store: Store, other: Store, ids: Iterable[str] | None = None) -> tuple[Joined, ...]:
    """Takes into the store what the other one has, object by object, each whole or not at all."""
    with changing(store):
        return tuple(_joined(store, other, object_id) for object_id in (objects(other) if ids is None else ids))


def _joined(store: Store, other: Store, object_id: str) -> Joined:
    if any(fault.is_damage for fault in check_object(other, object_id)):
        return Joined(object_id, Deed.DAMAGED, "", 0)
    theirs = inventory_of(other, object_id)
    if theirs is None:
        raise KeyError(object_id)
    ours = inventory_of(store, object_id)
    deed = _deed(ours, theirs)
    if deed is Deed.BESIDE and ours:
        return _beside(store, other, ours, theirs)
    if deed in {Deed.NEW, Deed.LONGER}:
        take(store, theirs, files_of(other, theirs, known=len(ours.folders) if ours else 0))
    number = theirs.stored.head.number if deed is not Deed.SHORTER or not ours else ours.stored.head.number
    return Joined(object_id, deed, object_id, number)


def _deed(ours: Inventory | None, theirs: Inventory) -> Deed:
    if ours is None:
        return Deed.NEW
    if extends(ours, theirs):
        return Deed.SAME if len(ours.folders) == len(theirs.folders) else Deed.SHORTER
    if not (ours.is_ours and theirs.is_ours):
        return Deed.FOREIGN
    return Deed.LONGER if extends(theirs, ours) else Deed.BESIDE


def _beside(store: Store, other: Store, ours: Inventory, theirs: Inventory) -> Joined:
    """The other history under an id of its own, which stays the same as that history grows."""
    kept_as = branch_id(ours, theirs)
    known, branch = inventory_of(store, kept_as), renamed(theirs, kept_as)
    if known is None or (extends(branch, known) and len(branch.folders) > len(known.folders)):
        take(store, branch, files_of(other, theirs, known=len(known.folders) if known else 0, branch=branch))
    number = max(branch.stored.head.number, known.stored.head.number if known else 0)
    return Joined(theirs.stored.id, Deed.BESIDE, kept_as, number)
