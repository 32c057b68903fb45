"""Comments in a document of this year at what still stands as last year said it; they go when this year gives it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.annotate import annotated, without_comments_on
from pipeline.findings import DocumentPlace
from pipeline.outline import all_paragraphs
from pipeline.refresh.codes import HANDED_DOWN
from pipeline.trace import traced

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from pipeline.findings import Finding
    from pipeline.ooxml import Package
    from pipeline.outline import Paragraph
    from pipeline.trace import Line, Made, Spot, Traced, Wording

_TABLE: Final = "/dòng "
_OF_TABLE: Final = "{} con số trong bảng là số liệu năm trước, chưa có số năm nay; số đầu là “{}”"
_OF_LIST: Final = "danh sách năm trước, năm nay chưa nhập"
_OF_TEXT: Final = "lời văn năm trước, năm nay chưa viết"


def noted(package: Package, new: Made, kept: Collection[str]) -> tuple[Package, int]:
    """The package with a comment at each thing of these names, and how many there are; `new` is the new build."""
    if not kept:
        return package, 0
    trace = traced(package, new)
    found = (*_figures(trace, kept), *_texts(trace, kept))
    return annotated(package, found), len(found)


def unnoted(package: Package) -> Package:
    """The package without these comments, as far as nobody wrote on them."""
    return without_comments_on(package, _finding("", "", "", ""))


def _figures(trace: Traced, kept: Collection[str]) -> Iterator[Finding]:
    """Each number that a text prints, and each table with such numbers."""
    together: dict[tuple[str, int], list[tuple[Line, Spot]]] = {}
    for line in trace.lines:
        if line.spot and line.figure.name in kept:
            table = line.place.rpartition(_TABLE)[0]
            place = (table, 0) if table else (line.place, line.spot.start)
            together.setdefault(place, []).append((line, line.spot))
    for lines in together.values():
        line, spot = lines[0]
        one = f"“{line.shown}” là số liệu năm trước, chưa có số năm nay"
        said = _OF_TABLE.format(len(lines), line.shown) if len(lines) > 1 else one
        yield _at(spot.paragraph, said, _quote(spot))


def _texts(trace: Traced, kept: Collection[str]) -> Iterator[Finding]:
    """Each paragraph of a text, and the first of each list."""
    order = {paragraph.address.path: n for n, paragraph in enumerate(all_paragraphs(trace.outline))}
    told: set[str] = set()
    for text in sorted(trace.texts, key=lambda one: order.get(one.spot.paragraph.address.path, len(order))):
        of_list = _list(text)
        one = of_list if of_list in kept else text.spot.paragraph.address.path if text.name in kept else ""
        if one and one not in told:
            told.add(one)
            said = (
                "danh sách năm trước, năm nay chưa nhập" if one == of_list else "lời văn năm trước, năm nay chưa viết"
            )
            yield _at(text.spot.paragraph, said, "")


def _list(text: Wording) -> str:
    """The list that a row's text is of."""
    return text.name.partition("[")[0].rpartition(".")[0]


def _quote(spot: Spot) -> str:
    """The words with as many before them as it takes to be met only there."""
    text, start = spot.paragraph.text, spot.start
    while start > 0 and text.find(text[start : spot.end]) != start:
        start = max(text.rfind(" ", 0, start), 0)
    return text[start : spot.end]


def _at(paragraph: Paragraph, found: str, quote: str) -> Finding:
    return _finding(str(paragraph.address.part), paragraph.address.path, quote, found)


def _finding(part: str, path: str, quote: str, found: str) -> Finding:
    return HANDED_DOWN.at(
        DocumentPlace("", part, path, quote),
        found=found,
        expected="số liệu, lời văn của năm nay",
        mend="nhập phần này của năm nay vào Excel rồi cập nhật tệp này bằng pipeline refresh: nhận xét khi ấy mất đi",
    )
