"""The symbol begins with the abbreviation of the kind of document; a letter's with none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, not_applicable, unreadable
from pipeline.check.rules.letterhead.state import of_state
from pipeline.check.rules.letterhead.symbol import ABBREVIATIONS, symbol_of
from pipeline.findings import Code, Kind, Severity
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from pipeline.check.rule import Document
    from pipeline.outline import Paragraph

_KINDS: Final = {fold(kind): abbreviation for kind, abbreviation in ABBREVIATIONS.items()}
_TOGETHER: Final = {fold("liên ngành"): "LN", fold("liên tịch"): "LT"}
_LETTER: Final = "CV"
_CODE: Final = Code(
    "TT-21",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Ký hiệu mở đầu bằng chữ viết tắt đúng tên loại văn bản; công văn không có chữ viết tắt tên loại",
    clause="NĐ 30/2020, Phụ lục I, II.3.b và Phụ lục III, I",
)


def _check(document: Document) -> Answer:
    parts = document.parts
    symbol = symbol_of(parts.reference_number) if parts.reference_number else None
    if parts.reference_number is None or symbol is None:
        return unreadable("không nhận ra số, ký hiệu")
    group = symbol.groups[0]
    if parts.document_kind is not None:
        return _of_kind(document, parts.reference_number, group, fold(parts.document_kind.text))
    if parts.letter_subject is not None:
        return _of_letter(document, parts.reference_number, group)
    return unreadable("không nhận ra tên loại văn bản")


def _of_kind(document: Document, paragraph: Paragraph, group: str, kind: str) -> Answer:
    name = next((k for k in sorted(_KINDS, key=len, reverse=True) if f"{kind} ".startswith(f"{k} ")), None)
    if name is None:
        return not_applicable("tên loại này không có trong bảng chữ viết tắt")
    wanted = _KINDS[name]
    if group.casefold() in {f"{wanted}{suffix}".casefold() for suffix in ("", *_suffixes(kind))}:
        return applied(())
    mend = "sửa chữ viết tắt trong ký hiệu hoặc tên loại cho khớp nhau"
    place = document.place(paragraph)
    return applied((_CODE.at(place, found=f"ký hiệu “{group}-…”", expected=f"“{wanted}-…”", mend=mend),))


def _suffixes(kind: str) -> tuple[str, ...]:
    """What several offices that issue together may add to the abbreviation."""
    return tuple(short for words, short in _TOGETHER.items() if words in kind)


def _of_letter(document: Document, paragraph: Paragraph, group: str) -> Answer:
    if group.upper() != _LETTER:
        return applied(())
    expected = "chữ viết tắt cơ quan, rồi đơn vị soạn thảo (VKSLG-VP)"
    place = document.place(paragraph)
    return applied((_CODE.at(place, found="ký hiệu “CV-…”", expected=expected, mend="bỏ chữ “CV” trong ký hiệu"),))


RULE = Rule(
    _CODE,
    why="Chữ viết tắt trong ký hiệu cho biết tên loại, nên phải khớp với tên loại in bên dưới.",
    wrong="Số: 05/BC-VKSLG trên một KẾ HOẠCH; Số: 21/CV-VKSLG trên công văn",
    right="Số: 05/KH-VKSLG trên một KẾ HOẠCH; Số: 21/VKSLG-VP trên công văn",
    check=of_state(_check),
)
