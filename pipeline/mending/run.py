"""A document mended code by code: each remedy is tried, judged again, and kept only if it does good and no harm."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.mend import Unreachable, Words, changed
from pipeline.mending.deeds import Deed, Mended
from pipeline.mending.faithful import is_faithful
from pipeline.mending.judging import Standing, brings_new, judge
from pipeline.mending.remedies import FINDLESS, REMEDIES
from pipeline.ooxml import BadXml
from pipeline.outline import all_paragraphs

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from pipeline.check import Profile
    from pipeline.ooxml import Package
    from pipeline.outline import Outline

_MOST_ALONE: Final = 40
_MOST_TRIES: Final = 200


@dataclass(slots=True)
class Trial:
    """How the document is judged, whether changes are tracked, and how many tries are left before halving ends."""

    file: str
    profile: Profile
    on: date | None
    track: bool
    left: int = _MOST_TRIES


def mend_document(
    package: Package, file: str, profile: Profile, *, on: date | None = None, track: bool = False
) -> Mended:
    """The document with everything mended that is certain, and what was done."""
    first = judge(package, file, profile, on)
    trial = Trial(file, profile, on or first.result.on, track)
    standing, done, in_vain = first, [], []
    for code in REMEDIES if first.result.applied else ():
        deeds = _deeds(standing, code)
        standing, kept = _with(standing, deeds or (), trial)
        done += kept
        if standing.of(code) and (deeds is None or len(kept) < len(deeds)):
            in_vain.append(code)
    return Mended(standing.package, _in_order(done, first.document.outline), tuple(in_vain), standing.result)


def _in_order(done: Sequence[Deed], outline: Outline) -> tuple[Deed, ...]:
    """The deeds in reading order; those on a page as a whole come first."""
    order = {(p.address.part, p.address.path): n for n, p in enumerate(all_paragraphs(outline))}
    return tuple(sorted(done, key=lambda d: order.get((d.place.part, d.place.path), -1)))


def _deeds(standing: Standing, code: str) -> tuple[Deed, ...] | None:
    """What the code's remedy would do; nothing where the rule found nothing, None where the remedy fails."""
    found = standing.of(code)
    if not found and code not in FINDLESS:
        return ()
    try:
        return tuple(REMEDIES[code](standing.document, found))
    except Exception:  # noqa: BLE001 - a fault of ours must not cost the user the other remedies
        return None


def _with(standing: Standing, deeds: Sequence[Deed], trial: Trial) -> tuple[Standing, list[Deed]]:
    """The document with as many of these deeds as do good: all at once, else the halves, down to single ones."""
    if not deeds:
        return standing, []
    after = _tried(standing, deeds, trial)
    if after is not None and (len(deeds) == 1 or len(deeds) > _MOST_ALONE or _is_done(after, deeds[0].code)):
        return after, list(deeds)
    if len(deeds) == 1 or trial.left <= 0:
        return standing, []
    middle = len(deeds) // 2
    standing, kept = _with(standing, deeds[:middle], trial)
    standing, more = _with(standing, [d for d in deeds[middle:] if not _is_stale(d, kept)], trial)
    return standing, kept + more


def _is_stale(deed: Deed, kept: Sequence[Deed]) -> bool:
    """Whether a deed that was kept has moved the characters of this one's paragraph."""
    moved = {change.at for other in kept for change in other.changes if isinstance(change, Words)}
    return any(getattr(change, "at", None) in moved for change in deed.changes)


def _tried(standing: Standing, deeds: Sequence[Deed], trial: Trial) -> Standing | None:
    """The document after these deeds; None where they cannot be done, do no good, or do harm."""
    changes = [change for deed in deeds for change in deed.changes]
    try:
        made = changed(standing.package, changes, track=trial.track)
    except (Unreachable, BadXml):
        return None
    trial.left -= 1
    after = judge(made, trial.file, trial.profile, trial.on)
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
