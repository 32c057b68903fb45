"""Numbered lists as the numbering part defines them: levels, their formats and the indents that they bring."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pipeline.ooxml import Relation, w, w_value
from pipeline.outline.declared_paragraph import declared_paragraph
from pipeline.outline.declared_run import Declared, declared_run
from pipeline.outline.measures import truth, whole
from pipeline.outline.stylesheet import part_root

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.ooxml import Element, Package

LEVELS: Final = 9


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list; `text` is the pattern such as `%1.%2`, `restart` the level whose step begins it anew."""

    start: int = 1
    format: str = "decimal"
    text: str = ""
    style: str = ""
    legal: bool = False
    restart: int | None = None
    paragraph: Declared = field(default_factory=dict)
    run: Declared = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NumberedList:
    """A list that paragraphs refer to; lists of one `family` count on together unless a level is begun anew."""

    family: str
    levels: Mapping[int, Level]
    begun: Mapping[int, int]


Numbering = dict[str, NumberedList]


def read_numbering(pkg: Package, theme: Mapping[str, str]) -> Numbering:
    """The lists by their number; empty where the document has none."""
    root = part_root(pkg, Relation.NUMBERING)
    if root is None:
        return {}
    families = {w_value(a, "abstractNumId") or "": a for a in root.iterchildren(w("abstractNum"))}
    linked = {
        w_value(a.find(w("styleLink"))) or "": i for i, a in families.items() if a.find(w("styleLink")) is not None
    }
    found: Numbering = {}
    for number in root.iterchildren(w("num")):
        family = _family(w_value(number.find(w("abstractNumId"))) or "", families, linked)
        if family in families:
            found[w_value(number, "numId") or ""] = _list(number, family, families[family], theme)
    return found


def _family(wanted: str, families: Mapping[str, Element], linked: Mapping[str, str]) -> str:
    link = families[wanted].find(w("numStyleLink")) if wanted in families else None
    return linked.get(w_value(link) or "", wanted) if link is not None else wanted


def _list(number: Element, family: str, abstract: Element, theme: Mapping[str, str]) -> NumberedList:
    levels = dict(_level(e, theme) for e in abstract.iterchildren(w("lvl")))
    begun: dict[int, int] = {}
    for override in number.iterchildren(w("lvlOverride")):
        index = whole(w_value(override, "ilvl")) or 0
        own = override.find(w("lvl"))
        if own is not None:
            levels[index] = _level(own, theme)[1]
        start = whole(w_value(override.find(w("startOverride"))))
        if start is not None:
            begun[index] = start
    return NumberedList(family, levels, begun)


def _level(element: Element, theme: Mapping[str, str]) -> tuple[int, Level]:
    start = whole(w_value(element.find(w("start"))))
    level = Level(
        start=0 if start is None else start,
        format=_format(element),
        text=w_value(element.find(w("lvlText"))) or "",
        style=w_value(element.find(w("pStyle"))) or "",
        legal=bool(truth(element.find(w("isLgl")))),
        restart=whole(w_value(element.find(w("lvlRestart")))),
        paragraph=declared_paragraph(element.find(w("pPr"))),
        run=declared_run(element.find(w("rPr")), theme),
    )
    return whole(w_value(element, "ilvl")) or 0, level


def _format(element: Element) -> str:
    found = element.find(f".//{w('numFmt')}")
    return w_value(found) or "decimal"
