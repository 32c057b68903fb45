"""The one styles part: that of `_chung/kieu.docx`, with the styles that only the template knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.ooxml import ContentType, Relation, main_part, merge_styles, parse, relate, related, serialise, with_part
from pipeline.template.numbering import merge_lists, numbering_of, renumber, with_numbering

if TYPE_CHECKING:
    from pipeline.ooxml import Package


def styles_of(package: Package) -> bytes | None:
    """The package's styles part."""
    part = next(iter(related(package, main_part(package), Relation.STYLES)), None)
    return None if part is None else package[part]


def with_styles(package: Package, styles: bytes) -> Package:
    """The package with this styles part."""
    main = main_part(package)
    part = next(iter(related(package, main, Relation.STYLES)), None)
    name = part or f"{main.rpartition('/')[0]}/styles.xml".lstrip("/")
    return relate(with_part(package, name, styles, ContentType.STYLES), main, Relation.STYLES, name)[0]


def restyled(package: Package, common: Package) -> Package:
    """The package in the common styles, which win; its own lists keep their look beside the common ones."""
    base = styles_of(common)
    if base is None:
        return package
    lists = numbering_of(common)
    numbers = merge_lists(lists, numbering_of(package))
    main, own = main_part(package), styles_of(package)
    root = parse(package[main], main)
    renumber(root, numbers)
    package = with_part(package, main, serialise(root))
    if own is not None:
        guest = parse(own, "styles")
        renumber(guest, numbers)
        base = merge_styles(base, serialise(guest))
    return with_numbering(with_styles(package, base), lists)
