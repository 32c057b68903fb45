"""A document without the marks of this program: no bookmarks of figures and blocks, no part that explains them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.marks import NAMESPACE, our_name
from pipeline.ooxml import parse, serialise, story_parts, w, w_value, with_part, without_marks_part

if TYPE_CHECKING:
    from pipeline.ooxml import Element, Package


def unmarked(pkg: Package) -> Package:
    """The package as a stranger would have made it."""
    pkg = without_marks_part(pkg, NAMESPACE)
    for name in story_parts(pkg):
        root = parse(pkg[name], name)
        if _without_ours(root):
            pkg = with_part(pkg, name, serialise(root))
    return pkg


def _without_ours(root: Element) -> bool:
    """Takes our bookmarks out of the tree, and tells whether there were any."""
    ours = [b for b in root.iter(w("bookmarkStart")) if our_name(w_value(b, "name") or "")]
    ids = {w_value(b, "id") for b in ours}
    ends = [b for b in root.iter(w("bookmarkEnd")) if w_value(b, "id") in ids]
    for bookmark in (*ours, *ends):
        parent = bookmark.getparent()
        if parent is not None:
            parent.remove(bookmark)
    return bool(ours)
