"""What tables and prose say of the same thing: (award, whom) with its number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import figures_in, noun_after, unquoted
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from pipeline.check.prose import Passage
    from pipeline.check.rules.arithmetic.grids import Grid
    from pipeline.outline import Paragraph

_WHOM: Final = ("tập thể", "cá nhân")
_LIST: Final = re.compile(r"^\s*[-+•–]?\s*(?P<what>[^:;.]{4,90}?)\s*:\s*(?P<rest>\d.*)$")
_GIVEN: Final = re.compile(
    r"^\s*(?:được (?:[^\d;,.]{0,60}?)?(?:tặng(?: thưởng)?|công nhận)|đạt)(?: danh hiệu)? (?P<what>[^;,.()\d]{4,90})"
)
_FEW: Final = 3


@dataclass(frozen=True, slots=True)
class Fact:
    """A number of an award for whom; `written` as it stands at `start` in its paragraph."""

    what: str
    whom: str
    value: Decimal
    paragraph: Paragraph
    written: str
    start: int = 0


def table_facts(grid: Grid) -> Iterator[Fact]:
    """The facts of a table: awards in rows with Tập thể and Cá nhân above, or awards above with a row of totals."""
    for line in grid.lines:
        for column, slot in line.slots.items():
            heads = grid.heads.get(column, ())
            whom = next((w for w in _WHOM for h in heads if h.startswith(w)), "")
            what = line.label if line.kind == "row" else _totalled(heads) if line.kind == "total" else ""
            if slot.number is not None and whom and what and what != whom:
                yield Fact(what, whom, slot.number, slot.paragraph, slot.text)


def _totalled(heads: tuple[str, ...]) -> str:
    """What a row of totals adds up in a column: the award above it, or all that the table holds."""
    return heads[-1] if len(heads) > 1 else "tổng cộng"


def prose_facts(passage: Passage) -> Iterator[Fact]:
    """The facts of a line “- Giấy khen: 15 tập thể, 60 cá nhân”, or of “15 tập thể được tặng Giấy khen”."""
    text = unquoted(passage.text)
    listed = _LIST.match(text)
    if listed:
        yield from _facts(passage, text, listed.start("rest"), fold(listed["what"].lstrip("-+•– ")))
        return
    for figure in figures_in(text):
        whom, following = noun_after(text, figure.end), ""
        if whom in _WHOM and not figure.about:
            following = re.sub(r"^\s*(?:lượt )?(?:tập thể|cá nhân)", "", text[figure.end : figure.end + 220])
        given = _GIVEN.match(following)
        if given:
            yield Fact(fold(given["what"]), whom, figure.value, passage.paragraph, figure.written, figure.start)


def _facts(passage: Passage, text: str, at: int, what: str) -> Iterator[Fact]:
    rest = [f for f in figures_in(text) if f.start >= at]
    whoms = [noun_after(text, f.end) for f in rest]
    if len(rest) < _FEW and len(set(whoms)) == len(whoms) and set(whoms) <= set(_WHOM):
        for figure, whom in zip(rest, whoms, strict=True):
            if not figure.about:
                yield Fact(what, whom, figure.value, passage.paragraph, figure.written, figure.start)
