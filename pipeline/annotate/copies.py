"""A copy of a document with a comment at each finding's place; its own text stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.annotate.anchors import anchor, elsewhere, hosts_of
from pipeline.annotate.comments import free_id, lines, with_comments
from pipeline.annotate.stretches import mark
from pipeline.findings import DocumentPlace
from pipeline.ooxml import main_part, parse, serialise, w, with_part
from pipeline.outline import elements_by_path, read_outline
from pipeline.outline.strict import transitional

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.findings import Finding
    from pipeline.ooxml import Package
    from pipeline.outline import Elements

_BODY: Final = "thân"
_CONFORMANCE: Final = w("conformance")


def annotated(package: Package, findings: Sequence[Finding]) -> Package:
    """The package with a comment for each finding; itself where there is none, or no paragraph to carry one."""
    pkg = transitional(package)
    main = main_part(pkg)
    document = parse(pkg[main], main)
    document.attrib.pop(_CONFORMANCE, "")
    body = document.find(w("body"))
    known = elements_by_path(body, _BODY) if body is not None else {}
    if not findings or not known:
        return package
    first, hosts = free_id(pkg, document), hosts_of(read_outline(pkg))
    placed = _placed(findings, hosts, known)
    comments = []
    for number, (path, finding) in enumerate(placed, first):
        mark(known[path], _quote(finding, path), str(number))
        comments.append((str(number), lines(finding, elsewhere(finding.place, path))))
    return with_comments(with_part(pkg, main, serialise(document)), comments)


def _placed(
    findings: Sequence[Finding], hosts: Mapping[str, str], known: Mapping[str, Elements]
) -> list[tuple[str, Finding]]:
    """The findings with the paragraphs that carry them, in reading order."""
    order = {path: place for place, path in enumerate(known)}
    return sorted(((anchor(f.place, hosts, known), f) for f in findings), key=lambda pair: order[pair[0]])


def _quote(finding: Finding, path: str) -> str:
    """The words to mark, where the comment stands on the finding's own paragraph."""
    place = finding.place
    return place.quote if isinstance(place, DocumentPlace) and place.path == path else ""
