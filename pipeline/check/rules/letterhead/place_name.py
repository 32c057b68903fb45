"""Địa danh: the official name, nothing abbreviated, a city named after a person in full."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, unreadable
from pipeline.check.rules.letterhead.dating import dating_of
from pipeline.check.rules.letterhead.state import of_state
from pipeline.findings import Code, Kind, Severity
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from pipeline.check.rule import Document

_SHORT: Final = re.compile(r"(?i)(tp|t\.p|tx|t\.x|tt|q|h|p|x)\s*\.|(tp|t\.p|t/p|tx|t\.x)\s|tp(?=[A-ZĐ])|(tphcm|hcm)\b")
_IN_FULL: Final = {fold("Hồ Chí Minh"): "Thành phố Hồ Chí Minh"}
_CODE: Final = Code(
    "TT-25",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Địa danh ghi tên chính thức, không viết tắt; đơn vị mang tên người ghi đầy đủ",
    clause="NĐ 30/2020, Phụ lục I, II.4.a",
)


def _check(document: Document) -> Answer:
    paragraph = document.parts.place_and_date
    dating = dating_of(paragraph) if paragraph else None
    if paragraph is None or dating is None:
        return unreadable("không nhận ra địa danh, ngày tháng")
    expected = _expected(dating.place) or _of_house(document, dating.place)
    if not expected:
        return applied(())
    place = document.place(paragraph)
    mend = "ghi tên chính thức của tỉnh, thành phố hoặc đơn vị hành chính"
    return applied((_CODE.at(place, found=f"địa danh “{dating.place}”", expected=expected, mend=mend),))


def _expected(place: str) -> str:
    if fold(place) in _IN_FULL:
        return f"“{_IN_FULL[fold(place)]}”"
    return "tên đầy đủ, không viết tắt (Thành phố …)" if _SHORT.match(place) else ""


def _of_house(document: Document, place: str) -> str:
    """What the house's profile fixes, where it fixes anything and the place is none of it."""
    fixed = document.profile.words("địa_danh")
    known = {fold(name) for name in fixed}
    return " hoặc ".join(f"“{name}”" for name in fixed) if fixed and place and fold(place) not in known else ""


RULE = Rule(
    _CODE,
    why="Địa danh là tên gọi chính thức của đơn vị hành chính nên không viết tắt.",
    wrong="TP. Hồ Chí Minh, ngày 05 tháng 3 năm 2026",
    right="Thành phố Hồ Chí Minh, ngày 05 tháng 3 năm 2026",
    check=of_state(_check),
)
