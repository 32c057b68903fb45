"""Trích yếu of a letter stands 6 points below the number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, not_applicable, unreadable
from pipeline.check.rules.letterhead.state import of_state
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Document
    from pipeline.outline import Paragraph

_POINT: Final = 20
_LEAST: Final = 5 * _POINT
_MOST: Final = 7 * _POINT
_CODE: Final = Code(
    "khoang-cach-v-v",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Trích yếu công văn cách dòng số, ký hiệu 6 pt",
    clause="NĐ 30/2020, Phụ lục I, II.5.b",
)


def _check(document: Document) -> Answer:
    parts = document.parts
    if parts.document_kind is not None:
        return not_applicable("chỉ công văn mới ghi “V/v”")
    above, below = parts.reference_number, parts.letter_subject
    if above is None or below is None:
        return unreadable("không nhận ra số, ký hiệu hoặc trích yếu công văn")
    if not _follows(above, below) or above.format.after_auto or below.format.before_auto:
        return unreadable("không đo được khoảng cách giữa hai dòng")
    spaces = (above.format.after, below.format.before)
    if sum(spaces) >= _LEAST and max(spaces) <= _MOST:
        return applied(())
    found = f"cách {sum(spaces) / _POINT:g} pt".replace(".", ",")
    mend = "đặt khoảng cách trước (Before) của dòng “V/v” là 6 pt"
    return applied((_CODE.at(document.place(below), found=found, expected="cách 6 pt", mend=mend),))


def _follows(above: Paragraph, below: Paragraph) -> bool:
    """Whether the second is the paragraph just after the first, in the same cell or box."""
    (first, one), (second, two) = (_numbered(p.address.path) for p in (above, below))
    return first == second and two == one + 1


def _numbered(path: str) -> tuple[str, int]:
    before, _, number = path.rpartition(" ")
    return before, int(number) if number.isdigit() else 0


RULE = Rule(
    _CODE,
    why="Sát quá thì “V/v” dính vào số, ký hiệu; cách cả một dòng trống thì không còn thuộc khối ấy.",
    wrong="dòng “V/v” sát ngay dưới dòng số, hoặc cách cả một dòng trống",
    right="dòng “V/v” có khoảng cách trước 6 pt",
    check=of_state(_check),
)
