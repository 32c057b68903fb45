"""Paragraphs cut in the middle of a sentence, as copies from a scan or a PDF have them at the end of a page."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, spot
from pipeline.check.rule import Rule
from pipeline.check.rules.wording.spelled import LOWER
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "doan-bi-ngat",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Một câu không bị ngắt làm hai đoạn",
    clause="thông lệ soạn thảo trên máy",
)
_OPEN: Final = re.compile(r"[\w,)”-]$")
_GOES_ON: Final = re.compile(rf"[{LOWER}]{{2,}}[ ,]")
_SYMBOL: Final = re.compile(r"\d-$")
_REST: Final = re.compile(r"[A-ZĐ]{2,}/[A-ZĐ]{2,}")
_LONG: Final = 70
_MANY: Final = 12


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    body = [p for p in read if p.room == "thân"]
    cuts = [(before, after) for before, after in pairwise(body) if _is_cut(before, after)]
    everywhere = len(cuts) > _MANY
    for before, after in cuts[:1] if everywhere else cuts:
        more = f"; cả văn bản có {len(cuts)} chỗ như vậy" if everywhere else ""
        yield CODE.at(
            spot(document, after, 0, 1),
            found=f"đoạn trước dừng ở “…{before.text.strip()[-30:]}”, đoạn này tiếp “{after.text.strip()[:30]}…”{more}",
            expected="một câu nằm trọn trong một đoạn",
            mend="nối hai đoạn lại: đặt con trỏ ở đầu đoạn này, bấm Backspace",
        )


def _is_cut(before: Passage, after: Passage) -> bool:
    if len(before.text.strip()) < _LONG or "center" in {p.paragraph.format.alignment for p in (before, after)}:
        return False
    text, rest = before.text.strip(), after.text.strip()
    if _SYMBOL.search(text) and _REST.match(rest):
        return True
    return bool(_OPEN.search(text)) and bool(_GOES_ON.match(rest)) and not after.paragraph.label


RULE: Final = Rule(
    CODE,
    why="Câu bị ngắt thành hai đoạn làm thụt dòng, giãn đoạn sai chỗ và cắt đôi số, ký hiệu.",
    wrong="… Chỉ thị số 37-\nCT/TU ngày 10/7/2014",
    right="… Chỉ thị số 37-CT/TU ngày 10/7/2014",
    check=_check,
)
