"""Instruments cited as grounds that were not, or not yet, in force on the document's day."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, sentence, spot
from pipeline.check.rule import Rule, unreadable
from pipeline.check.rules.citations.cited import cited
from pipeline.check.rules.citations.instruments import instruments, laws
from pipeline.findings import Code, Kind, Severity
from pipeline.vietnamese import fold, short_date

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.check.rules.citations.instruments import Instrument
    from pipeline.findings import DocumentPlace, Finding

CODE: Final = Code(
    "van-ban-khong-con-hieu-luc",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Văn bản được lấy làm căn cứ phải đang có hiệu lực",
    clause="thông lệ; điều khoản thi hành của chính văn bản được viện dẫn",
)
_AS_LAW: Final = re.compile(r"(?i)\b(?:căn cứ|theo|thực hiện|quy định (?:tại|của)|áp dụng|đúng)\b")
_PAST: Final = re.compile(
    r"(?i)thay thế|hết hiệu lực|trước đây|bãi bỏ|khi đó|lúc đó|được sửa đổi|đã (?:được )?quán triệt"
)
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_REPORT: Final = fold("báo cáo")
_AHEAD: Final = re.compile(r"(?i)có hiệu lực|sắp|dự thảo|sẽ|chuẩn bị|sau khi|từ ngày")


def _check(document: Document) -> Answer:
    if document.on is None:
        return unreadable("không nhận ra ngày của văn bản")
    day = document.on
    return judged(document, lambda whole, read: _found(day, whole, read))


def _found(day: date, document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    for passage, start, end, known in _mentions(document, read):
        around, place = sentence(passage.text, start, end), spot(document, passage, start, end)
        ended = known.until is not None and known.until < day and not _is_excused(document, passage, known)
        if ended and _AS_LAW.search(around) and not _PAST.search(around):
            yield _told(place, passage.text[start:end], day, _ended(known))
        if known.since and known.since > day and not _AHEAD.search(around):
            told = f"có hiệu lực từ ngày {short_date(known.since)}"
            mend = "nêu rõ ngày có hiệu lực, hoặc viện dẫn văn bản hiện hành"
            yield _told(place, passage.text[start:end], day, (told, mend))


def _mentions(document: Document, read: tuple[Passage, ...]) -> Iterator[tuple[Passage, int, int, Instrument]]:
    """Where instruments of the table are cited: by symbol, or as laws are, by name and year."""
    for passage, citation in cited(document, read):
        if known := instruments().get(citation.symbol):
            yield passage, citation.start, citation.end, known
    for passage in read:
        for law in laws():
            at = passage.text.find(law.name)
            if at >= 0:
                yield passage, at, at + len(law.name), law


def _ended(known: Instrument) -> tuple[str, str]:
    first_day = short_date(known.until + timedelta(days=1)) if known.until else ""
    mend = f"thay bằng {known.successor}" if known.successor else "thay bằng văn bản hiện hành"
    return f"hết hiệu lực từ ngày {first_day}", mend


def _told(place: DocumentPlace, words: str, day: date, told: tuple[str, str]) -> Finding:
    found, mend = told
    expected = f"văn bản đang có hiệu lực vào ngày {short_date(day)}"
    return CODE.at(place, found=f"“{words}” {found}", expected=expected, mend=mend)


def _is_excused(document: Document, passage: Passage, known: Instrument) -> bool:
    """Whether a report tells of what was done under it while it was in force; a line of Căn cứ is never excused."""
    return passage.paragraph not in document.parts.grounds and _ruled_then(document, known)


def _ruled_then(document: Document, known: Instrument) -> bool:
    """Whether it was in force in the years that a report is about: what was done then was done under it."""
    years = [int(y) for p in document.parts.subject for y in _YEAR.findall(p.text)]
    kind = document.parts.document_kind
    reports = kind is not None and fold(kind.text).startswith(_REPORT)
    return reports and bool(years) and known.until is not None and known.until.year >= min(years)


RULE: Final = Rule(
    CODE,
    why="Căn cứ vào văn bản đã hết hiệu lực thì việc làm theo đó không có cơ sở.",
    wrong="Căn cứ Nghị định số 98/2023/NĐ-CP … (kế hoạch năm 2026)",
    right="Căn cứ Nghị định số 152/2025/NĐ-CP …",
    check=_check,
)
