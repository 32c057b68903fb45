"""Headers and footers: each read once, and named for the sections that it stands in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.ooxml import main_part
from pipeline.outline.blocks import read_blocks, reading_of
from pipeline.outline.draft import closed_bookmarks
from pipeline.outline.sections import references
from pipeline.outline.stories import Story
from pipeline.outline.stylesheet import root_of

if TYPE_CHECKING:
    from pipeline.ooxml import Element, Package
    from pipeline.outline.effective import Formats
    from pipeline.outline.sections import References
    from pipeline.outline.spans import Bookmark

Names = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Repeated:
    """The headers, or the footers: their stories, for each section their names by kind, and their bookmarks."""

    stories: tuple[Story, ...]
    by_section: tuple[Names, ...]
    bookmarks: tuple[Bookmark, ...]


def read_headers(pkg: Package, formats: Formats, sections: list[Element]) -> Repeated:
    """What stands above the text."""
    return _repeated(pkg, formats, references(pkg, main_part(pkg), sections, "headerReference"), "đầu trang")


def read_footers(pkg: Package, formats: Formats, sections: list[Element]) -> Repeated:
    """What stands below the text."""
    return _repeated(pkg, formats, references(pkg, main_part(pkg), sections, "footerReference"), "chân trang")


def _repeated(pkg: Package, formats: Formats, by_section: list[References], word: str) -> Repeated:
    names: dict[str, str] = {}
    stories: list[Story] = []
    bookmarks: list[Bookmark] = []
    for part in (p for standing in by_section for _, p in sorted(standing.items())):
        root = root_of(pkg, part)
        if part not in names and root is not None:
            names[part] = f"{word} {len(names) + 1}"
            reading = reading_of(formats, part)
            stories.append(Story(names[part], part, read_blocks(reading, root, names[part])))
            bookmarks += closed_bookmarks(reading)
    return Repeated(tuple(stories), tuple(_named(s, names) for s in by_section), tuple(bookmarks))


def _named(standing: References, names: dict[str, str]) -> Names:
    return tuple(sorted((kind, names[part]) for kind, part in standing.items() if part in names))
