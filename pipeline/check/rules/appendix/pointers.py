"""TT-70: the body points to each phụ lục."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, not_applicable, unreadable
from pipeline.check.rules.appendix.numbered import numeral
from pipeline.findings import Code, Kind, Severity
from pipeline.outline import paragraphs
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE = Code(
    "TT-70",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Trong văn bản phải có chỉ dẫn về từng Phụ lục kèm theo",
    clause="NĐ 30/2020, Phụ lục I, III.1a",
)
_WORD: Final = r"(?:phụ lục|biểu|danh sách|bảng)\b[^.;]{0,60}?(?:kèm theo|đính kèm|gửi kèm)"
_NAMED: Final = re.compile(rf"{_WORD}|(?:kèm theo|đính kèm|gửi kèm)[^.;]{{0,60}}?(?:phụ lục|biểu|danh sách|bảng)")
_ONE: Final = re.compile(r"\bphụ lục\b", re.IGNORECASE)


def _check(document: Document) -> Answer:
    parts = document.parts
    if not parts.appendices:
        return not_applicable("văn bản không có Phụ lục")
    text = nfc("\n".join(p.text for p in paragraphs(parts.body))).replace("\u00a0", " ")
    if not text.strip():
        return unreadable("không nhận ra nội dung văn bản")
    notes = nfc("\n".join(p.text for note in document.outline.footnotes for p in paragraphs(note.blocks)))
    return applied(_faults(document, f"{text}\n{notes}"))


def _faults(document: Document, text: str) -> Iterator[Finding]:
    several = len(document.parts.appendices) > 1
    for appendix in document.parts.appendices:
        if not _pointed(numeral(appendix) if several else "", text):
            name = appendix.heading.text.strip()
            yield CODE.at(
                document.place(appendix.heading),
                found=f"nội dung không nhắc đến “{name}”",
                expected=f"một câu như “(chi tiết tại {name} kèm theo)”",
                mend=f"thêm chỉ dẫn “{name} kèm theo” vào chỗ nội dung cần đến nó",
            )


def _pointed(number: str, text: str) -> bool:
    """Whether the text names this appendix: by its number, in a list of numbers or a range, or all together."""
    if not number:
        return bool(_ONE.search(text) or _NAMED.search(text.lower()))
    if re.search(r"(?i:các phụ lục)(?! (?:số )?[IVX\d])", text):
        return True
    lists = re.findall(r"(?i:phụ lục)((?:(?:\s|số|,|và|đến|-|–)*\b[IVXLC\d]+\b)+)", text)
    return any(_holds(found, number) for found in lists)


def _holds(found: str, number: str) -> bool:
    numbers = re.findall(r"[IVXLC\d]+", found)
    return number in numbers or bool(re.search(r"đến|-|–", found))


RULE = Rule(
    CODE,
    why="Phụ lục không được nội dung nhắc tới thì không ai biết nó thuộc ý nào, mất cũng không ai hay.",
    wrong="văn bản kèm Phụ lục mà nội dung không nhắc đến",
    right="Kết quả của từng đơn vị nêu tại Phụ lục kèm theo.",
    check=_check,
)
