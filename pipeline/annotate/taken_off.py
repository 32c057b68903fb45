"""Comments on findings taken off a copy again; those of people, and ours that a person wrote on, stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.annotate.comments import AUTHOR, MARKS, comments_part, lines
from pipeline.ooxml import main_part, parse, serialise, w, w_value, with_part

if TYPE_CHECKING:
    from collections.abc import Collection

    from pipeline.findings import Finding
    from pipeline.ooxml import Element, Package


def without_comments_on(package: Package, like: Finding) -> Package:
    """The package without the comments on findings that are this one but for their place and what they found."""
    name = comments_part(package)
    if not name:
        return package
    comments = parse(package[name], name)
    ours = [c for c in comments.iterchildren(w("comment")) if w_value(c, "author") == AUTHOR and _is_on(c, like)]
    if not ours:
        return package
    for comment in ours:
        comments.remove(comment)
    main = main_part(package)
    document = parse(package[main], main)
    _unmark(document, {w_value(comment, "id") or "" for comment in ours})
    return with_part(with_part(package, name, serialise(comments)), main, serialise(document))


def _is_on(comment: Element, like: Finding) -> bool:
    """Whether it says no more and no less than we write: place and words found apart."""
    said = ["".join(t.text or "" for t in p.iter(w("t"))) for p in comment.iterchildren(w("p"))]
    wanted = [line for line in lines(like, "") if not line.startswith("Thấy: ")]
    return [line for line in said if not line.startswith(("Ở: ", "Thấy: "))] == wanted


def _unmark(document: Element, numbers: Collection[str]) -> None:
    for mark in [m for m in document.iter(*map(w, MARKS)) if (w_value(m, "id") or "") in numbers]:
        run = mark.getparent()
        if run is None:
            continue
        run.remove(mark)
        parent = run.getparent()
        if run.tag == w("r") and parent is not None and all(child.tag == w("rPr") for child in run):
            parent.remove(run)
