"""Notes typed by hand as raised digits, which Word neither counts nor keeps with their text."""

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
    "chu-thich-go-tay",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Chú thích là chú thích của Word, không gõ số nhỏ",
    clause="thông lệ soạn thảo trên máy",
)
_UNIT: Final = re.compile(r"(?:^|[\s\d(/])(?:m|km|cm|dm|mm|hm|dam)$")
_LONGEST_UNIT: Final = 4
_SIGN: Final = re.compile(r"(?<!\d)[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?![^\W\d_])")
_DIGITS: Final = re.compile(r"\s*[([]?\d{1,3}[)\]]?\s*")


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    for passage in read:
        for start, end in sorted({*_signs(passage), *_raised(passage)}):
            yield CODE.at(
                spot(document, passage, start, end),
                found=f"số “{passage.text[start:end].strip()}” gõ tay làm dấu chú thích",
                expected="dấu chú thích do Word tạo bằng Tham khảo → Chèn cước chú (References → Insert Footnote)",
                mend="xóa số này, chèn cước chú tại đây rồi chuyển lời chú thích vào đó",
            )


def _signs(passage: Passage) -> Iterator[tuple[int, int]]:
    for sign in _SIGN.finditer(passage.text):
        if not _is_unit(passage.text, sign.start()):
            yield sign.span()


def _is_unit(text: str, at: int) -> bool:
    return _UNIT.search(text, max(0, at - _LONGEST_UNIT), at) is not None


def _raised(passage: Passage) -> Iterator[tuple[int, int]]:
    """Digits raised by their format, behind a word or at the beginning of a line."""
    text = passage.text
    for run in passage.paragraph.runs:
        before = text[: run.start]
        raised = run.format.vertical == "superscript" and _DIGITS.fullmatch(run.text)
        real = any(run.start <= n.start <= run.end for n in passage.paragraph.notes)
        if raised and not real and not _is_unit(text, run.start) and not before.rstrip()[-1:].isdigit():
            yield run.start, run.end


RULE: Final = Rule(
    CODE,
    why="Số gõ tay không tự đánh lại khi thêm bớt, lời chú thích có thể rơi sang trang khác.",
    wrong="được tặng Bằng khen³",
    right="được tặng Bằng khen, kèm cước chú của Word",
    check=_check,
)
