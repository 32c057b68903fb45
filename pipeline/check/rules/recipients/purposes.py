"""TT-66: a purpose stands in brackets before the semicolon."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, not_applicable, unreadable
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.recipients.items import UNKNOWN, items
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.check.rules.recipients.items import Item

CODE = Code(
    "TT-66",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Mục đích gửi ghi trong ngoặc đơn, trước dấu chấm phẩy",
    clause="NĐ 30/2020, Phụ lục I, II.9a; QĐ 393/QĐ-VKSTC, Điều 15",
)
_BEHIND: Final = re.compile(r"[;.,]\s*(\(\s*(?:để|b/c|bc)\b[^()]*\))\s*[;.]?$", re.IGNORECASE)


def _check(document: Document) -> Answer:
    lines = items(document.parts)
    if not lines:
        return unreadable(UNKNOWN)
    if not any(line.purpose for line in lines):
        return not_applicable("Nơi nhận không ghi mục đích")
    return applied(gathered(document, CODE, (f for line in lines for f in _faults(line))))


def _faults(line: Item) -> Iterator[Fault]:
    if behind := _BEHIND.search(line.paragraph.text.strip()):
        yield Fault(
            line.paragraph,
            f"“{behind[1]}” đứng sau dấu chấm phẩy",
            f"“{line.name} {behind[1]};”",
            "chuyển dấu chấm phẩy ra sau ngoặc đơn",
        )


RULE = Rule(
    CODE,
    why="Dấu chấm phẩy kết thúc một nơi nhận; mục đích đứng sau nó thì không còn thuộc nơi nào.",
    wrong="- Văn phòng VKSND tối cao; (để báo cáo)",
    right="- Văn phòng VKSND tối cao (để báo cáo);",
    check=_check,
)
