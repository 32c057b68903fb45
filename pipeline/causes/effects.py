"""What a change of one thing does to a document, in terms that the changes of a comparison can be found by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.compare import FigureChange, FormChange, Side, WordingChange, compared

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.causes.world import Drawn
    from pipeline.compare import Comparison

FORM: Final = "thể thức"
"""Heads the key of a look wherever it occurs, beside those of its places: one cell may change it at many."""
Key = tuple[str, ...]
Change = FigureChange | WordingChange | FormChange


def side(drawn: Drawn) -> Side:
    """A drawn document as one side of a comparison."""
    return Side("", drawn.outline, drawn.content, drawn.marks)


def effects(one: Drawn, other: Drawn, *, of_new: bool = False) -> frozenset[Key]:
    """What the step from one to the other does: places in `one`, or with `of_new` in `other`."""
    return frozenset(every_key(compared(side(one), side(other)), of_new=of_new))


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
        for old, new in change.places:
            address = new if of_new else old
            where = (str(address.part), address.path) if old and address else ("", "")
            yield ("thể thức ở", *where, *look)
    else:
        address = change.new if of_new else change.old
        if address is not None:
            yield ("chỗ", str(address.part), address.path)
            if within:
                steps = address.path.split("/")
                yield from (("chỗ", str(address.part), "/".join(steps[:n])) for n in range(1, len(steps)))
        else:
            yield ("chữ", words_of(change))


def words_of(change: WordingChange) -> str:
    """All the words of a change, old and new."""
    return " ".join("".join(stretch.text for stretch in change.words).split())
