"""A document with every tracked change accepted and every comment gone, as it leaves the office."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.keep.accepting_marks import CHANGES, accept
from pipeline.ooxml import Relation, main_part, parse, related, relationships, serialise, story_parts, w, with_part
from pipeline.ooxml.relations import without_relationships

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.ooxml import Element, Package
    from pipeline.ooxml.relations import Relationship

_COMMENTS: Final = ("/comments", "/commentsExtended", "/commentsIds", "/commentsExtensible", "/people")
_NOTES: Final = ((Relation.FOOTNOTES, "footnote"), (Relation.ENDNOTES, "endnote"))
_SETTINGS: Final = (Relation.STYLES, Relation.NUMBERING, Relation.SETTINGS)


def changes(pkg: Package) -> int:
    """How many marks of tracked changes there are in the parts that a reader meets."""
    return sum(1 for name in story_parts(pkg) for _ in parse(pkg[name], name).iter(*CHANGES))


def comments(pkg: Package) -> tuple[tuple[str, str], ...]:
    """The comments in their order, each with who wrote it and its words on one line."""
    main = main_part(pkg)
    names = [r.target for r in relationships(pkg, main) if r.type.endswith(_COMMENTS[0]) and r.target in pkg]
    every = (one for name in names for one in parse(pkg[name], name).iterchildren(w("comment")))
    return tuple((one.get(w("author"), ""), _said(one)) for one in every)


def _said(comment: Element) -> str:
    lines = ("".join(t.text or "" for t in p.iter(w("t"))) for p in comment.iter(w("p")))
    return " ".join(" ".join(lines).split())


def accepted(pkg: Package) -> Package:
    """The package with what was inserted, without what was deleted, in its formats of today, nobody's comment in it."""
    cited = set(_cited(pkg))
    for name in _parts(pkg):
        root = parse(pkg[name], name)
        if accept(root):
            pkg = with_part(pkg, name, serialise(root))
    return _without_comments(_without_notes(pkg, cited - set(_cited(pkg))))


def _parts(pkg: Package) -> tuple[str, ...]:
    main = main_part(pkg)
    return (*story_parts(pkg), *(name for kind in _SETTINGS for name in related(pkg, main, kind)))


def _cited(pkg: Package) -> Iterator[tuple[str, str]]:
    """The notes that the document refers to, by kind and number."""
    main = main_part(pkg)
    root = parse(pkg[main], main)
    for _, kind in _NOTES:
        yield from ((kind, mark.get(w("id"), "")) for mark in root.iter(w(f"{kind}Reference")))


def _without_notes(pkg: Package, gone: set[tuple[str, str]]) -> Package:
    """The package without the notes whose reference went with a deletion."""
    for relation, kind in _NOTES:
        for name in related(pkg, main_part(pkg), relation):
            root = parse(pkg[name], name)
            if _dropped(root, kind, gone):
                pkg = with_part(pkg, name, serialise(root))
    return pkg


def _dropped(root: Element, kind: str, gone: set[tuple[str, str]]) -> bool:
    notes = [note for note in root.iterchildren(w(kind)) if (kind, note.get(w("id"), "")) in gone]
    for note in notes:
        root.remove(note)
    return bool(notes)


def _without_comments(pkg: Package) -> Package:
    def told(relation: Relationship) -> bool:
        return relation.type.endswith(_COMMENTS)

    main = main_part(pkg)
    return without_relationships(pkg, main, told) if any(map(told, relationships(pkg, main))) else pkg
