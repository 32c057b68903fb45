"""Số, ký hiệu: the word, the colon, a padded number, the slash, groups in capitals joined by hyphens, no spaces."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, not_applicable, unreadable
from pipeline.check.rules.letterhead.looks import words
from pipeline.check.rules.letterhead.state import of_state
from pipeline.check.rules.letterhead.symbol import ABBREVIATIONS, Symbol, symbol_of
from pipeline.findings import Code, Kind, Severity
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Document

_YEAR: Final = re.compile(r"(19|20)\d\d/.*")
_NORMATIVE: Final = {fold(k) for k in ("thông tư", "thông tư liên tịch", "nghị định", "pháp lệnh", "luật", "lệnh")}
_WRONG_DASH: Final = re.compile(r"[\u2010\u2012-\u2015\u2212_]")
_MIXED: Final = {a for a in ABBREVIATIONS.values() if a != a.upper()}
_KINDS: Final = {fold(abbreviation) for abbreviation in ABBREVIATIONS.values()}
_OFFICE: Final = "VKSLG"
_CODE: Final = Code(
    "TT-20",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Số, ký hiệu viết “Số: 05/KH-…”: dấu hai chấm, số dưới 10 thêm số 0, ký hiệu in hoa nối bằng gạch nối, không cách",
    clause="NĐ 30/2020, Phụ lục I, II.3.c",
)


def _check(document: Document) -> Answer:
    paragraph = document.parts.reference_number
    if paragraph is None:
        return unreadable("không nhận ra số, ký hiệu")
    if document.parts.document_kind and fold(document.parts.document_kind.text) in _NORMATIVE:
        return not_applicable("văn bản quy phạm pháp luật có cách đánh số riêng")
    symbol = symbol_of(paragraph)
    faults = tuple(_faults(symbol)) if symbol else ("thiếu dấu gạch chéo giữa số và ký hiệu",)
    if symbol and document.parts.document_kind and fold(symbol.symbol.strip()) in _KINDS:
        faults = (*faults, "thiếu chữ viết tắt tên cơ quan sau tên loại")
    if not faults:
        return applied(())
    found = f"“{words(paragraph)}”: {', '.join(faults)}"
    mend = "gõ lại số, ký hiệu theo mẫu"
    return applied((_CODE.at(document.place(paragraph), found=found, expected=_expected(document), mend=mend),))


def _expected(document: Document) -> str:
    """The form as an example of the document's own kind; a letter's symbol names the office, then who drafted it."""
    kind = fold(document.parts.document_kind.text) if document.parts.document_kind else ""
    short = next((short for name, short in ABBREVIATIONS.items() if kind.startswith(fold(name))), "KH")
    letter = document.parts.document_kind is None and document.parts.letter_subject is not None
    return f"dạng “Số: 05/{_OFFICE}-VP”" if letter else f"dạng “Số: 05/{short}-{_OFFICE}”"


def _faults(symbol: Symbol) -> Iterator[str]:
    if symbol.word != "Số":
        yield f"chữ “{symbol.word}” không viết là “Số”"
    if ":" not in symbol.colon:
        yield "thiếu dấu hai chấm sau chữ “Số”"
    yield from _number_faults(symbol)
    yield from _symbol_faults(symbol.symbol)


def _number_faults(symbol: Symbol) -> Iterator[str]:
    digits = symbol.digits
    if digits.isdigit() and len(digits) == 1:
        yield "số nhỏ hơn 10 thiếu số 0 phía trước"
    if digits and symbol.number != symbol.number.rstrip():
        yield "có dấu cách trước dấu gạch chéo"


def _symbol_faults(symbol: str) -> Iterator[str]:
    if _YEAR.fullmatch(symbol):
        yield "có năm ban hành trong số, ký hiệu"
        return
    if " " in symbol.rstrip():
        yield "có dấu cách trong ký hiệu"
    if _WRONG_DASH.search(symbol):
        yield "các nhóm chữ không nối bằng gạch nối ngắn (-)"
    if any(c.islower() for group in _letters(symbol) for c in group):
        yield "ký hiệu có chữ in thường"


def _letters(symbol: str) -> Iterator[str]:
    """The groups, but those whose abbreviation itself has small letters (TTr, CTr, QyĐ)."""
    return (group for group in re.split(r"[\s\W_]+", symbol) if group not in _MIXED)


RULE = Rule(
    _CODE,
    why="Số, ký hiệu dùng để đăng ký và tra tìm văn bản nên chỉ có một cách viết.",
    wrong="Số 5 / Kh - VKSLG",
    right="Số: 05/KH-VKSLG",
    check=of_state(_check),
)
