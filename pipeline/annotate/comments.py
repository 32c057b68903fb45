"""The part that holds a document's comments, and the words of a comment on a finding."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml import (
    NAMESPACES,
    build,
    main_part,
    parse,
    relate,
    related,
    serialise,
    w,
    w_value,
    with_part,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.findings import Finding
    from pipeline.ooxml import Element, Package

AUTHOR: Final = "Soát văn bản"
INITIALS: Final = "SV"
_RELATION: Final = NAMESPACES["r"] + "/comments"
_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
MARKS: Final = ("commentRangeStart", "commentRangeEnd", "commentReference")
"""What stands in a paragraph for a comment: both ends of its words, and the sign at which it hangs."""


def lines(finding: Finding, elsewhere: str) -> tuple[str, ...]:
    """The paragraphs of a comment: severity and code, what was found and is needed, how to mend it, the clause."""
    said = (
        ("Ở", elsewhere),
        ("Thấy", finding.found),
        ("Cần", finding.expected),
        ("Sửa", finding.mend),
        ("Căn cứ", finding.rule.clause),
        ("Đã chấp nhận", finding.accepted),
    )
    return (f"{finding.severity} {finding.code}", *(f"{word}: {what}" for word, what in said if what))


def free_id(pkg: Package, document: Element) -> int:
    """The first number that no comment and no mark of one has taken, nor any higher."""
    name = comments_part(pkg)
    marks = [*document.iter(*map(w, MARKS)), *(parse(pkg[name], name) if name else ())]
    taken = [int(i) for i in (w_value(m, "id") or "" for m in marks) if i.isdecimal()]
    return max(taken, default=-1) + 1


def with_comments(pkg: Package, comments: Iterable[tuple[str, tuple[str, ...]]]) -> Package:
    """The package with these comments, each an id and its paragraphs, behind those that it has."""
    main, name = main_part(pkg), comments_part(pkg)
    root = parse(pkg[name], name) if name else build("w:comments")
    root.extend(_comment(comment_id, said) for comment_id, said in comments)
    name = name or f"{main.rpartition('/')[0]}/{_free_name(pkg, main)}".lstrip("/")
    return relate(with_part(pkg, name, serialise(root), _TYPE), main, _RELATION, name)[0]


def comments_part(pkg: Package) -> str:
    """The name of the part that holds the comments; empty where there is none."""
    return next(iter(related(pkg, main_part(pkg), _RELATION)), "")


def _free_name(pkg: Package, main: str) -> str:
    folder, stem = main.rpartition("/")[0], "comments"
    while f"{folder}/{stem}.xml".lstrip("/") in pkg:
        stem += "1"
    return f"{stem}.xml"


def _comment(comment_id: str, said: tuple[str, ...]) -> Element:
    attributes = {"w:id": comment_id, "w:author": AUTHOR, "w:initials": INITIALS}
    return build("w:comment", attributes, *(_paragraph(line, first=n == 0) for n, line in enumerate(said)))


def _paragraph(line: str, *, first: bool) -> Element:
    properties = build(
        "w:pPr",
        None,
        build("w:spacing", {"w:before": "0", "w:after": "0", "w:line": "240", "w:lineRule": "auto"}),
        build("w:ind", {"w:left": "0", "w:right": "0", "w:firstLine": "0"}),
        build("w:jc", {"w:val": "left"}),
    )
    mark = (build("w:r", None, build("w:annotationRef")),) if first else ()
    return build("w:p", None, properties, *mark, build("w:r", None, _look(bold=first), build("w:t", text=_legal(line))))


def _look(*, bold: bool) -> Element:
    return build("w:rPr", None, *((build("w:b"),) if bold else ()), build("w:sz", {"w:val": "20"}))


def _legal(line: str) -> str:
    """The line with a blank for each character that XML or a comment's line cannot hold."""
    return "".join(c if c.isprintable() or c == "\u00a0" else " " for c in line)
