"""Trích yếu: sentence case, 13 to 14, upright and bold, in the middle below the kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied
from pipeline.check.rules.letterhead.looks import Look, judged, within
from pipeline.check.rules.letterhead.placing import balanced, centred
from pipeline.check.rules.letterhead.state import of_state
from pipeline.check.rules.title.without_subject import without_subject
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Document

_LOOK: Final = Look(13, 14, bold=True, caps=False)
_CODE: Final = Code(
    "kieu-chu-trich-yeu",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Trích yếu chữ thường, cỡ 13 đến 14, đứng, đậm, giữa trang, ngay dưới tên loại",
    clause="NĐ 30/2020, Phụ lục I, II.5.b",
)


def _check(document: Document) -> Answer:
    parts = document.parts
    none = without_subject(document)
    if none is not None:
        return none
    mend = "đặt chữ thường, đậm, đứng, đúng cỡ cho trích yếu"
    look = judged(_CODE, document, parts.subject, within(document, "trích_yếu", _LOOK), mend)
    places = (*centred(_CODE, document, parts.subject), *balanced(_CODE, document, parts.subject))
    return applied((*look, *places))


RULE = Rule(
    _CODE,
    why="Tên loại in hoa, trích yếu chữ thường: đọc lướt là biết văn bản loại gì, về việc gì.",
    wrong="VỀ CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2026, hoặc để chữ nghiêng, không đậm",
    right="Công tác thi đua, khen thưởng năm 2026 (chữ thường, đậm, cỡ 14)",
    check=of_state(_check),
)
