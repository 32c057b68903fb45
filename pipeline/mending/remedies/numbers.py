"""Page numbers where they belong: in the middle of the header, from the second page on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rules.page.number_look import look_wanted
from pipeline.check.rules.page.numbering import (
    even_pages_without,
    footer_numbers,
    header_numbers,
    is_centred,
    on_first_page,
    page_field,
)
from pipeline.mend import NumberHeader, NumberIn, NumberOut, SharedFooter, Sheet, Standing
from pipeline.mending.deeds import Deed
from pipeline.mending.remedies.remedy import deed
from pipeline.outline import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.check.rule import Document
    from pipeline.findings import Finding
    from pipeline.mend import Change
    from pipeline.mending.remedies.remedy import Remedy
    from pipeline.outline import Paragraph, Story

_AROUND: Final = re.compile(r"(?i)(?:trang|page|[\W\d_])*")
_MIDDLE: Final = (("alignment", "center"), ("left", 0), ("right", 0), ("first_line", 0))
_RIGHT: Final = "số trang ở giữa đầu trang, từ trang 2"


def _place(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    """Numbers off the middle are brought there; those in footers, and those that are nowhere, go to the header."""
    code = "TT-05"
    for paragraph in header_numbers(document):
        if says_only_number(paragraph) and not is_centred(document, paragraph):
            change = Standing(paragraph.address, _MIDDLE)
            yield deed(document, code, paragraph, "số trang không ở giữa", "số trang ở giữa", (change,))
    low = footer_numbers(document)
    if all(map(says_only_number, low)) and (low or not header_numbers(document) or even_pages_without(document)):
        missing = tuple(_missing(document))
        new = tuple(c for c in missing if c is not None)
        if (low or new) and len(new) == len(missing):
            before = "số trang ở chân trang" if low else "có trang không có số trang"
            out = tuple(NumberOut(p.address) for p in low)
            changes = (*out, *new, *_first(document))
            tracked = not any(isinstance(c, NumberHeader | SharedFooter) for c in changes)
            yield Deed(code, document.page(), before, _RIGHT, changes, tracked)


def _missing(document: Document) -> Iterator[Change | None]:
    """The number for each section's pages that have none, in an empty header or a new one; None where unsure."""
    size = number_size(document)
    kinds = ("default", "even") if document.outline.even_and_odd else ("default",)
    stories = {s.name: s for s in document.outline.headers}
    done: set[str] = set()
    for section in document.outline.sections:
        for kind in kinds:
            name = dict(section.headers).get(kind, "")
            if (name or kind) in done:
                continue
            done |= {name or kind}
            if not name:
                yield NumberHeader(section.index, kind, size)
            elif not _numbered(stories[name]):
                empty = _empty(stories[name])
                yield NumberIn(empty.address, size) if empty else None


def _numbered(story: Story) -> bool:
    return any(page_field(p) for p in paragraphs(story.blocks))


def _empty(story: Story) -> Paragraph | None:
    """The first paragraph of a header that says nothing; a header that says something is left to its author."""
    found = list(paragraphs(story.blocks))
    return None if any(p.text.strip() or p.drawings for p in found) else next(iter(found), None)


def _first(document: Document) -> Iterator[Change]:
    """The first page a page of its own, with no header, and with the footer that it had."""
    section = document.outline.sections[0]
    if section.page.title_page:
        return
    yield Sheet(0, (("title_page", True),))
    stories = {s.name: s for s in document.outline.footers}
    footers = dict(section.footers)
    low = stories.get(footers.get("default", ""))
    if low is not None and "first" not in footers and _says(low):
        yield SharedFooter(0)


def _says(story: Story) -> bool:
    return any(p.text.strip() or p.drawings for p in paragraphs(story.blocks) if not page_field(p))


def _on_first(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    section = document.outline.sections[0]
    code, right = "so-trang-o-trang-dau", "trang thứ nhất không có số trang"
    shown = on_first_page(document)
    if section.page.title_page:
        out = tuple(NumberOut(p.address) for p in shown if says_only_number(p))
        yield Deed(code, document.page(), "trang thứ nhất có số trang", right, out)
    elif not any(_says(s) for s in document.outline.headers if s.name == dict(section.headers).get("default")):
        changes = tuple(_first(document))
        tracked = not any(isinstance(c, SharedFooter) for c in changes)
        yield Deed(code, document.page(), "trang thứ nhất có số trang", right, changes, tracked)


def number_size(document: Document) -> int:
    """The size for numbers in half-points: as large as the rule allows."""
    return round(look_wanted(document).high * 2)


def says_only_number(paragraph: Paragraph) -> bool:
    """Whether the paragraph says the number and nothing that anybody would miss; a condition is the author's own."""
    field = page_field(paragraph)
    if field is None or field.kind != "PAGE" or paragraph.drawings:
        return False
    return bool(_AROUND.fullmatch(paragraph.text[: field.start] + paragraph.text[field.end :]))


NUMBERS: Final[dict[str, Remedy]] = {
    "TT-05": _place,
    "so-trang-o-trang-dau": _on_first,
}
