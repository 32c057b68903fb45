"""Số, ký hiệu: size 13, upright, not bold, centred below the issuing body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, unreadable
from pipeline.check.rules.letterhead.looks import Look, judged, within
from pipeline.check.rules.letterhead.placing import centred_in_cell
from pipeline.check.rules.letterhead.state import of_state
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Document

_LOOK: Final = Look(13, 13, bold=False)
_CODE: Final = Code(
    "kieu-chu-so-ky-hieu",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Số, ký hiệu cỡ 13, đứng, không đậm, căn giữa dưới tên cơ quan ban hành",
    clause="NĐ 30/2020, Phụ lục I, II.3.c",
)


def _check(document: Document) -> Answer:
    paragraph = document.parts.reference_number
    if paragraph is None:
        return unreadable("không nhận ra số, ký hiệu")
    mend = "đặt cỡ 13, bỏ đậm, bỏ nghiêng cho dòng số, ký hiệu"
    look = judged(_CODE, document, (paragraph,), within(document, "số_ký_hiệu", _LOOK), mend)
    return applied((*look, *centred_in_cell(_CODE, document, (paragraph,))))


RULE = Rule(
    _CODE,
    why="Số, ký hiệu không in đậm để tên cơ quan ngay trên nó nổi hơn; mọi văn bản một cỡ thì lật tập lưu là thấy số.",
    wrong="dòng số, ký hiệu cỡ 14, in đậm",
    right="dòng số, ký hiệu cỡ 13, chữ đứng",
    check=of_state(_check),
)
