"""Purposes are among those that the decree names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, not_applicable, unreadable
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.recipients.items import UNKNOWN, items
from pipeline.findings import Code, Kind, Severity, nearest
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.check.rules.recipients.items import Item

CODE = Code(
    "muc-dich-noi-nhan",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Mục đích gửi là để thực hiện, kiểm tra, giám sát, báo cáo, trao đổi, để biết, để lưu, viết đủ chữ",
    clause="NĐ 30/2020, Phụ lục I, II.9a",
)
_KNOWN: Final = (
    "thực hiện", "tổ chức thực hiện", "phối hợp thực hiện", "phối hợp", "triển khai thực hiện", "thi hành",
    "kiểm tra", "giám sát", "theo dõi", "chỉ đạo", "báo cáo", "trao đổi", "trao đổi công việc", "biết", "lưu",
)  # fmt: skip
_AND: Final = re.compile(r"\s*(?:[,;/]|\bvà\b)\s*")
_SHORT: Final = {"b/c": "báo cáo", "bc": "báo cáo", "p/h": "phối hợp", "ph": "phối hợp"}


def _check(document: Document) -> Answer:
    lines = items(document.parts)
    if not lines:
        return unreadable(UNKNOWN)
    if not any(line.purpose for line in lines):
        return not_applicable("Nơi nhận không ghi mục đích")
    return applied(gathered(document, CODE, (f for line in lines for f in _faults(line))))


def _faults(line: Item) -> Iterator[Fault]:
    if line.purpose and not all(p in _KNOWN for p in _parts(line.purpose)):
        near = _near(line.purpose)
        yield Fault(
            line.paragraph,
            f"“({line.purpose})”",
            f"“(để {near})”" if near else "một trong các mục đích mà nghị định nêu, hoặc không ghi",
            f"sửa thành “(để {near})” nếu đúng ý" if near else "chọn lại mục đích",
        )


def _parts(purpose: str) -> list[str]:
    folded = fold(purpose)
    plain = folded if folded.partition(" ")[0] not in _SHORT else ""
    return [p.removeprefix("để ") for p in _AND.split(plain)]


def _near(purpose: str) -> str:
    """What was surely meant, or the nearest purpose known."""
    words = fold(purpose).removeprefix("để ")
    return _SHORT.get(words.partition(" ")[0]) or nearest(words, _KNOWN)


RULE = Rule(
    CODE,
    why="Nơi nhận cần biết phải làm gì với văn bản; viết tắt hay mục đích lạ thì mỗi nơi hiểu một cách.",
    wrong="- Văn phòng VKSND tối cao (b/c);",
    right="- Văn phòng VKSND tối cao (để báo cáo);",
    check=_check,
)
