"""The document's styles: what each declares along its chain of ancestors, and the defaults below them all."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from pipeline.ooxml import BadXml, Relation, main_part, parse, related, w, w_value
from pipeline.outline.declared_paragraph import declared_paragraph
from pipeline.outline.declared_run import Declared, declared_run
from pipeline.outline.theme import theme_fonts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.ooxml import Element, Package

_KINDS: Final = ("paragraph", "character", "table", "numbering")


@dataclass(frozen=True, slots=True)
class Style:
    """One style as it is declared; its chain is not yet in it."""

    id: str
    kind: str
    name: str
    parent: str
    run: Declared
    paragraph: Declared
    element: Element


@dataclass(frozen=True, slots=True)
class Stylesheet:
    """All styles by id, the default style of each kind, the document's defaults and the theme's fonts."""

    styles: Mapping[str, Style]
    defaults: Mapping[str, str]
    run: Declared
    paragraph: Declared
    theme: Mapping[str, str]
    chains: dict[str, tuple[Style, ...]] = field(default_factory=dict)


def read_stylesheet(pkg: Package) -> Stylesheet:
    """The stylesheet of a package; an empty one where there is no styles part.

    Documents of one template share theirs, so what the same bytes say is worked out once.
    """
    name = _part_name(pkg, Relation.STYLES)
    return _stylesheet(pkg.parts.get(name, b""), name, tuple(sorted(theme_fonts(pkg).items())))


@lru_cache(maxsize=16)
def _stylesheet(content: bytes, name: str, fonts: tuple[tuple[str, str], ...]) -> Stylesheet:
    theme = dict(fonts)
    root = _root(content, name)
    if root is None:
        return Stylesheet({}, {}, {}, {}, theme)
    found = [_style(e, theme) for e in root.iterchildren(w("style"))]
    defaults = {s.kind: s.id for s in reversed(found) if w_value(s.element, "default") in {"1", "true", "on"}}
    base = root.find(w("docDefaults"))
    run = base.find(f"{w('rPrDefault')}/{w('rPr')}") if base is not None else None
    paragraph = base.find(f"{w('pPrDefault')}/{w('pPr')}") if base is not None else None
    styles = {s.id: s for s in found}
    return Stylesheet(styles, defaults, declared_run(run, theme), declared_paragraph(paragraph), theme)


def part_root(pkg: Package, rel_type: str) -> Element | None:
    """The root of the document's part of this kind; None where it is missing or unreadable."""
    return root_of(pkg, _part_name(pkg, rel_type))


def _part_name(pkg: Package, rel_type: str) -> str:
    return next(iter(related(pkg, main_part(pkg), rel_type)), "")


def root_of(pkg: Package, name: str) -> Element | None:
    """The root of a part; None where it is missing or unreadable."""
    return _root(pkg[name], name) if name in pkg else None


def _root(content: bytes, name: str) -> Element | None:
    try:
        return parse(content, name) if content else None
    except BadXml:
        return None


def style_of(sheet: Stylesheet, kind: str, wanted: str | None) -> Style | None:
    """The style that counts: the wanted one, or the default of its kind where the wanted one is unknown."""
    style = sheet.styles.get(wanted or "")
    if style is None or style.kind != kind:
        style = sheet.styles.get(sheet.defaults.get(kind, ""))
    return style


def chain(sheet: Stylesheet, style: Style | None) -> tuple[Style, ...]:
    """A style's ancestors and itself, the oldest first; a circle is cut."""
    if style is None:
        return ()
    if style.id not in sheet.chains:
        sheet.chains[style.id] = _chain(sheet, style)
    return sheet.chains[style.id]


def _chain(sheet: Stylesheet, style: Style) -> tuple[Style, ...]:
    line, seen, current = [style], {style.id}, sheet.styles.get(style.parent)
    while current is not None and current.id not in seen and current.kind == style.kind:
        line.append(current)
        seen.add(current.id)
        current = sheet.styles.get(current.parent)
    return tuple(reversed(line))


def _style(element: Element, theme: Mapping[str, str]) -> Style:
    kind = w_value(element, "type")
    return Style(
        id=w_value(element, "styleId") or "",
        kind=kind if kind in _KINDS else "paragraph",
        name=w_value(element.find(w("name"))) or "",
        parent=w_value(element.find(w("basedOn"))) or "",
        run=declared_run(element.find(w("rPr")), theme),
        paragraph=declared_paragraph(element.find(w("pPr"))),
        element=element,
    )
