"""Word's own numbering begins again at one in each table that the document generates."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from pipeline.compose.names import CLOSE, OPEN
from pipeline.ooxml import (
    Relation,
    build,
    main_part,
    parse,
    related,
    replace_in_order,
    serialise,
    w,
    w_value,
    with_part,
)

if TYPE_CHECKING:
    from pipeline.ooxml import Element, Package


def restart_numbering(body: Element, pkg: Package) -> Package:
    """The package in which every generated table of the body counts its rows from one."""
    part = next(iter(related(pkg, main_part(pkg), Relation.NUMBERING)), None)
    if part is None:
        return pkg
    numbering = parse(pkg[part], part)
    numbers = _numbers_of_styles(pkg)
    for table in _generated(body):
        fresh: dict[str, str] = {}
        for paragraph in table.iter(w("p")):
            old = _number_of(paragraph, numbers) if next(paragraph.iterancestors(w("tbl"))) is table else None
            if old is None:
                continue
            if old not in fresh:
                fresh[old] = _restarted(numbering, old)
            if fresh[old]:
                _renumber(paragraph, fresh[old])
    return with_part(pkg, part, serialise(numbering))


def _generated(body: Element) -> list[Element]:
    """Tables with rows from a loop, and tables that a loop repeats whole."""
    depth = 0
    found: list[Element] = []
    for element in body.iter(w("tbl"), OPEN, CLOSE):
        if element.tag == w("tbl"):
            found += [element] if depth or element.find(OPEN) is not None else []
        else:
            depth += 1 if element.tag == OPEN else -1
    return found


def _number_of(paragraph: Element, styles: dict[str, str]) -> str | None:
    own = paragraph.find(f"{w('pPr')}/{w('numPr')}/{w('numId')}")
    if own is not None:
        number = w_value(own)
        return None if number == "0" else number
    return styles.get(w_value(paragraph.find(f"{w('pPr')}/{w('pStyle')}")) or "")


def _numbers_of_styles(pkg: Package) -> dict[str, str]:
    part = next(iter(related(pkg, main_part(pkg), Relation.STYLES)), None)
    if part is None:
        return {}
    styles = parse(pkg[part], part).findall(w("style"))
    own = {w_value(s, "styleId") or "": w_value(s.find(f"{w('pPr')}/{w('numPr')}/{w('numId')}")) for s in styles}
    based = {w_value(s, "styleId") or "": w_value(s.find(w("basedOn"))) for s in styles}
    found: dict[str, str] = {}
    for style in own:
        above: str | None = style
        seen: set[str] = set()
        while above and above not in seen and own.get(above) is None:
            seen.add(above)
            above = based.get(above)
        number = own.get(above or "")
        if number and number != "0":
            found[style] = number
    return found


def _restarted(numbering: Element, old: str) -> str:
    """The id of a new list like the old one that begins at one; empty where the old one does not exist."""
    lists = numbering.findall(w("num"))
    like = next((n for n in lists if w_value(n, "numId") == old), None)
    abstract = like.find(w("abstractNumId")) if like is not None else None
    if like is None or abstract is None:
        return ""
    number = str(max(int(w_value(n, "numId") or "0") for n in lists) + 1)
    override = build("w:lvlOverride", {"w:ilvl": "0"}, build("w:startOverride", {"w:val": "1"}))
    lists[-1].addnext(build("w:num", {"w:numId": number}, deepcopy(abstract), override))
    return number


def _renumber(paragraph: Element, number: str) -> None:
    properties = paragraph.find(w("pPr"))
    if properties is None:
        properties = build("w:pPr")
        paragraph.insert(0, properties)
    level = w_value(properties.find(f"{w('numPr')}/{w('ilvl')}")) or "0"
    ids = build("w:ilvl", {"w:val": level}), build("w:numId", {"w:val": number})
    replace_in_order(properties, build("w:numPr", None, *ids))
