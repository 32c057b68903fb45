"""The parent body's name: capitals, upright, not bold, centred."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, not_applicable, unreadable
from pipeline.check.rules.letterhead.looks import Look, judged, within
from pipeline.check.rules.letterhead.placing import centred_in_cell
from pipeline.check.rules.letterhead.state import of_state
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Document

_LOOK: Final = Look(12, 13, bold=False, caps=True)
_CODE: Final = Code(
    "TT-15",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Tên cơ quan chủ quản in hoa, cỡ 12 đến 13, đứng, không đậm, căn giữa",
    clause="NĐ 30/2020, Phụ lục I, II.2.b",
)


def _check(document: Document) -> Answer:
    if not document.parts.issuing_body:
        return unreadable("không nhận ra tên cơ quan ban hành")
    names = document.parts.parent_body
    if not names:
        return not_applicable("văn bản không ghi cơ quan chủ quản")
    mend = "đặt chữ in hoa, bỏ đậm, bỏ nghiêng, đúng cỡ cho tên cơ quan chủ quản"
    found = judged(_CODE, document, names, within(document, "cơ_quan", _LOOK), mend)
    return applied((*found, *centred_in_cell(_CODE, document, names)))


RULE = Rule(
    _CODE,
    why="Chỉ tên cơ quan ban hành in đậm; tên cơ quan chủ quản ở trên in hoa nhưng không đậm.",
    wrong="VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO (in đậm)",
    right="VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO (không đậm, cỡ 12 hoặc 13)",
    check=of_state(_check),
)
