"""Changes applied to a package, each kind by its own maker; words last and from the end, so that places still hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pipeline.mend.changes import (
    Letters,
    NumberHeader,
    NumberIn,
    NumberOut,
    SharedFooter,
    Sheet,
    Standing,
    Words,
)
from pipeline.mend.headers import add_header, share_footer
from pipeline.mend.looks import look
from pipeline.mend.opened import closed, opened
from pipeline.mend.page_numbers import put_number, take_number
from pipeline.mend.sheets import lay
from pipeline.mend.standings import stand
from pipeline.mend.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pipeline.mend.changes import Change
    from pipeline.ooxml import Package

_MAKERS: Final[dict[type, Callable[[Any, Any], None]]] = {
    Letters: look,
    Standing: stand,
    Sheet: lay,
    NumberIn: put_number,
    NumberOut: take_number,
    NumberHeader: add_header,
    SharedFooter: share_footer,
    Words: say,
}


def changed(package: Package, changes: Iterable[Change], *, track: bool) -> Package:
    """The package with these changes; `Unreachable` where one of them cannot be made, and then none is."""
    work = opened(package, track=track)
    for change in sorted(changes, key=_turn):
        _MAKERS[type(change)](work, change)
    return closed(work)


def _turn(change: Change) -> tuple[bool, int]:
    return (True, -change.start) if isinstance(change, Words) else (False, 0)
