"""Bodies that had ended by the document's date are no recipients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.check.rule import Rule, applied, not_applicable, unreadable
from pipeline.check.rules.body.gathering import Fault, told
from pipeline.check.rules.recipients.ended import ended_by
from pipeline.check.rules.recipients.items import UNKNOWN, addressees, items
from pipeline.findings import Code, Kind, Severity
from pipeline.vietnamese import short_date

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from pipeline.check.rule import Answer, Document
    from pipeline.check.rules.recipients.items import Item

CODE = Code(
    "noi-nhan-co-quan-da-het",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Nơi nhận phải là cơ quan còn tồn tại vào ngày ban hành văn bản",
    clause="Nghị quyết 84/2025/UBTVQH15, Nghị quyết 202/2025/QH15",
)


def _check(document: Document) -> Answer:
    lines = (*addressees(document.parts), *items(document.parts))
    if not lines:
        return unreadable(UNKNOWN)
    if document.on is None:
        return not_applicable("văn bản chưa có ngày")
    return applied(told(document, CODE, fault) for line in lines for fault in _faults(line, document.on))


def _faults(line: Item, on: date) -> Iterator[Fault]:
    for ended in ended_by(line.name, on):
        yield Fault(
            line.paragraph,
            f"“{line.name}” không còn từ ngày {short_date(ended.since)}",
            ended.instead,
            "thay bằng cơ quan đã nhận nhiệm vụ, hoặc xóa dòng này",
        )


RULE = Rule(
    CODE,
    why="Danh sách nơi nhận hay được chép từ văn bản năm trước; từ năm 2025 nhiều cơ quan trong đó đã kết thúc.",
    wrong="- Vụ Thi đua - Khen thưởng VKSND tối cao; (văn bản năm 2026)",
    right="- Văn phòng VKSND tối cao;",
    check=_check,
)
