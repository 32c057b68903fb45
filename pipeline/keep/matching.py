"""Whether a file that was sent says what a version says, found without regard to lines, pages and spaces."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.keep.matching_gaps import Gap, gaps, reads_alike, without_moved
from pipeline.keep.matching_pages import of_pages
from pipeline.keep.matching_told import told_extra, told_gap
from pipeline.keep.matching_words import headings, text_and_notes, worded
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.keep.matching_words import Worded

_FEW: Final = 8
_LITTLE: Final = 0.02


@dataclass(frozen=True, slots=True)
class Match:
    """What differs, in words, and the share of the version's text that the file has too."""

    differences: tuple[str, ...]
    likeness: float


def match(version: str, sent: str) -> Match:
    """How the text of a sent file differs from a version's; its notes may stand at the foot of any page."""
    (body, notes), theirs = text_and_notes(version), worded(sent)
    in_text, held = gaps(body.words, theirs.words)
    added = [n for gap in in_text for n in gap.new]
    in_notes, noted = gaps(notes.words, [theirs.words[n] for n in added])
    in_notes = tuple(Gap(gap.old, tuple(added[n] for n in gap.new)) for gap in in_notes)
    left = {n for gap in in_notes for n in gap.new}
    left -= of_pages(theirs, left, headings(body))
    text, below = (list(_parted(found, ours, theirs, left)) for found, ours in ((in_text, body), (in_notes, notes)))
    text, left = without_moved(text, left, body.words, theirs.words)
    told = [told_gap(gap, ours, theirs) for found, ours in ((text, body), (below, notes)) for gap in found]
    told += told_extra(left, theirs)
    whole = len(body.words) + len(notes.words)
    return Match(tuple(dict.fromkeys(told)), (held + noted) / whole if told and whole else float(not told))


def is_scan(version: str, sent: str, name: str) -> bool:
    """Whether a sent file says next to nothing of the version: a scanner's day, page and file name on a picture."""
    own = _words(name)
    said, whole = _words(sent) - own, _words(version)
    return len(said) <= _FEW and len(said & whole) <= _LITTLE * len(whole)


def _words(text: str) -> set[str]:
    return {word for word in re.split(r"[\W\d_]+", nfc(text).lower()) if word}


def _parted(found: Iterable[Gap], ours: Worded, theirs: Worded, left: set[int]) -> Iterator[Gap]:
    """The gaps that lack words of ours, each with what is left in the place of these, which is then left no more."""
    for gap in found:
        if gap.old:
            new = tuple(n for n in gap.new if n in left)
            left.difference_update(new)
            if not reads_alike([ours.words[n].text for n in gap.old], [theirs.words[n].text for n in new]):
                yield Gap(gap.old, new)
