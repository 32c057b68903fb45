"""The paper made A4, and margins brought to the nearest bound of their range."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rules.page.sheets import is_landscape, millimetres, section_place, told_mm
from pipeline.mend import Sheet
from pipeline.mending.deeds import Deed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.check.rule import Document
    from pipeline.findings import Finding
    from pipeline.mending.remedies.remedy import Remedy
    from pipeline.outline import PageFormat

_A4: Final = (11906, 16838)
_A4_MM: Final = (210, 297)
_NEAR: Final = 1
_WIDEST: Final = 217  # as wide as Letter: what stands on wider paper might not go on A4
_SIDES: Final = {
    "trên": ("top", 20, 25),
    "dưới": ("bottom", 20, 25),
    "trái": ("left", 30, 35),
    "phải": ("right", 15, 20),
}
_SLACK: Final = 0.3
_TWIPS: Final = 1440 / 25.4


def _paper(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    for section in document.outline.sections:
        page = section.page
        sides = sorted((page.width, page.height))
        wrong = any(abs(millimetres(s) - a) > _NEAR for s, a in zip(sides, _A4_MM, strict=True))
        if wrong and millimetres(sides[0]) <= _WIDEST:
            width, height = reversed(_A4) if is_landscape(page) else _A4
            before = f"khổ giấy {told_mm(page.width)} × {told_mm(page.height)} mm"
            change = Sheet(section.index, (("width", width), ("height", height)))
            yield Deed("TT-01", section_place(document, section), before, "khổ A4", (change,))


def _margins(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    for section in document.outline.sections:
        wrong = {side: wanted for side in _SIDES if (wanted := _wanted(document, section.page, side)) is not None}
        if wrong:
            before = ", ".join(f"lề {side} {told_mm(_width(section.page, side))} mm" for side in wrong)
            after = ", ".join(f"lề {side} {told_mm(wanted)} mm" for side, wanted in wrong.items())
            settings = tuple((_SIDES[side][0], _set(section.page, side, wanted)) for side, wanted in wrong.items())
            place = section_place(document, section)
            yield Deed("TT-03", place, before, after, (Sheet(section.index, settings),))


def _wanted(document: Document, page: PageFormat, side: str) -> int | None:
    """The nearest bound in twentieths of a point; None where the margin fits."""
    _, least, most = _SIDES[side]
    number = document.profile.number
    low, high = number(f"lề_{side}_từ", least), number(f"lề_{side}_đến", most)
    width = millimetres(_width(page, side))
    if low - _SLACK <= width <= high + _SLACK:
        return None
    return round((low if width < low else high) * _TWIPS)


def _width(page: PageFormat, side: str) -> int:
    """The margin as it is seen: the gutter lies at the left, a fixed top margin may be negative."""
    width = abs(int(getattr(page, _SIDES[side][0])))
    return page.left + page.gutter if side == "trái" else width


def _set(page: PageFormat, side: str, wanted: int) -> int:
    if side == "trái":
        return wanted - page.gutter
    return -wanted if int(getattr(page, _SIDES[side][0])) < 0 else wanted


def _appendix_numbers(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    """An appendix in a section of its own begins with page 1; where it has none, its author must part it."""
    before = 0
    for appendix in document.parts.appendices:
        own = before < appendix.section < len(document.outline.sections)
        start = document.outline.sections[appendix.section].page.number_start if own else 1
        if own and start != 1:
            place = document.place(appendix.heading)
            change = Sheet(appendix.section, (("number_start", 1),))
            yield Deed("TT-73", place, "số trang nối tiếp" if start is None else f"từ {start}", "từ 1", (change,))
        before = appendix.section


PAGES: Final[dict[str, Remedy]] = {"TT-01": _paper, "TT-03": _margins, "TT-73": _appendix_numbers}
