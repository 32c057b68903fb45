"""Two phụ lục or more are numbered with Roman numerals, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.appendix.numbered import numeral
from pipeline.findings import Code, Kind, Severity
from pipeline.vietnamese import roman

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE = Code(
    "phu-luc-so-la-ma",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Từ hai Phụ lục trở lên thì đánh số La Mã, liên tục từ I",
    clause="NĐ 30/2020, Phụ lục I, III.1a",
)
_FEWEST: Final = 2


def _check(document: Document) -> Answer:
    if len(document.parts.appendices) < _FEWEST:
        return not_applicable("văn bản không có từ hai Phụ lục trở lên")
    return applied(_faults(document))


def _faults(document: Document) -> Iterator[Finding]:
    for n, appendix in enumerate(document.parts.appendices, start=1):
        if numeral(appendix) != roman(n):
            yield CODE.at(
                document.place(appendix.heading),
                found=f"“{appendix.heading.text.strip()}”",
                expected=f"“Phụ lục {roman(n)}”",
                mend=f"đánh lại thành “Phụ lục {roman(n)}”",
            )


RULE = Rule(
    CODE,
    why="Số La Mã của Phụ lục không lẫn với số Ả Rập của bảng, biểu nằm trong nó.",
    wrong="Phụ lục 1, Phụ lục 2",
    right="Phụ lục I, Phụ lục II",
    check=_check,
)
