"""The issuing body's name: capitals, upright and bold, centred."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, unreadable
from pipeline.check.rules.letterhead.looks import Look, judged, within
from pipeline.check.rules.letterhead.placing import centred_in_cell
from pipeline.check.rules.letterhead.state import of_state
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Document

_LOOK: Final = Look(12, 13, bold=True, caps=True)
_CODE: Final = Code(
    "TT-16",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Tên cơ quan ban hành in hoa, cỡ 12 đến 13, đứng, đậm, căn giữa",
    clause="NĐ 30/2020, Phụ lục I, II.2.b",
)


def _check(document: Document) -> Answer:
    names = document.parts.issuing_body
    if not names:
        return unreadable("không nhận ra tên cơ quan ban hành")
    mend = "đặt chữ in hoa, đậm, đứng, đúng cỡ cho tên cơ quan ban hành"
    found = judged(_CODE, document, names, within(document, "cơ_quan", _LOOK), mend)
    return applied((*found, *centred_in_cell(_CODE, document, names)))


RULE = Rule(
    _CODE,
    why="Tên cơ quan ban hành in đậm để phân biệt với cơ quan chủ quản ở dòng trên.",
    wrong="VIỆN KIỂM SÁT NHÂN DÂN\nTỈNH LAM GIANG (không đậm, hoặc cỡ 14)",
    right="VIỆN KIỂM SÁT NHÂN DÂN\nTỈNH LAM GIANG (đậm, cỡ 12 hoặc 13)",
    check=of_state(_check),
)
