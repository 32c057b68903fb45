"""An Outline read from a package: body, headers, footers, notes and sections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml import Package, Relation, build, main_part, w
from pipeline.outline.blocks import read_blocks, reading_of
from pipeline.outline.draft import closed_bookmarks
from pipeline.outline.effective import Formats
from pipeline.outline.headers import read_footers, read_headers
from pipeline.outline.measures import truth
from pipeline.outline.notes import read_notes
from pipeline.outline.numbering import read_numbering
from pipeline.outline.sections import page_format, section_elements
from pipeline.outline.stories import Outline, Section, Story
from pipeline.outline.strict import transitional
from pipeline.outline.stylesheet import part_root, read_stylesheet, root_of

if TYPE_CHECKING:
    from pipeline.ooxml import Element
    from pipeline.outline.draft import Reading
    from pipeline.outline.headers import Repeated

BODY: Final = "thân"


def read_outline(pkg: Package) -> Outline:
    """What a reader of this document meets; what cannot be read is left out, never raised."""
    pkg = transitional(_readable(pkg))
    formats, main = _formats(pkg), main_part(pkg)
    body = _body(root_of(pkg, main))
    reading = reading_of(formats, main)
    story = Story(BODY, main, read_blocks(reading, body, BODY))
    return _whole(pkg, reading, story, list(section_elements(body)) or [build("w:sectPr")])


def _whole(pkg: Package, reading: Reading, story: Story, elements: list[Element]) -> Outline:
    formats = reading.formats
    above, below = read_headers(pkg, formats, elements), read_footers(pkg, formats, elements)
    footnotes, marks_of_footnotes = read_notes(pkg, reading, "footnote")
    endnotes, marks_of_endnotes = read_notes(pkg, reading, "endnote")
    others = (*above.bookmarks, *below.bookmarks, *marks_of_footnotes, *marks_of_endnotes)
    return Outline(
        body=story,
        sections=_sections(elements, above, below),
        headers=above.stories,
        footers=below.stories,
        footnotes=footnotes,
        endnotes=endnotes,
        bookmarks=(*closed_bookmarks(reading), *others),
        comments=tuple(reading.comments),
        even_and_odd=_even_and_odd(pkg),
    )


def _sections(elements: list[Element], above: Repeated, below: Repeated) -> tuple[Section, ...]:
    found = zip(map(page_format, elements), above.by_section, below.by_section, strict=True)
    return tuple(Section(index, *each) for index, each in enumerate(found))


def _readable(pkg: Package) -> Package:
    """The package without relationships that cannot be read."""
    broken = {n for n in pkg.parts if n.endswith(".rels") and root_of(pkg, n) is None}
    return Package({n: p for n, p in pkg.parts.items() if n not in broken}) if broken else pkg


def _formats(pkg: Package) -> Formats:
    sheet = read_stylesheet(pkg)
    return Formats(sheet, read_numbering(pkg, sheet.theme))


def _body(root: Element | None) -> Element:
    body = root.find(w("body")) if root is not None else None
    return body if body is not None else build("w:body")


def _even_and_odd(pkg: Package) -> bool:
    settings = part_root(pkg, Relation.SETTINGS)
    return bool(truth(settings.find(w("evenAndOddHeaders")))) if settings is not None else False
