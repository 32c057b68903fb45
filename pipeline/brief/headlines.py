"""The figures that a leader looks for first, each beside the period before."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pipeline.brief.model import Headline
from pipeline.compare import FACTS
from pipeline.content import FigureKind
from pipeline.trace.labels import label
from pipeline.vietnamese import parse_number, spell_number, spell_percent

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.content import Figure
    from pipeline.trace import Line

MOST: Final = 10
COUNTED: Final = frozenset({FigureKind.COUNT, FigureKind.NUMBER, FigureKind.MONEY, FigureKind.PERCENT})
_OF_FORM: Final = (*FACTS, "hạn.")
_TYPED: Final = "người sửa gõ chữ khác"


def headlines(lines: Sequence[Line], before: Mapping[str, Figure]) -> tuple[Headline, ...]:
    """The weightiest figures in the order in which the document prints them.

    Weighty are single figures, not those of lists; first those that the period before has too, then the greatest.
    """
    every = list(_single(lines))
    chosen = sorted(every, key=lambda line: (line.figure.name not in before, -abs(_number(line.figure))))[:MOST]
    shown = [line for line in every if line in chosen]
    counts = Counter(map(label, shown))
    return tuple(_headline(line, counts[label(line)] > 1, before.get(line.figure.name)) for line in shown)


def _single(lines: Sequence[Line]) -> Iterator[Line]:
    """The first printing of each figure that counts or measures."""
    met: set[str] = set()
    for line in lines:
        figure = line.figure
        measures = figure.kind in COUNTED and isinstance(figure.value, Decimal) and not figure.name.startswith(_OF_FORM)
        if measures and "[" not in figure.name and figure.name not in met and line.spot:
            met.add(figure.name)
            yield line


def _headline(line: Line, shared: bool, before: Figure | None) -> Headline:  # noqa: FBT001 - a fact, not a switch
    about = label(line, whole=shared)
    typed = None if line.agrees else line.now
    now = written(line.figure) if typed is None else typed
    if before is None or not isinstance(before.value, Decimal):
        return Headline(about, now)
    value = _number(line.figure) if typed is None else parse_number(typed)
    told = _TYPED if value is None else difference(_number(before), value, line.figure.kind)
    return Headline(about, now, written(before), told)


def difference(old: Decimal, new: Decimal, kind: FigureKind) -> str:
    """The difference in words: tăng 12 (5,31%)."""
    if old == new:
        return "không đổi"
    word, size = ("tăng" if new > old else "giảm"), abs(new - old)
    if kind is FigureKind.PERCENT:
        return f"{word} {spell_number(size)} điểm phần trăm"
    share = f" ({spell_percent(size / old * 100)})" if old > 0 else ""
    return f"{word} {spell_number(size)}{share}"


def written(figure: Figure) -> str:
    """A figure's value as people write it."""
    if not isinstance(figure.value, Decimal):
        return ""
    spelled = spell_percent(figure.value) if figure.kind is FigureKind.PERCENT else spell_number(figure.value)
    return " ".join(part for part in (figure.qualifier, spelled) if part)


def _number(figure: Figure) -> Decimal:
    return figure.value if isinstance(figure.value, Decimal) else Decimal(0)
