"""TT-82: the symbol of a copy agrees with its form: SY, SL, TrS."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.appendix.copies import SYMBOLS, copies
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.check.rules.appendix.copies import Copy
    from pipeline.findings import Finding

CODE: Final = Code(
    "TT-82",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Ký hiệu bản sao là SY, SL hoặc TrS theo hình thức sao; số dưới 10 thêm số 0",
    clause="NĐ 30/2020, Phụ lục I, Phần II, II.1c và Phụ lục III, I",
)


def _check(document: Document) -> Answer:
    found = [copy for copy in copies(document) if copy.number is not None]
    if not found:
        return not_applicable("văn bản không có số, ký hiệu bản sao")
    return applied(finding for copy in found for finding in _faults(document, copy))


def _faults(document: Document, copy: Copy) -> Iterator[Finding]:
    if copy.symbol is None or copy.number is None:
        return
    wanted, digits = SYMBOLS[copy.stamp.words.strip(' "')], copy.symbol.digits
    if copy.symbol.groups[0] != wanted or len(digits) == 1:
        yield CODE.at(
            document.place(copy.number),
            found=f"“{copy.number.text.strip()}” dưới “{copy.stamp.paragraph.text.strip()}”",
            expected=f"dạng “Số: 01/{wanted}-…”",
            mend=f"sửa ký hiệu thành “{wanted}-…”, số dưới 10 ghi hai chữ số",
        )


RULE: Final = Rule(
    CODE,
    why="Các loại bản sao đánh chung một dãy số, nên chỉ ký hiệu cho biết bản này là sao y, sao lục hay trích sao.",
    wrong="SAO Y … Số: 5/BS-VKSLG",
    right="SAO Y … Số: 05/SY-VKSLG",
    check=_check,
)
