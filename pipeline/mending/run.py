"""A document mended code by code: each remedy is tried, judged again, and kept only if it does good and no harm."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.mend import Unreachable, changed
from pipeline.mending.deeds import Deed, Mended
from pipeline.mending.faithful import is_faithful
from pipeline.mending.judging import Standing, brings_new, judge
from pipeline.mending.remedies import FINDLESS, REMEDIES
from pipeline.ooxml import BadXml

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from pipeline.check import Profile
    from pipeline.ooxml import Package

    Judge = Callable[[Package], Standing]

_MOST_ALONE: Final = 40


def mend_document(
    package: Package, file: str, profile: Profile, *, on: date | None = None, track: bool = False
) -> Mended:
    """The document with everything mended that is certain, and what was done."""
    first = judge(package, file, profile, on)
    day = on or first.result.on

    def again(pkg: Package) -> Standing:
        return judge(pkg, file, profile, day)

    standing, done, in_vain = first, [], []
    for code, remedy in REMEDIES.items():
        if code in FINDLESS or standing.of(code):
            deeds = tuple(remedy(standing.document, standing.of(code)))
            standing, kept = _with(standing, deeds, again, track=track)
            done += kept
            if standing.of(code) and deeds:
                in_vain.append(code)
    return Mended(standing.package, tuple(done), tuple(in_vain), standing.result)


def _with(standing: Standing, deeds: Sequence[Deed], again: Judge, *, track: bool) -> tuple[Standing, list[Deed]]:
    """The document with as many of these deeds as do good: all at once, else the halves, down to single ones."""
    if not deeds:
        return standing, []
    after = _tried(standing, deeds, again, track=track)
    if after is not None and (len(deeds) == 1 or len(deeds) > _MOST_ALONE or _is_done(after, deeds[0].code)):
        return after, list(deeds)
    if len(deeds) == 1:
        return standing, []
    middle = len(deeds) // 2
    standing, kept = _with(standing, deeds[:middle], again, track=track)
    standing, more = _with(standing, deeds[middle:], again, track=track)
    return standing, kept + more


def _tried(standing: Standing, deeds: Sequence[Deed], again: Judge, *, track: bool) -> Standing | None:
    """The document after these deeds; None where they cannot be done, do no good, or do harm."""
    changes = [change for deed in deeds for change in deed.changes]
    try:
        after = again(changed(standing.package, changes, track=track))
    except (Unreachable, BadXml):
        return None
    code = deeds[0].code
    if brings_new(standing.result, after.result, code):
        return None
    if not is_faithful(standing.document.outline, after.document.outline, changes):
        return None
    told = {(f.place, f.found) for f in standing.of(code)}
    still = {(f.place, f.found) for f in after.of(code)}
    return after if code in FINDLESS or told - still else None


def _is_done(after: Standing, code: str) -> bool:
    return not after.of(code)
