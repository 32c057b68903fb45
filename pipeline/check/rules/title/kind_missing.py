"""A document whose number names its kind bears that kind as its title."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, unreadable
from pipeline.check.rules.letterhead.state import of_state
from pipeline.check.rules.letterhead.symbol import ABBREVIATIONS, symbol_of
from pipeline.check.rules.letterhead.wholeness import begins
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Answer, Document

_CODE: Final = Code(
    "thieu-ten-loai",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Văn bản phải ghi tên loại; chỉ công văn không có tên loại mà có “V/v”",
    clause="NĐ 30/2020, Phụ lục I, II.5",
)
_NAMES: Final = {abbreviation: kind for kind, abbreviation in ABBREVIATIONS.items()}


def _check(document: Document) -> Answer:
    parts = document.parts
    if parts.document_kind is not None or parts.letter_subject is not None:
        return applied(())
    short, kind = _told(document)
    whole = parts.reference_number and parts.national_name and parts.signature
    if not whole or not kind or begins(document, (kind, "v/v", "về việc")):
        return unreadable("không nhận ra tên loại văn bản")
    found = _CODE.at(
        document.place(parts.reference_number) if parts.reference_number else document.page(),
        found=f"số, ký hiệu của {kind} mà không có dòng “{kind.upper()}”",
        expected=f"“{kind.upper()}” và trích yếu ở giữa trang, dưới phần đầu văn bản",
        mend=f"thêm dòng “{kind.upper()}” và trích yếu; nếu là công văn thì bỏ “{short}-” ở ký hiệu và ghi “V/v …”",
    )
    return applied((found,))


def _told(document: Document) -> tuple[str, str]:
    """The abbreviation that opens the symbol, and the kind that it stands for; empty where it names none."""
    number = document.parts.reference_number
    symbol = symbol_of(number) if number else None
    short = symbol.groups[0] if symbol and len(symbol.groups) > 1 else ""
    return short, _NAMES.get(short, "")


RULE = Rule(
    _CODE,
    why="Tên loại cho biết văn bản có hiệu lực đến đâu và ai phải làm gì; ký hiệu ghi BC mà không có tên loại thì "
    "người nhận không biết đó là báo cáo hay công văn.",
    wrong="Số: 15/BC-VKSLG, dưới đó là Kính gửi",
    right="Số: 15/BC-VKSLG, dưới đó là BÁO CÁO và trích yếu",
    check=of_state(_check),
)
