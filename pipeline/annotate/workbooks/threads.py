"""Threads of comments at cells that get a note: Excel shows a thread in place of the note, so its words go into it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml import parse, related, serialise, with_part

if TYPE_CHECKING:
    from collections.abc import Collection

    from pipeline.ooxml import Package

_RELATION: Final = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment"


def without_threads(package: Package, sheet: str, cells: Collection[str]) -> tuple[Package, dict[str, str]]:
    """The package without the threads at these cells of a worksheet, and what was said in each, a line a comment."""
    said: dict[str, list[str]] = {}
    for name in related(package, sheet, _RELATION):
        root = parse(package[name], name)
        for comment in [c for c in root.iterchildren("{*}threadedComment") if c.get("ref") in cells]:
            said.setdefault(str(comment.get("ref")), []).append(str(comment.findtext("{*}text") or ""))
            root.remove(comment)
        package = with_part(package, name, serialise(root)) if said else package
    return package, {cell: "\n".join(lines) for cell, lines in said.items()}
