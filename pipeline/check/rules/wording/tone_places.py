"""Tone marks of oa, oe, uy placed by two schools in one document; names keep their own spelling."""

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
    "dau-thanh-lan-lon",
    Severity.NOTICE,
    Kind.FORM,
    "soát",
    "Dấu thanh đặt theo một kiểu: hòa, ủy hoặc hoà, uỷ",
    clause="thông lệ: chính tả tiếng Việt",
)
# The two schools differ in open syllables only; names of people and places begin with a capital and are left alone.
_WORD: Final = re.compile(
    r"(?<!\w)(?:[Ủ]y|[U]ỷ)(?= ban\b| viên\b)|(?<!\w)(?!q)[a-zđ]*(?:[òóỏõọ][ae]|[ùúủũụ]y|o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\w)"
)
_EARLY: Final = re.compile(r"[òóỏõọ][ae]$|[ùúủũụỦ]y$")
_QU: Final = re.compile(r"qu[ỳýỷỹỵ]$")


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    early: list[tuple[Passage, re.Match[str]]] = []
    late: list[tuple[Passage, re.Match[str]]] = []
    for passage in read:
        for word in _WORD.finditer(unquoted(passage.text)):
            if not _QU.search(word[0]):
                (early if _EARLY.search(word[0]) else late).append((passage, word))
    if early and late:
        fewer, more = sorted((late, early), key=len)
        yield _told(document, fewer, more[0][1][0])


def _told(document: Document, fewer: list[tuple[Passage, re.Match[str]]], other: str) -> Finding:
    passage, word = fewer[0]
    words = ", ".join(dict.fromkeys(f"“{w[0]}”" for _, w in fewer[:20]))
    return CODE.at(
        spot(document, passage, *word.span()),
        found=f"{len(fewer)} chỗ đặt dấu kiểu khác: {words}",
        expected=f"cùng kiểu với “{other}”, như phần lớn văn bản",
        mend="sửa các chữ này cho thống nhất; giữ nguyên tên người, tên đất",
    )


RULE: Final = Rule(
    CODE,
    why="Hai kiểu đặt dấu trong một văn bản làm việc tìm kiếm, sắp xếp theo chữ bị sót.",
    wrong="cấp ủy … cấp uỷ",
    right="cấp ủy … cấp ủy",
    check=_check,
)
