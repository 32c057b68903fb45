"""SO-02: a span of years is not a count and has no zero."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, spot, unquoted
from pipeline.check.rule import Rule
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "SO-02",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Giai đoạn nhiều năm không thêm số 0",
    clause="thông lệ viết số trong văn bản của ngành",
)
_SPAN: Final = re.compile(r"\b0([2-9]) năm (?=\(\d{4}\s?[-–]\s?\d{4}\))")


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    for passage in read:
        for span in _SPAN.finditer(unquoted(passage.text)):
            yield CODE.at(
                spot(document, passage, *span.span()),
                found=f"“{span[0].strip()}”",
                expected=f"“{span[1]} năm”",
                mend="bỏ số 0",
            )


RULE: Final = Rule(
    CODE,
    why="Số 0 đứng trước chỉ dùng cho số đếm; tên giai đoạn ở trích yếu và trong bài phải viết như nhau.",
    wrong="05 năm (2020-2024)",
    right="5 năm (2020-2024)",
    check=_check,
)
