"""No recipient is named twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.check.rule import Rule, applied, unreadable
from pipeline.check.rules.body.gathering import Fault, told
from pipeline.check.rules.recipients.items import UNKNOWN, body_key, is_file_copy, items
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.check.rule import Answer, Document
    from pipeline.check.rules.recipients.items import Item

CODE = Code(
    "noi-nhan-lap",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Mỗi nơi nhận ghi một lần",
    clause="NĐ 30/2020, Phụ lục I, II.9d",
)


def _check(document: Document) -> Answer:
    lines = [line for line in items(document.parts) if not is_file_copy(line)]
    if document.parts.recipients is None:
        return unreadable(UNKNOWN)
    return applied(told(document, CODE, fault) for fault in _faults(lines))


def _faults(lines: Sequence[Item]) -> Iterator[Fault]:
    seen: dict[str, str] = {}
    for line in lines:
        key = body_key(line.name)
        if key in seen:
            yield Fault(
                line.paragraph,
                f"“{line.name}” đã ghi ở dòng “{seen[key]}”",
                "mỗi nơi một dòng",
                "xóa dòng lặp, hoặc ghi rõ hai nơi khác nhau thế nào",
            )
        seen.setdefault(key, line.name)


RULE = Rule(
    CODE,
    why="Số bản phát hành đếm theo Nơi nhận; ghi lặp là in thừa và gửi hai lần.",
    wrong="- VKSND tối cao;\n- Viện kiểm sát nhân dân tối cao;",
    right="- VKSND tối cao;",
    check=_check,
)
