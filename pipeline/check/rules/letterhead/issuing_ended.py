"""The issuing body was there on the document's own day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, not_applicable, unreadable
from pipeline.check.rules.letterhead.dating import own_day
from pipeline.check.rules.letterhead.state import of_state
from pipeline.check.rules.recipients.ended import ended_by
from pipeline.findings import Code, Kind, Severity
from pipeline.vietnamese import short_date

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "co-quan-ban-hanh-da-het",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Cơ quan ban hành, cơ quan chủ quản còn tồn tại vào ngày ban hành văn bản",
    clause="Nghị quyết 84/2025/UBTVQH15, Nghị quyết 202/2025/QH15",
)


def _check(document: Document) -> Answer:
    if not document.parts.issuing_body:
        return unreadable("không nhận ra tên cơ quan ban hành")
    day = own_day(document)
    return applied(_found(document, day)) if day else not_applicable("văn bản chưa có ngày")


def _found(document: Document, day: date) -> Iterator[Finding]:
    for lines in (document.parts.parent_body, document.parts.issuing_body):
        name = " ".join(" ".join(line.text.split()) for line in lines)
        for ended in ended_by(name, day):
            yield CODE.at(
                document.place(lines[0], name),
                found=f"“{name}” không còn từ ngày {short_date(ended.since)}",
                expected=ended.instead,
                mend="sửa tên cơ quan ở đầu văn bản, số, ký hiệu và địa danh theo tên hiện nay",
            )


RULE: Final = Rule(
    CODE,
    why="Mẫu cũ còn mang tên cơ quan trước khi sắp xếp; văn bản ký sau ngày ấy dưới tên cũ không đúng thẩm quyền.",
    wrong="VIỆN KIỂM SÁT NHÂN DÂN TỈNH THÁI BÌNH, ngày 15 tháng 01 năm 2026",
    right="VIỆN KIỂM SÁT NHÂN DÂN TỈNH HƯNG YÊN, ngày 15 tháng 01 năm 2026",
    check=of_state(_check),
)
