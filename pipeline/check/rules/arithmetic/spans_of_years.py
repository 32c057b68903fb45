"""A number of years agrees with the first and the last year beside it."""

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
    "so-nam-giai-doan",
    Severity.ERROR,
    Kind.DATA,
    "soát",
    "Số năm khớp với năm đầu và năm cuối",
    clause="thông lệ lập báo cáo: các con số của một văn bản khớp nhau",
)
_DAY: Final = r"(?:\d{1,2}[/.-]\d{1,2}[/.-]|\d{1,2}[/.-])?"
_SPAN: Final = re.compile(
    rf"(?<![\d/.])(?P<years>\d{{1,3}}) năm(?: [^\W\d]+){{0,6}} ?\((?:từ )?(?P<from>{_DAY})(?P<first>\d{{4}})"
    rf"\s*(?:[-–—]|đến)\s*(?P<to>{_DAY})(?P<last>\d{{4}})\)"
)


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    for passage in read:
        for span in _SPAN.finditer(passage.text):
            right = _possible(span["first"], span["last"], exact=bool(span["from"]) and span["from"] == span["to"])
            if int(span["years"]) not in right:
                yield CODE.at(
                    spot(document, passage, *span.span()),
                    found=f"“{span[0]}”",
                    expected=f"{max(right)} năm",
                    mend="sửa số năm hoặc năm đầu, năm cuối",
                )


def _possible(first: str, last: str, *, exact: bool) -> set[int]:
    """The years from one to the other: an anniversary leaves the first out, a period counts both."""
    between = int(last) - int(first)
    return {between} if exact else {between, between + 1}


RULE: Final = Rule(
    CODE,
    why="Số năm thường được chép từ văn bản năm trước mà quên sửa.",
    wrong="kỷ niệm 69 năm (11/6/1948 - 11/6/2018)",
    right="kỷ niệm 70 năm (11/6/1948 - 11/6/2018)",
    check=_check,
)
