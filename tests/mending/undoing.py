"""Tracked changes accepted or rejected, all of them, by a reader of its own: what Word does at a click."""

from __future__ import annotations

from lxml import etree

from pipeline.ooxml import Package, parse, serialise, story_parts

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
KEPT = {"rPrChange": (), "pPrChange": ("rPr", "sectPr"), "sectPrChange": ("headerReference", "footerReference")}


def accepted(package: Package) -> Package:
    """The package with every change taken."""
    return _each(package, _accept)


def rejected(package: Package) -> Package:
    """The package with every change undone."""
    return _each(package, _reject)


def marks(package: Package) -> list:
    """The elements that tell of changes, in every part with text."""
    names = {W + n for n in ("ins", "del", "rPrChange", "pPrChange", "sectPrChange")}
    return [e for name in story_parts(package) for e in parse(package[name]).iter() if e.tag in names]


def _each(package: Package, act) -> Package:
    parts = dict(package.parts)
    for name in story_parts(package):
        root = etree.fromstring(parts[name])
        act(root)
        parts[name] = serialise(parse(etree.tostring(root)))
    return Package(parts)


def _accept(root) -> None:
    for name in KEPT:
        for change in list(root.iter(W + name)):
            change.getparent().remove(change)
    for gone in list(root.iter(W + "del")):
        gone.getparent().remove(gone)
    for added in list(root.iter(W + "ins")):
        _unwrap(added)


def _reject(root) -> None:
    for added in list(root.iter(W + "ins")):
        added.getparent().remove(added)
    for gone in list(root.iter(W + "del")):
        for text in list(gone.iter(W + "delText", W + "delInstrText")):
            text.tag = W + ("t" if text.tag == W + "delText" else "instrText")
        _unwrap(gone)
    for name, kept in KEPT.items():
        for change in list(root.iter(W + name)):
            _restore(change, {W + k for k in kept})


def _restore(change, kept) -> None:
    holder, before = change.getparent(), change[0]
    stays = [child for child in holder if child.tag in kept]
    for child in list(holder):
        holder.remove(child)
    holder.extend([*before, *stays] if holder.tag != W + "sectPr" else [*stays, *before])


def _unwrap(element) -> None:
    parent = element.getparent()
    place = parent.index(element)
    parent[place : place + 1] = list(element)
