"""The version that a file on somebody's desk was made from, by its marks or, where it lost them, by its text."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.keep.known import piece, versions
from pipeline.keep.pieces import TEXT
from pipeline.keep.plain import plain_text
from pipeline.marks.seal import made_as
from pipeline.outline import outline_digest, read_outline
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from pipeline.archive import Store
    from pipeline.keep.known import Version
    from pipeline.ooxml import Package

_ALIKE: Final = 0.5
_WORDS: Final = 3


@dataclass(frozen=True, slots=True)
class Base:
    """A file's version; `edited` tells whether a reader meets anything else in it, `likeness` how sure the match is."""

    version: Version
    edited: bool
    likeness: float = 1.0


def base_of(store: Store, package: Package) -> Base | None:
    """The version a file was made from, as the program made it; None where no version has at least half of its text.

    Marks tell it for certain. Without them the version that shares most of its words counts, of equals the latest; for
    a person's copy that was adopted that is the one he had begun with.
    """
    every = versions(store)
    outline = read_outline(package)
    now = outline_digest(outline)
    made = [v for v in every if not v.record.adopted]
    sealed = [v for v in made if v.record.outline and v.record.outline == (made_as(package) or now)]
    if sealed:
        return Base(sealed[-1], edited=sealed[-1].record.outline != now)
    text = _shingles(plain_text(outline))
    shared = [(_likeness(text, _shingles(piece(store, v, TEXT).decode())), n, v) for n, v in enumerate(every)]
    best = max(shared, default=None, key=lambda one: one[:2])
    if best is None or best[0] < _ALIKE:
        return None
    begun = [v for v in made if (v.record.key, v.record.outline) == (best[2].record.key, best[2].record.outline)]
    return Base(begun[-1] if best[2].record.adopted and begun else best[2], edited=True, likeness=best[0])


def begun_with(store: Store, version: Version) -> Version | None:
    """The version itself where the program made it; for a copy the one that it was begun with, None where that is gone.

    Its content serves the copy, which has none of its own.
    """
    if not version.record.adopted:
        return version
    record = version.record
    alike = [v for v in versions(store) if (v.record.key, v.record.outline) == (record.key, record.outline)]
    made = [v for v in alike if not v.record.adopted and v.record.number < record.number]
    return made[-1] if made else None


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = fold(text).split()
    return Counter(zip(*(words[n:] for n in range(_WORDS)), strict=False))


def _likeness(one: Counter[tuple[str, ...]], other: Counter[tuple[str, ...]]) -> float:
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0
