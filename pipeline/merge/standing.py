"""Where a told element stands in the result, or behind what it stood where it is no more."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pipeline.ooxml import w

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.ooxml import Element

_STEPS: Final = {w("tr"): "/ô", w("tbl"): "/dòng", w("tc"): "/đoạn"}
_START: Final = "đầu phần này"


@dataclass(slots=True)
class Places:
    """The places of the result, of the archived version and the edited copy, and what became of the version's."""

    result: Mapping[Element, str]
    before: tuple[Mapping[Element, str], ...]
    homes: Mapping[Element, Element]
    _order: Mapping[Element, int] = field(init=False)

    def __post_init__(self) -> None:
        self._order = {element: n for n, element in enumerate(self.result)}

    def told(self, element: Element | None) -> str:
        """The place of a paragraph, row or table in the result; empty for none."""
        if element is None:
            return ""
        own = _path(element, self.result)
        if own:
            return own
        path = next((p for side in self.before if (p := _path(element, side))), "")
        neighbour = next(self._above(element), None)
        if not path or neighbour is None:
            return f"{path.partition('/')[0]}/{_START}" if path else ""
        steps = self.result[neighbour].split("/")[: len(path.split("/"))]
        return "/".join((*steps[:-1], f"sau {steps[-1]}"))

    def rank(self, element: Element | None) -> tuple[int, int]:
        """The order in which a reader of the result meets it."""
        if element is None:
            return len(self._order), 0
        first = next((e for e in _paragraphs(element) if e in self._order), None)
        if first is not None:
            return self._order[first], 0
        above = next(self._above(element), None)
        return (self._order[above], 1) if above is not None else (-1, 1)

    def _above(self, element: Element) -> Iterator[Element]:
        """The paragraphs of the result that stood above it in the same part, the nearest first."""
        for side in self.before:
            first = next((e for e in _paragraphs(element) if e in side), None)
            if first is None:
                continue
            every = list(side)
            part = side[first].partition("/")[0]
            for other in reversed(every[: every.index(first)]):
                here = other if other in self.result else self.homes.get(other)
                if side[other].partition("/")[0] == part and here is not None and here in self.result:
                    yield here


def _path(element: Element, paths: Mapping[Element, str]) -> str:
    """The path of the paragraph, or of the row or table that its first paragraph stands in."""
    if element in paths:
        return paths[element]
    first = next((paths[p] for p in element.iter(w("p")) if p in paths), "")
    return first.rpartition(_STEPS.get(element.tag, "/đoạn"))[0] or first


def _paragraphs(element: Element) -> Iterator[Element]:
    yield from (element, *element.iter(w("p")))
