"""The paragraph of the body that carries the comment on a place: the place itself, or the nearest that Word allows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.findings import DocumentPlace
from pipeline.outline import paragraphs

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from pipeline.findings import Place
    from pipeline.outline import Outline

_BOX: Final = "/hộp chữ "


def anchor(place: Place, hosts: Mapping[str, str], known: Collection[str]) -> str:
    """The path of the place's own paragraph, of the one that it belongs to, or of the document's first."""
    path = place.path if isinstance(place, DocumentPlace) else ""
    path = hosts.get(path.partition("/")[0], path).partition(_BOX)[0]
    if path in known:
        return path
    inside = (p for p in known if path and p.startswith(f"{path}/"))
    return next(inside, next(iter(known)))


def hosts_of(outline: Outline) -> dict[str, str]:
    """The body's paragraph for each story that takes no comments: a note's mark, the first page of a header."""
    hosts: dict[str, str] = {}
    first: dict[int, str] = {}
    stories = {(n.kind, n.id): n.address.story for n in (*outline.footnotes, *outline.endnotes)}
    for paragraph in paragraphs(outline.body.blocks):
        path = paragraph.address.path
        first.setdefault(paragraph.section, path)
        for mark in paragraph.notes:
            hosts.setdefault(stories.get((mark.kind, mark.id), ""), path)
    for section in outline.sections:
        for _, name in (*section.headers, *section.footers):
            hosts.setdefault(name, first.get(section.index, ""))
    return hosts


def elsewhere(place: Place, path: str) -> str:
    """Where the finding really is, in words; empty where the comment stands on the very paragraph."""
    if not isinstance(place, DocumentPlace):
        return str(place)
    if place.path == path:
        return ""
    quote = f"chỗ “{place.quote}”" if place.quote else ""
    return " · ".join(filter(None, (place.steps, quote)))
