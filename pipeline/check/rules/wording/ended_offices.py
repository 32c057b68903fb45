"""A plan or an order gives tasks to offices that are there on its day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import is_vietnamese, passages, sentences, unquoted
from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.recipients.bodies import kind
from pipeline.check.rules.recipients.ended import ended_offices
from pipeline.findings import Code, Kind, Severity
from pipeline.vietnamese import short_date

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "co-quan-da-het-trong-bai",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Kế hoạch, quyết định, hướng dẫn giao việc cho cơ quan còn tồn tại vào ngày ban hành",
    clause="Nghị quyết 84/2025/UBTVQH15",
)
_AHEAD: Final = ("kế hoạch", "quyết định", "hướng dẫn", "chỉ thị", "chương trình", "thông báo", "phương án")
_PAST: Final = re.compile(
    r"(?i)trước (?:đây|ngày)|\bcũ\b|nay là|sáp nhập|sắp xếp|hợp nhất|giải thể|kết thúc hoạt động|chấm dứt|từng|đã\b|"
    r"\b(?:19\d\d|20(?:0\d|1\d|2[0-5]))\b|/\S+-\S+"
)


def _check(document: Document) -> Answer:
    if document.on is None or not kind(document.parts).startswith(_AHEAD):
        return not_applicable("văn bản kể việc đã qua, hoặc chưa có ngày")
    if not is_vietnamese(document.outline):
        return not_applicable("không phải văn bản tiếng Việt")
    return applied(_found(document, document.on))


def _found(document: Document, on: date) -> Iterator[Finding]:
    """Sentences without a word or a year that tells of the past, in which an ended office is named."""
    for passage in (p for p in passages(document.outline) if p.room == "thân"):
        text = unquoted(passage.text)
        for start, end in sentences(text):
            if not _PAST.search(text[start:end]):
                for ended in ended_offices(text[start:end], on):
                    yield CODE.at(
                        document.place(passage.paragraph, passage.text[start:end].strip()),
                        found=f"cơ quan không còn từ ngày {short_date(ended.since)}",
                        expected=ended.instead,
                        mend="giao việc cho cơ quan đã nhận nhiệm vụ; nếu kể việc đã qua thì nói rõ là trước đây",
                    )


RULE: Final = Rule(
    CODE,
    why="Kế hoạch hay được chép từ năm trước; việc giao cho cơ quan đã kết thúc thì không ai làm.",
    wrong="VKSND cấp huyện gửi đăng ký thi đua trước ngày 31/01/2026.",
    right="VKSND khu vực gửi đăng ký thi đua trước ngày 31/01/2026.",
    check=_check,
)
