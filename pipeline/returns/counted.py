"""Which files are each unit's own, and which of them are counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.returns.filled import is_blank
from pipeline.returns.standing import rivals
from pipeline.returns.twice import differences
from pipeline.vietnamese import fold, sort_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.returns.names import Names
    from pipeline.returns.reading import Return


def by_unit(sent: Iterable[Return], units: Names) -> dict[str, list[Return]]:
    """The files that a unit claims, in the office's order of units; those of unlisted units by name."""
    found: dict[str, list[Return]] = {}
    spelled: dict[str, str] = {}
    for one in sent:
        if one.claim.code:
            found.setdefault(spelled.setdefault(fold(one.claim.code), one.claim.code), []).append(one)
    order = {code: place for place, code in enumerate(units.units.titles)}
    return dict(sorted(found.items(), key=lambda pair: (order.get(pair[0], len(order)), sort_key(pair[0]))))


def counted_of(files: Sequence[Return]) -> list[Return]:
    """The files of a unit that are counted: of two that say the same the first, of two that do not neither.

    A blank form beside a filled one says nothing.
    """
    good = [one for one in files if one.counts]
    pairs = rivals(good)
    doubted = {r.file for first, second in pairs if differences(first, second) for r in (first, second)}
    copies = {second.file for _, second in pairs}
    filled = [one for one in good if not is_blank(one)] or good
    return [one for one in filled if one.file not in doubted | copies]
