"""What a change of one thing does to a document, in terms that the changes of a comparison can be found by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.compare import FigureChange, FormChange, Side, StretchKind, WordingChange, WordingKind, at_places

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.causes.world import Drawn
    from pipeline.compare import Comparison, FormPlace
    from pipeline.outline import Address

FORM: Final = "thể thức"
"""Heads the key of a look wherever it occurs, beside those of its places: one cell may change it at many."""
MOVE: Final = "chuyển chỗ"
"""Heads the key of any move: of two paragraphs that change places either may be told as the one that moved."""
LOOSE: Final = frozenset({FORM, MOVE})
"""Keys that tell a change's cause only where no other key does."""
_LOOK: Final = "thể thức ở"
_PLACED: Final = frozenset({"chỗ", "chuyển", _LOOK})
_NOWHERE: Final = ("", "")
Key = tuple[str, ...]
Trace = tuple[object, ...]
Change = FigureChange | WordingChange | FormChange


def side(drawn: Drawn) -> Side:
    """A drawn document as one side of a comparison."""
    return Side("", drawn.outline, drawn.content, drawn.marks)


def every_key(comparison: Comparison, *, of_new: bool) -> Iterator[Key]:
    """The keys of all changes of a comparison."""
    for change in every_change(comparison):
        yield from keys(change, of_new=of_new)


def every_change(comparison: Comparison) -> tuple[Change, ...]:
    """All changes of a comparison, the figures first."""
    return (*comparison.figures, *comparison.unprinted, *comparison.wording, *comparison.form)


def keys(change: Change, *, of_new: bool, within: bool = False) -> Iterator[Key]:
    """By what a change is known on one side; text that only the other side has is known by its words.

    With `within` also by the row and the table that it stands in, which a cause alone may take away as a whole.
    """
    if isinstance(change, FigureChange):
        yield ("số liệu", change.name)
    elif isinstance(change, FormChange):
        look = change.what, change.old, change.new
        yield (FORM, *look)
        yield from (_at(place, look, of_new=of_new) for place in change.places)
    else:
        yield from _of_wording(change, change.new if of_new else change.old, within=within)


def _of_wording(change: WordingChange, address: Address | None, *, within: bool) -> Iterator[Key]:
    if change.kind is WordingKind.MOVED:
        yield (MOVE,)
    if address is None:
        yield ("chữ", words_of(change))
        return
    part, steps = str(address.part), address.path.split("/")
    if change.kind is not WordingKind.CHANGED:
        yield ("chuyển", part, address.path)
    yield ("chỗ", part, address.path)
    if within:
        yield from (("chỗ", part, "/".join(steps[:n])) for n in range(1, len(steps)))


def is_moved(change: Change) -> bool:
    """Whether it is a text that stands elsewhere now."""
    return isinstance(change, WordingChange) and change.kind is WordingKind.MOVED


def only_moved(change: WordingChange) -> bool:
    """Whether a text stands elsewhere now and says what it said."""
    return is_moved(change) and all(stretch.kind is StretchKind.SAME for stretch in change.words)


def is_move(key: Key) -> bool:
    """Whether it is the key of a text that came, went or moved."""
    return key[0] in {"chuyển", MOVE}


def is_inside(key: Key, change: Change, of_new: bool) -> bool:  # noqa: FBT001 - the side, as in an effect
    """Whether the key is that of a place in a row or table that is told as moved, with what is new in it."""
    if key[0] != "chỗ" or not isinstance(change, WordingChange) or not is_moved(change):
        return False
    address = change.new if of_new else change.old
    return address is not None and key[1] == str(address.part) and key[2].startswith(f"{address.path}/")


def moved_to(key: Key, places: Mapping[tuple[str, ...], str]) -> Key:
    """The key with the place that it has in another document; that of no place where it is not there any more."""
    if key[0] in _PLACED and key[1:3] != _NOWHERE:
        return (*key[:2], places.get(key[1:3], "không còn"), *key[3:])
    return key


def _at(place: FormPlace, look: Key, *, of_new: bool) -> Key:
    """What of the look differs at a place; pages and empty paragraphs are known by the whole look."""
    address = place.new if of_new else place.old
    known = place.old is not None and address is not None
    return (_LOOK, str(address.part), address.path, look[0]) if known and address else (_LOOK, *_NOWHERE, *look)


def each_place(change: FormChange) -> tuple[FormChange, ...]:
    """The change as so many as it has places: each of these may have a cause of its own."""
    return tuple(at_places(change, (place,)) for place in change.places) or (change,)


def traces(change: Change) -> frozenset[Trace]:
    """What a change makes of the old document, to the last word: two steps with the same traces do the same there."""
    known = tuple(keys(change, of_new=False))
    if isinstance(change, FormChange):
        return frozenset((*key, change.old, change.new) for key in known[1:])
    if isinstance(change, FigureChange):
        values = (f and (f.kind, f.value, f.qualifier, f.unit) for f in (change.old, change.new))
        return frozenset({(*known, *values, change.printed_old, change.printed_new)})
    return frozenset({(*known, change.kind, change.where, change.words)})


def words_of(change: WordingChange) -> str:
    """All the words of a change, old and new."""
    return " ".join("".join(stretch.text for stretch in change.words).split())
