"""The margins of every section: top and bottom 20 to 25 mm, left 30 to 35, right 15 to 20."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, unreadable
from pipeline.check.rules.page.sheets import is_landscape, millimetres, section_place, told_mm
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Document
    from pipeline.findings import Finding
    from pipeline.outline import PageFormat

_RANGES: Final = {"trên": (20, 25), "dưới": (20, 25), "trái": (30, 35), "phải": (15, 20)}
_ROUND: Final = ("trên", "trái", "dưới", "phải")
_TURNED: Final = (("trái", "dưới", "phải", "trên"), ("phải", "trên", "trái", "dưới"))
_NEAR: Final = 0.3
_CODE: Final = Code(
    "TT-03",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Lề trên và lề dưới 20 đến 25 mm, lề trái 30 đến 35 mm, lề phải 15 đến 20 mm",
    clause="NĐ 30/2020, Phụ lục I, I.3",
)


def _check(document: Document) -> Answer:
    if not document.outline.sections:
        return unreadable("văn bản không ghi lề trang")
    return applied(_findings(document))


def _findings(document: Document) -> Iterator[Finding]:
    for section in document.outline.sections:
        wrong = _wrong(document, section.page)
        if wrong and not (is_landscape(section.page) and _fits_turned(document, section.page)):
            edges = _edges(section.page)
            found = ", ".join(f"lề {side} {told_mm(edges[side])} mm" for side in wrong)
            expected = ", ".join(f"lề {side} {_told(document, side)} mm" for side in wrong)
            mend = "vào Bố trí → Lề → Lề tùy chỉnh (Layout → Margins → Custom Margins), sửa lề"
            yield _CODE.at(section_place(document, section), found=found, expected=expected, mend=mend)


def _wrong(document: Document, page: PageFormat) -> list[str]:
    return [side for side, width in _edges(page).items() if not _fits(document, side, width)]


def _fits_turned(document: Document, page: PageFormat) -> bool:
    """Whether a landscape page has the margins of an upright one turned by a quarter, as Word turns them."""
    edges = _edges(page)
    return any(all(_fits(document, s, edges[o]) for s, o in zip(_ROUND, way, strict=True)) for way in _TURNED)


def _edges(page: PageFormat) -> dict[str, int]:
    """The widths of the four margins; the gutter lies at the left, a fixed top margin may be negative."""
    return {"trên": abs(page.top), "dưới": abs(page.bottom), "trái": page.left + page.gutter, "phải": page.right}


def _fits(document: Document, side: str, width: int) -> bool:
    low, high = _range(document, side)
    return low - _NEAR <= millimetres(width) <= high + _NEAR


def _range(document: Document, side: str) -> tuple[float, float]:
    low, high = _RANGES[side]
    number = document.profile.number
    return number(f"lề_{side}_từ", low), number(f"lề_{side}_đến", high)


def _told(document: Document, side: str) -> str:
    low, high = _range(document, side)
    return f"{low:g} đến {high:g}".replace(".", ",")


RULE = Rule(
    _CODE,
    why="Lề trái rộng để đóng tập; lề thống nhất để các phần của văn bản luôn ở đúng chỗ.",
    wrong="bốn lề 25,4 mm như Word đặt sẵn",
    right="lề trên 20, dưới 20, trái 30, phải 20 mm",
    check=_check,
)
