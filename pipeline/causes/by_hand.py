"""What a person changed in a document since its version was made, and what the sign-off filled in."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.causes.attribution import Effect
from pipeline.causes.effects import FORM, every_key, is_move, keys, moved_to, only_moved
from pipeline.causes.naming import of_hand, of_sign_off
from pipeline.causes.subjects import of_version
from pipeline.compare import Side, compared
from pipeline.compare.walk import walked
from pipeline.keep import laid_out, versions
from pipeline.keep.issued import issued
from pipeline.keep.laying import remade, shelf_of
from pipeline.marks import read_marks
from pipeline.marks.seal import made_as
from pipeline.outline import read_outline

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pipeline.archive import Store
    from pipeline.causes.effects import Key
    from pipeline.causes.subjects import Subject
    from pipeline.compare import Cause
    from pipeline.keep import Version


def by_hand(store: Store, subject: Subject, other: Side, *, of_new: bool) -> Iterator[Effect]:
    """What a person did, and what the sign-off of the version did, in the document that was made from it.

    It is compared with the `other` document, and is the new one of both or the old one.
    """
    base = _base(store, subject)
    if base is None:
        return
    made = of_version(store, base).side
    signed = _signed(store, base, subject)
    if signed is not None:
        yield from done(of_sign_off(issued(store, base)), (made, signed), other, of_new=of_new)
        made = signed
    for effect in done(of_hand(subject.label), (made, subject.side), other, of_new=of_new):
        yield replace(effect, keys=frozenset(key for key in effect.keys if key[0] != FORM))


def done(cause: Cause, step: tuple[Side, Side], other: Side, *, of_new: bool) -> Iterator[Effect]:
    """What was done from the one side of a step to its other: by its places there, what was taken away by where it was.

    That is its place in the document to compare with, since there it still stands.
    """
    made, edited = step
    found = compared(made, edited) if of_new else compared(edited, made)
    gone = [c for c in found.wording if (c.new if of_new else c.old) is None]
    moved = [c for c in found.wording if only_moved(c)]
    left = replace(found, wording=tuple(c for c in found.wording if c not in gone and c not in moved))
    # What a person only moved has causes of its own for its words, and may stand still beside what then moved.
    moves = (key for change in moved for key in keys(change, of_new=of_new) if is_move(key))
    yield Effect(cause, frozenset((*every_key(left, of_new=of_new), *moves)), of_new)
    if gone:
        places = _places(made, other)
        taken = (key for change in gone for key in keys(change, of_new=not of_new))
        yield Effect(cause, frozenset(moved_to(key, places) for key in taken), not of_new)


def moved_along(store: Store, subject: Subject) -> Callable[[Key], Key] | None:
    """A place of the version, as the place that it has in the edited document; None where nobody edited it."""
    base = _base(store, subject)
    if base is None:
        return None
    return partial(moved_to, places=_places(of_version(store, base).side, subject.side))


def _places(one: Side, other: Side) -> dict[tuple[str, ...], str]:
    """For every place of the one document that of the same text in the other."""
    pairs = walked(one.outline, other.outline).pairings
    return {(str(p.old.address.part), p.old.address.path): p.new.address.path for p in pairs if p.old and p.new}


def _base(store: Store, subject: Subject) -> Version | None:
    """The version that a person began with; None where the document is one as it was made."""
    version = subject.version
    if version is None or not subject.edited:
        return None
    if not version.record.adopted:
        return version
    own = [v for v in versions(store) if v.record.key == version.record.key and v.record.number < version.record.number]
    sealed = made_as(subject.package)
    fitting = [v for v in own if v.record.outline == sealed]
    return next(iter((fitting or own)[::-1]), None)


def _signed(store: Store, base: Version, subject: Subject) -> Side | None:
    """The version with number and day filled in, where the document is nearer to it than to the version itself."""
    facts = issued(store, base)
    if facts is None:
        return None
    with tempfile.TemporaryDirectory(prefix="vks-") as scratch:
        made = remade(base.record, shelf_of(laid_out(store, base.record, Path(scratch))), facts)
    if made is None or made.package is None:
        return None
    signed = Side(base.name, read_outline(made.package), made.content, read_marks(made.package))
    plain = of_version(store, base).side
    return signed if _far(signed, subject.side) < _far(plain, subject.side) else None


def _far(one: Side, other: Side) -> int:
    return len(compared(one, other).wording)
