"""What mends each rule that can be mended with certainty, in the order in which it is done.

The page comes first, then fonts, sizes and standing, then words: an earlier remedy may move what a later one measures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.mending.codes import UNBROKEN
from pipeline.mending.remedies.addressing import RECIPIENTS
from pipeline.mending.remedies.blanks import unbroken
from pipeline.mending.remedies.body_letters import BODY_LETTERS
from pipeline.mending.remedies.body_standing import BODY_STANDING
from pipeline.mending.remedies.characters import CHARACTERS
from pipeline.mending.remedies.datings import DATINGS
from pipeline.mending.remedies.fonts import FONTS
from pipeline.mending.remedies.labels import LABELS
from pipeline.mending.remedies.look_table import LOOKS
from pipeline.mending.remedies.number_looks import NUMBER_LOOKS
from pipeline.mending.remedies.numbers import NUMBERS
from pipeline.mending.remedies.pages import PAGES
from pipeline.mending.remedies.spaces import SPACES
from pipeline.mending.remedies.wordings import WORDINGS, WORDS_TOO

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.check.rule import Document
    from pipeline.findings import Finding
    from pipeline.mending.deeds import Deed
    from pipeline.mending.remedies.remedy import Remedy

FINDLESS: Final = frozenset({UNBROKEN.id})


def _both(first: Remedy, second: Remedy) -> Remedy:
    """One remedy after another on the same code: looks, then words."""

    def mend(document: Document, findings: Sequence[Finding]) -> Iterator[Deed]:
        yield from first(document, findings)
        yield from second(document, findings)

    return mend


REMEDIES: Final[dict[str, Remedy]] = {
    **PAGES,
    **NUMBERS,
    **NUMBER_LOOKS,
    **FONTS,
    **LOOKS,
    **{code: _both(LOOKS[code], words) for code, words in WORDS_TOO.items()},
    **SPACES,
    **BODY_LETTERS,
    **BODY_STANDING,
    **LABELS,
    **CHARACTERS,
    **DATINGS,
    **WORDINGS,
    **RECIPIENTS,
    UNBROKEN.id: unbroken,
}
