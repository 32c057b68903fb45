"""An Outline read from a package: body, headers, footers, notes and sections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml import BadXml, Relation, build, main_part, parse, related, w, w_value
from pipeline.outline.blocks import read_blocks
from pipeline.outline.draft import Reading
from pipeline.outline.effective import Formats
from pipeline.outline.labels import Counters
from pipeline.outline.measures import truth
from pipeline.outline.model import Note, Outline, Section, Story
from pipeline.outline.numbering import read_numbering
from pipeline.outline.sections import page_format, references, section_elements
from pipeline.outline.spans import Address
from pipeline.outline.strict import transitional
from pipeline.outline.stylesheet import part_root, read_stylesheet

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.ooxml import Element, Package
    from pipeline.outline.spans import Bookmark

BODY: Final = "thân"
_NOTES: Final = {
    "footnote": (Relation.FOOTNOTES, "chú thích"),
    "endnote": (Relation.ENDNOTES, "chú thích cuối"),
}


def read_outline(pkg: Package) -> Outline:
    """What a reader of this document meets; what cannot be read is left out, never raised."""
    pkg = transitional(pkg)
    main, formats = main_part(pkg), Formats(read_stylesheet(pkg), read_numbering(pkg))
    body = _body(_root(pkg, main))
    reading = _reading(formats, main)
    story = Story(BODY, main, read_blocks(reading, body, BODY))
    elements = list(section_elements(body)) or [build("w:sectPr")]
    above = references(pkg, main, elements, "headerReference")
    below = references(pkg, main, elements, "footerReference")
    headers, head_names, marks_above = _stories(pkg, formats, above, "đầu trang")
    footers, foot_names, marks_below = _stories(pkg, formats, below, "chân trang")
    footnotes, marks_foot = _read_notes(pkg, formats, reading, "footnote")
    endnotes, marks_end = _read_notes(pkg, formats, reading, "endnote")
    sections = (
        Section(i, page_format(e), _named(a, head_names), _named(b, foot_names))
        for i, (e, a, b) in enumerate(zip(elements, above, below, strict=True))
    )
    return Outline(
        body=story,
        sections=tuple(sections),
        headers=headers,
        footers=footers,
        footnotes=footnotes,
        endnotes=endnotes,
        bookmarks=(*_marks(reading), *marks_above, *marks_below, *marks_foot, *marks_end),
        even_and_odd=_even_and_odd(pkg),
    )


def _root(pkg: Package, name: str) -> Element | None:
    try:
        return parse(pkg[name], name) if name in pkg else None
    except BadXml:
        return None


def _body(root: Element | None) -> Element:
    body = root.find(w("body")) if root is not None else None
    return body if body is not None else build("w:body")


def _reading(formats: Formats, part: str) -> Reading:
    return Reading(formats, Counters(formats.lists), part)


def _marks(reading: Reading) -> tuple[Bookmark, ...]:
    return tuple(reading.bookmarks[i] for i in sorted(reading.bookmarks))


def _stories(
    pkg: Package, formats: Formats, by_section: list[dict[str, str]], word: str
) -> tuple[tuple[Story, ...], dict[str, str], tuple[Bookmark, ...]]:
    names: dict[str, str] = {}
    stories: list[Story] = []
    marks: list[Bookmark] = []
    for part in (p for refs in by_section for _, p in sorted(refs.items())):
        root = _root(pkg, part)
        if part not in names and root is not None:
            names[part] = f"{word} {len(names) + 1}"
            reading = _reading(formats, part)
            stories.append(Story(names[part], part, read_blocks(reading, root, names[part])))
            marks += _marks(reading)
    return tuple(stories), names, tuple(marks)


def _named(references_: dict[str, str], names: dict[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((kind, names[part]) for kind, part in references_.items() if part in names))


def _read_notes(
    pkg: Package, formats: Formats, body: Reading, kind: str
) -> tuple[tuple[Note, ...], tuple[Bookmark, ...]]:
    rel_type, word = _NOTES[kind]
    part = next(iter(related(pkg, main_part(pkg), rel_type)), "")
    reading = _reading(formats, part)
    root = _root(pkg, part)
    numbered = _numbered(root if root is not None else (), kind, body)
    notes = []
    for number, element in numbered:
        path = f"{word} {number or '×'}"
        blocks = read_blocks(reading, element, path)
        notes.append(Note(Address(part, path), kind, w_value(element, "id") or "", number, blocks))
    return tuple(notes), _marks(reading)


def _numbered(elements: Iterable[Element], kind: str, body: Reading) -> Iterator[tuple[int, Element]]:
    """Notes in reading order; those that nothing refers to come last."""
    real = [e for e in elements if e.tag == w(kind) and w_value(e, "type") in {None, "normal"}]
    numbers = [body.numbers.get((kind, w_value(e, "id") or ""), 0) for e in real]
    pairs = zip(numbers, real, strict=True)
    return iter(sorted(pairs, key=lambda p: (p[0] == 0, p[0])))


def _even_and_odd(pkg: Package) -> bool:
    settings = part_root(pkg, Relation.SETTINGS)
    return bool(truth(settings.find(w("evenAndOddHeaders")))) if settings is not None else False
