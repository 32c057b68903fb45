"""Marks of another writing system left in the text: **bold**, *italic*, ## heading."""

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
    "dau-dinh-dang-con-sot",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Không còn sót dấu *, # của định dạng chép từ nơi khác",
    clause="thông lệ soạn thảo trên máy",
)
_MARKS: Final = re.compile(r"(?P<stars>\*{1,3})(?=[^\s*])[^*]{1,300}?(?<=[^\s*])(?P=stars)(?!\*)|^\s*#{1,6}\s+(?=\w)")


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    for passage in read:
        for marks in _MARKS.finditer(passage.text):
            sign = marks["stars"] or "#"
            yield CODE.at(
                spot(document, passage, *marks.span()),
                found=f"dấu {sign} quanh “{marks[0].strip('*# ')[:60]}”",
                expected="chữ đậm, chữ nghiêng hoặc đề mục của Word",
                mend=f"xóa dấu {sign}, rồi định dạng bằng Word",
            )


RULE: Final = Rule(
    CODE,
    why="Dấu này là lệnh của chương trình khác; trong văn bản hành chính nó chỉ là chữ thừa.",
    wrong="với chủ đề “*Kỷ cương, trách nhiệm*”",
    right="với chủ đề “Kỷ cương, trách nhiệm” (chữ nghiêng)",
    check=_check,
)
