"""Instruments cited as grounds that were not, or not yet, in force on the document's day."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, sentence, spot
from pipeline.check.rule import Rule, unreadable
from pipeline.check.rules.citations.cited import cited
from pipeline.findings import Code, Kind, Severity
from pipeline.vietnamese import fold, parse_date, short_date

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

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


@dataclass(frozen=True, slots=True)
class Instrument:
    """A legal instrument, the days of its force, and the day on which it was issued, None where not known."""

    symbol: str
    since: date | None
    until: date | None
    successor: str
    issued: date | None = None


def _check(document: Document) -> Answer:
    if document.on is None:
        return unreadable("không nhận ra ngày của văn bản")
    day = document.on
    return judged(document, lambda whole, read: _found(day, whole, read))


def _found(day: date, document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    for passage, citation in cited(document, read):
        known = instruments().get(citation.symbol)
        around = sentence(passage.text, citation.start, citation.end)
        excused = known is not None and passage.paragraph not in document.parts.grounds and _ruled_then(document, known)
        if (
            known
            and known.until
            and known.until < day
            and not excused
            and _AS_LAW.search(around)
            and not _PAST.search(around)
        ):
            yield CODE.at(
                spot(document, passage, citation.start, citation.end),
                found=f"“{known.symbol}” hết hiệu lực từ sau ngày {short_date(known.until)}",
                expected=f"văn bản đang có hiệu lực vào ngày {short_date(day)}",
                mend=f"thay bằng {known.successor}" if known.successor else "thay bằng văn bản hiện hành",
            )
        if known and known.since and known.since > day and not _AHEAD.search(around):
            yield CODE.at(
                spot(document, passage, citation.start, citation.end),
                found=f"“{known.symbol}” có hiệu lực từ ngày {short_date(known.since)}",
                expected=f"văn bản đang có hiệu lực vào ngày {short_date(day)}",
                mend="nêu rõ ngày có hiệu lực, hoặc viện dẫn văn bản hiện hành",
            )


def _ruled_then(document: Document, known: Instrument) -> bool:
    """Whether it was in force in the years that a report is about: what was done then was done under it."""
    years = [int(y) for p in document.parts.subject for y in _YEAR.findall(p.text)]
    kind = document.parts.document_kind
    reports = kind is not None and fold(kind.text).startswith(_REPORT)
    return reports and bool(years) and known.until is not None and known.until.year >= min(years)


@cache
def instruments() -> Mapping[str, Instrument]:
    """The dated table by symbol."""
    path = Path(__file__).with_name("instruments.tsv")
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
    return {row["số ký hiệu"]: _instrument(row) for row in rows}


def _instrument(row: dict[str, str]) -> Instrument:
    since, until = parse_date(row["từ ngày"]), parse_date(row["đến ngày"])
    issued = parse_date(row["ban hành"])
    return Instrument(row["số ký hiệu"], since, until, row["thay bằng"].strip(), issued)


RULE: Final = Rule(
    CODE,
    why="Căn cứ vào văn bản đã hết hiệu lực thì việc làm theo đó không có cơ sở.",
    wrong="Căn cứ Nghị định số 98/2023/NĐ-CP … (kế hoạch năm 2026)",
    right="Căn cứ Nghị định số 152/2025/NĐ-CP …",
    check=_check,
)
