"""SO-04: no blank before the percent sign."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, spot
from pipeline.check.rule import Rule
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "SO-04",
    Severity.NOTICE,
    Kind.FORM,
    "soát",
    "Dấu % viết liền sau số",
    clause="thông lệ viết số trong văn bản của ngành",
)
_APART: Final = re.compile(r"(?<!\d)\d+(?:,\d+)? +%(?!\})")


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    for passage in read:
        for apart in _APART.finditer(passage.text):
            right = apart[0].replace(" ", "")
            yield CODE.at(
                spot(document, passage, *apart.span()),
                found=f"“{apart[0]}”",
                expected=f"“{right}”",
                mend="bỏ dấu cách trước dấu %",
            )


RULE: Final = Rule(
    CODE,
    why="Dấu % viết rời có thể rơi xuống dòng dưới, tách khỏi con số.",
    wrong="đạt 100 %",
    right="đạt 100%",
    check=_check,
)
