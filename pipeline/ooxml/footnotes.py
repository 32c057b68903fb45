"""The footnotes part: there when it is needed, with its separators and the settings that name them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml.names import ContentType, Relation, w
from pipeline.ooxml.package import Package, with_part
from pipeline.ooxml.relations import main_part, relate, related
from pipeline.ooxml.schema_order import replace_in_order
from pipeline.ooxml.xml import build, parse, serialise, w_value

if TYPE_CHECKING:
    from pipeline.ooxml.xml import Element

_SEPARATORS: Final = (("separator", "-1"), ("continuationSeparator", "0"))


def notes_part_name(pkg: Package) -> str | None:
    """The name of the footnotes part, or None where the document has none."""
    return next(iter(related(pkg, main_part(pkg), Relation.FOOTNOTES)), None)


def ensure_notes_part(pkg: Package) -> Package:
    """The package with a footnotes part, both separators in it, and settings that refer to them."""
    pkg, name = _with_story(pkg, Relation.FOOTNOTES, "footnotes", ContentType.FOOTNOTES)
    root = parse(pkg[name], name)
    _add_separators(root)
    pkg = with_part(pkg, name, serialise(root))
    return _with_settings(pkg, _separator_ids(root))


def _with_story(pkg: Package, kind: str, stem: str, content_type: str) -> tuple[Package, str]:
    main = main_part(pkg)
    found = next(iter(related(pkg, main, kind)), None)
    if found is not None:
        return pkg, found
    name = f"{main.rpartition('/')[0]}/{stem}.xml".lstrip("/")
    pkg = with_part(pkg, name, serialise(build(f"w:{stem}")), content_type)
    return relate(pkg, main, kind, name)[0], name


def _add_separators(root: Element) -> None:
    present = {w_value(n, "type") for n in root}
    taken = {w_value(n, "id") for n in root}
    for place, (kind, wished) in enumerate(_SEPARATORS):
        if kind not in present:
            note_id = wished if wished not in taken else _free_id(taken)
            root.insert(place, _separator(kind, note_id))
            taken.add(note_id)


def _separator(kind: str, note_id: str) -> Element:
    paragraph = build("w:p", None, build("w:r", None, build(f"w:{kind}")))
    return build("w:footnote", {"w:type": kind, "w:id": note_id}, paragraph)


def _free_id(taken: set[str | None]) -> str:
    number = 1
    while str(number) in taken:
        number += 1
    return str(number)


def _separator_ids(root: Element) -> list[str]:
    kinds = {kind for kind, _ in _SEPARATORS}
    return [w_value(n, "id") or "0" for n in root if w_value(n, "type") in kinds]


def _with_settings(pkg: Package, ids: list[str]) -> Package:
    pkg, name = _with_story(pkg, Relation.SETTINGS, "settings", ContentType.SETTINGS)
    settings = parse(pkg[name], name)
    properties = settings.find(w("footnotePr"))
    properties = build("w:footnotePr") if properties is None else properties
    for old in properties.findall(w("footnote")):
        properties.remove(old)
    properties.extend(build("w:footnote", {"w:id": note_id}) for note_id in ids)
    replace_in_order(settings, properties)
    return with_part(pkg, name, serialise(settings))
