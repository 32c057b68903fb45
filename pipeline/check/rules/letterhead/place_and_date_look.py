"""Địa danh và thời gian: italic, 13 to 14, capital at the beginning, a comma after the place, centred."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, unreadable
from pipeline.check.rules.letterhead.dating import dating_of
from pipeline.check.rules.letterhead.looks import Look, judged, within
from pipeline.check.rules.letterhead.placing import centred_in_cell
from pipeline.check.rules.letterhead.state import of_state
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Document
    from pipeline.findings import Finding
    from pipeline.outline import Paragraph

_LOOK: Final = Look(13, 14, bold=False, italic=True, caps=False)
# Second syllables of common nouns: Thành phố, Thị xã, Thị trấn, Đặc khu.
_COMMON: Final = frozenset({"phố", "xã", "trấn", "khu"})
_CODE: Final = Code(
    "TT-27",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Địa danh, ngày tháng chữ thường, cỡ 13 đến 14, nghiêng, hoa chữ đầu địa danh, có dấu phẩy sau địa danh",
    clause="NĐ 30/2020, Phụ lục I, II.4.c",
)


def _check(document: Document) -> Answer:
    paragraph = document.parts.place_and_date
    if paragraph is None:
        return unreadable("không nhận ra địa danh, ngày tháng")
    mend = "đặt chữ nghiêng, không đậm, đúng cỡ cho dòng địa danh, ngày tháng"
    look = judged(_CODE, document, (paragraph,), within(document, "ngày_tháng", _LOOK), mend)
    spelled = _spelling(document, paragraph)
    return applied((*look, *spelled, *centred_in_cell(_CODE, document, (paragraph,))))


def _spelling(document: Document, paragraph: Paragraph) -> Iterator[Finding]:
    dating = dating_of(paragraph)
    faults = []
    if dating and dating.place and not dating.comma:
        faults.append("thiếu dấu phẩy sau địa danh")
    if dating and any(word not in _COMMON and word[:1].islower() for word in dating.place.split()):
        faults.append("địa danh có âm tiết không viết hoa chữ đầu")
    if faults:
        place, expected = document.place(paragraph), "“Lam Giang, ngày …”"
        yield _CODE.at(place, found=", ".join(faults), expected=expected, mend="gõ lại địa danh và dấu phẩy")


RULE = Rule(
    _CODE,
    why="Dòng địa danh, ngày tháng là dòng nghiêng duy nhất ở đầu văn bản, cân giữa dưới Tiêu ngữ.",
    wrong="lam giang ngày 05 tháng 3 năm 2026 (chữ đứng)",
    right="Lam Giang, ngày 05 tháng 3 năm 2026 (chữ nghiêng)",
    check=of_state(_check),
)
