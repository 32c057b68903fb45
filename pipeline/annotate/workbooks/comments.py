"""Notes in cells: the worksheet's comments and the drawing that shows them, made or added to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.annotate.workbooks.drawing import with_shapes
from pipeline.annotate.workbooks.threads import without_threads
from pipeline.ooxml import NAMESPACES, QName, SubElement, parse, relate, related, serialise, with_part
from pipeline.spreadsheet import address

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.ooxml import Element, Package

_AUTHOR: Final = "Chương trình lập báo cáo"
_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_KIND: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
_RELATION: Final = f"{NAMESPACES['r']}/comments"
_EMPTY: Final = f'<comments xmlns="{_MAIN}"><authors/><commentList/></comments>'.encode()
_LONGEST: Final = 2000
"""Longer notes are not read in Excel's small window; the list of findings holds the whole."""


def with_comments(package: Package, sheet: str, notes: Mapping[tuple[int, int], str]) -> Package:
    """The package whose worksheet (by its part's name) has these notes; a note that was there keeps its words."""
    package, threads = without_threads(package, sheet, {address(*cell) for cell in notes})
    name = next(iter(related(package, sheet, _RELATION)), "") or _free(package)
    root = parse(package.parts.get(name, _EMPTY), name)
    listed = _child(root, "commentList")
    there = {str(comment.get("ref", "")).replace("$", ""): comment for comment in listed}
    author = _author(_child(root, "authors", first=True))
    fresh = [cell for cell in sorted(notes) if address(*cell) not in there]
    for cell, text in sorted(notes.items()):
        at = address(*cell)
        comment = there.get(at)
        if at in threads:
            comment = _said(listed, comment, at, author, threads[at])
        _write(listed, comment, at, author, text)
    package = with_part(package, name, serialise(root), _KIND)
    package, _ = relate(package, sheet, _RELATION, name)
    return with_shapes(package, sheet, fresh)


def _write(listed: Element, comment: Element | None, at: str, author: int, text: str) -> None:
    said = text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}… (xem đủ ở danh sách lỗi)"
    namespace = QName(listed).namespace
    if comment is None:
        comment = SubElement(listed, f"{{{namespace}}}comment", ref=at, authorId=str(author))
    body = comment.find("{*}text")
    if body is None:
        body = SubElement(comment, f"{{{namespace}}}text")
    before = "\n\n" if len(body) or (body.text or "").strip() else ""
    _as_runs(body, namespace)
    run = SubElement(SubElement(body, f"{{{namespace}}}r"), f"{{{namespace}}}t")
    run.text = before + said
    run.set(f"{{{NAMESPACES['xml']}}}space", "preserve")


def _said(listed: Element, comment: Element | None, at: str, author: int, words: str) -> Element:
    """A thread's words as a plain note in the place of the stand-in that Excel keeps for older programs."""
    if comment is not None:
        listed.remove(comment)
    namespace = QName(listed).namespace
    made = SubElement(listed, f"{{{namespace}}}comment", ref=at, authorId=str(author))
    SubElement(SubElement(made, f"{{{namespace}}}text"), f"{{{namespace}}}t").text = words
    return made


def _as_runs(body: Element, namespace: str | None) -> None:
    """A plain text may not stand beside runs: it becomes the first of them."""
    for plain in list(body.iterchildren("{*}t")):
        run = SubElement(body, f"{{{namespace}}}r")
        run.append(plain)


def _author(authors: Element) -> int:
    known = [str(author.text or "") for author in authors]
    if _AUTHOR not in known:
        SubElement(authors, f"{{{QName(authors).namespace}}}author").text = _AUTHOR
        return len(known)
    return known.index(_AUTHOR)


def _child(root: Element, name: str, *, first: bool = False) -> Element:
    found = root.find(f"{{*}}{name}")
    if found is None:
        found = SubElement(root, f"{{{QName(root).namespace}}}{name}")
        if first:
            root.insert(0, found)
    return found


def _free(package: Package) -> str:
    number = 1
    while f"xl/comments{number}.xml" in package:
        number += 1
    return f"xl/comments{number}.xml"
