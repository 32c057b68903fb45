"""TT-80: the form of a copy: SAO Y, SAO LỤC, TRÍCH SAO, in capitals, bold, 13 to 14."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.appendix.copies import copies
from pipeline.check.rules.appendix.stamps import letters
from pipeline.check.rules.body.gathering import Fault, told
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.check.rules.appendix.stamps import Stamp

CODE: Final = Code(
    "TT-80",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Hình thức sao ghi SAO Y, SAO LỤC hoặc TRÍCH SAO: in hoa, cỡ 13 đến 14, đứng, đậm",
    clause="NĐ 30/2020, Phụ lục I, Phần II, II.1a và II.2b",
)


def _check(document: Document) -> Answer:
    found = copies(document)
    if not found:
        return not_applicable("văn bản không phải bản sao")
    return applied(told(document, CODE, fault) for copy in found for fault in _faults(copy.stamp))


def _faults(stamp: Stamp) -> Iterator[Fault]:
    if stamp.words.endswith("bản chính"):
        yield Fault(stamp.paragraph, f"“{stamp.paragraph.text.strip()}”", "“SAO Y”", "gõ lại thành “SAO Y”")
    yield from letters(stamp)


RULE: Final = Rule(
    CODE,
    why="Chỉ có ba hình thức sao; chữ “sao y bản chính” là của quy định cũ.",
    wrong="Sao y bản chính (chữ thường)",
    right="SAO Y (in hoa, đậm, cỡ 14)",
    check=_check,
)
