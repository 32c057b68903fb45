"""Tên loại: capitals, 13 to 14, upright and bold, in the middle of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, not_applicable, unreadable
from pipeline.check.rules.letterhead.looks import Look, judged, within
from pipeline.check.rules.letterhead.placing import balanced, centred
from pipeline.check.rules.letterhead.state import of_state
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Document

_LOOK: Final = Look(13, 14, bold=True, caps=True)
_CODE: Final = Code(
    "TT-30",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Tên loại văn bản in hoa, cỡ 13 đến 14, đứng, đậm, giữa trang",
    clause="NĐ 30/2020, Phụ lục I, II.5.b",
)


def _check(document: Document) -> Answer:
    parts = document.parts
    if parts.document_kind is None and parts.letter_subject is not None:
        return not_applicable("công văn không có tên loại")
    if parts.document_kind is None:
        return unreadable("không nhận ra tên loại văn bản")
    kind = (parts.document_kind,)
    mend = "đặt chữ in hoa, đậm, đứng, đúng cỡ cho tên loại"
    look = judged(_CODE, document, kind, within(document, "tên_loại", _LOOK), mend)
    return applied((*look, *centred(_CODE, document, kind), *balanced(_CODE, document, kind)))


RULE = Rule(
    _CODE,
    why="Tên loại cho người đọc biết ngay đây là văn bản gì, nên in hoa, đậm, ở giữa trang.",
    wrong="Kế hoạch (chữ thường), hoặc KẾ HOẠCH sát lề trái",
    right="KẾ HOẠCH in hoa, đậm, cỡ 14, giữa trang",
    check=of_state(_check),
)
