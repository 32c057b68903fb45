"""The theme's fonts, by the names under which run properties ask for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml import BadXml, Relation, main_part, parse, qn, related

if TYPE_CHECKING:
    from pipeline.ooxml import Element, Package

_SCRIPTS: Final = (("a:latin", ("Ascii", "HAnsi")), ("a:ea", ("EastAsia",)), ("a:cs", ("Bidi",)))


def theme_fonts(pkg: Package) -> dict[str, str]:
    """Font names by theme name (`minorHAnsi`, `majorBidi`, …); a font that the theme leaves open is not there."""
    fonts: dict[str, str] = {}
    for name in related(pkg, main_part(pkg), Relation.THEME)[:1]:
        for size in ("major", "minor"):
            fonts.update(_fonts(_root(pkg, name), size))
    return fonts


def _root(pkg: Package, name: str) -> Element | None:
    try:
        return parse(pkg[name], name)
    except BadXml:
        return None


def _fonts(root: Element | None, size: str) -> dict[str, str]:
    scheme = None if root is None else next(root.iter(qn(f"a:{size}Font")), None)
    found: dict[str, str] = {}
    for tag, spellings in _SCRIPTS if scheme is not None else ():
        script = scheme.find(qn(tag)) if scheme is not None else None
        typeface = script.get("typeface") if script is not None else None
        found.update({f"{size}{s}": typeface for s in spellings if typeface})
    return found
