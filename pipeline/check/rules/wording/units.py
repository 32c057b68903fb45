"""SO-08: units of measure with a blank before them and a raised two."""

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
    "SO-08",
    Severity.NOTICE,
    Kind.FORM,
    "soát",
    "Đơn vị đo cách số một dấu cách, m² có số 2 nhỏ",
    clause="thông lệ viết số trong văn bản của ngành",
)
_UNIT: Final = re.compile(r"(?<![\w.,/])(?P<number>\d[\d.,]*)(?P<blank> ?)(?P<unit>(?:k|c|d|m)?m[²2]|km|kg|ha)(?!\w)")


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    for passage in read:
        for hit in _UNIT.finditer(passage.text):
            right = f"{hit['number']} {hit['unit'].replace('2', '²')}"
            if right != hit[0] and not (hit["blank"] and _is_raised(passage, hit.end() - 1)):
                yield CODE.at(
                    spot(document, passage, *hit.span()),
                    found=f"“{hit[0]}”",
                    expected=f"“{right}”",
                    mend=f"sửa thành “{right}”",
                )


def _is_raised(passage: Passage, at: int) -> bool:
    return any(r.start <= at < r.end and r.format.vertical == "superscript" for r in passage.paragraph.runs)


RULE: Final = Rule(
    CODE,
    why="Số và đơn vị viết liền khó đọc; m2 dễ đọc thành một con số.",
    wrong="hiến 50m² đất",
    right="hiến 50 m² đất",
    check=_check,
)
