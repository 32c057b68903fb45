"""The verb refresh: a person's copy with figures, tables, lists, notes and recipients up to date, in place."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.build.naming import document_path
from pipeline.compare import Side
from pipeline.findings import Finding
from pipeline.keep import content_of
from pipeline.marks import read_marks
from pipeline.merge import merged
from pipeline.outline import read_outline
from pipeline.refresh.apart import apart, untold
from pipeline.refresh.carried import owed, still_owed
from pipeline.refresh.ground import ground_of
from pipeline.refresh.noting import noted, unnoted
from pipeline.refresh.renewing import keep_renewed, renewed
from pipeline.refresh.sourcing import cells_between
from pipeline.refresh.taking import taken
from pipeline.refresh.words import words_for
from pipeline.trace import Made as Printed
from pipeline.trace import lines_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.archive import Store
    from pipeline.build import Made, Workspace
    from pipeline.content import Content
    from pipeline.merge import Merged
    from pipeline.ooxml import Package
    from pipeline.refresh.apart import Apart
    from pipeline.refresh.carried import Carried
    from pipeline.refresh.ground import Ground
    from pipeline.refresh.sourcing import Cells


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person asks for: this copy, the inputs of which year, who wins a conflict, tracked changes or not.

    `file` is the copy's name in messages, `year` 0 for the copy's own.
    """

    edited: Package
    file: str
    year: int = 0
    take_new: bool = False
    track: bool = False


@dataclass(frozen=True, slots=True)
class Refreshed:
    """The copy (`before`) brought up to date: what it rests on, what was made anew, the account, the cells behind.

    `carried` tells what is still owed to a document of last year that became this year's, `apart` where the result
    still does not say what the inputs say, beyond the account of this refresh. `words` are what people call
    the figures, `noted` counts the comments at what still stands as last year said it.
    """

    before: Package
    ground: Ground
    made: Made
    merged: Merged
    cells: Cells
    carried: Carried | None = None
    apart: tuple[Apart, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)
    noted: int = 0

    @property
    def later(self) -> bool:
        """Whether last year's document became this year's."""
        return self.made.order.year != self.ground.version.record.year

    @property
    def changed(self) -> bool:
        """Whether the result is another file than the copy."""
        return self.before != self.merged.package

    @property
    def file_name(self) -> str:
        """The name that the new build has in outputs, without its ending."""
        return document_path(Path(), self.made.order, draft=False).stem


def refreshed(store: Store, workspace: Workspace, wish: Wish) -> tuple[Refreshed | None, tuple[Finding, ...]]:
    """The copy brought up to date, and all that was found on the way; None where something stopped it.

    The new build is kept as a version first: the next refresh sets out from it.
    """
    ground = ground_of(store, wish.edited, wish.file)
    if isinstance(ground, Finding):
        return None, (ground,)
    content = content_of(store, ground.version)
    anew = renewed(store, workspace, ground.version.record, content, wish.year or ground.version.record.year)
    made, found = anew.made, anew.findings
    if made is None or made.package is None:
        return None, found
    if unkept := keep_renewed(store, workspace, made):
        return None, (*found, *unkept)
    edited = unnoted(wish.edited)
    result = merged(ground.package, edited, made.package, take_new=wish.take_new, track=wish.track)
    old, new = _side(ground.package, content), _side(made.package, made.content)
    outline = read_outline(result.package)
    cells = cells_between(old, new, outline)
    carried = still_owed(old, new, anew.kept) if anew.kept else None
    if made.order.year != ground.version.record.year:
        carried = owed(old, new, _side(edited, None), outline, anew.kept)
    if wish.take_new:
        result = taken(result, made.package, apart(result.package, made.package, new), track=wish.track)
    left = untold(apart(result.package, made.package, new), result)
    words = words_for(
        made.order.declaration, lines_of(ground.package, old.outline), lines_of(made.package, new.outline)
    )
    package, count = noted(result.package, Printed(made.package, made.content), anew.kept)
    result = replace(result, package=package)
    return Refreshed(wish.edited, ground, made, result, cells, carried, left, words, count), found


def _side(package: Package, content: Content | None) -> Side:
    return Side("", read_outline(package), content, read_marks(package))
