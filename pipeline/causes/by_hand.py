"""What a person changed in a document since its version was made, and what the sign-off filled in."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.causes.attribution import Effect
from pipeline.causes.effects import FORM, every_key
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
    from pipeline.keep import Version


def by_hand(store: Store, subject: Subject, *, of_new: bool) -> Iterator[Effect]:
    """What a person did, and what the sign-off of the version did, in the document that was made from it."""
    base = _base(store, subject)
    if base is None:
        return
    made = of_version(store, base).side
    signed = _signed(store, base, subject)
    if signed is not None:
        step = compared(made, signed) if of_new else compared(signed, made)
        yield Effect(of_sign_off(issued(store, base)), frozenset(every_key(step, of_new=of_new)), of_new)
        made = signed
    step = compared(made, subject.side) if of_new else compared(subject.side, made)
    done = frozenset(key for key in every_key(step, of_new=of_new) if key[0] != FORM)
    yield Effect(of_hand(subject.label), done, of_new)


def moved_along(store: Store, subject: Subject) -> Callable[[Key], Key] | None:
    """A place of the version, as the place that it has in the edited document; None where nobody edited it."""
    base = _base(store, subject)
    if base is None:
        return None
    pairs = walked(of_version(store, base).side.outline, subject.side.outline).pairings
    places: dict[tuple[str, ...], str] = {
        (str(p.old.address.part), p.old.address.path): p.new.address.path for p in pairs if p.old and p.new
    }

    def along(key: Key) -> Key:
        return ("chỗ", key[1], places.get(key[1:], "không còn")) if key[0] == "chỗ" else key

    return along


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
