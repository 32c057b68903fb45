"""Pages: size, margins and numbers of each section, and how many sections there are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.compare.form_parts import Difference
from pipeline.compare.form_words import PAGE
from pipeline.outline import Address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.outline import Outline, PageFormat, Section


def page_differences(old: Outline, new: Outline) -> Iterator[Difference]:
    """How the pages differ, section by section."""
    for one, other in zip(old.sections, new.sections, strict=False):
        place = Address(new.body.part, f"thân/phần {other.index + 1}")
        here, there = _page(one), _page(other)
        for name, (what, told) in PAGE.items():
            a, b = getattr(here, name), getattr(there, name)
            if a != b:
                yield Difference(what, place, told(a), told(b))
    if len(old.sections) != len(new.sections):
        place = Address(new.body.part, "thân")
        yield Difference("số phần của văn bản", place, str(len(old.sections)), str(len(new.sections)))


def _page(section: Section) -> PageFormat:
    """The page; where nothing stands above or below, the room for it is not seen."""
    page = section.page
    return replace(page, header=page.header if section.headers else 0, footer=page.footer if section.footers else 0)
