"""Bodies of State and Party among the recipients are spelled with the capitals of the decree."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, unreadable
from pipeline.check.rules.body.gathering import Fault, told
from pipeline.check.rules.recipients.items import UNKNOWN, addressees, items
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.check.rules.recipients.items import Item

CODE = Code(
    "noi-nhan-ten-co-quan",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Tên cơ quan nhà nước, cơ quan đảng ở Kính gửi, Nơi nhận viết hoa đúng",
    clause="NĐ 30/2020, Phụ lục II, IV.1 (VH-06)",
)
_SPELLINGS: Final = (
    (re.compile(r"(?i:ủy|uỷ) (?:Ban Nhân Dân|Ban nhân dân|ban nhân dân)"), "Ủy ban nhân dân"),
    (re.compile(r"(?i:hội đồng nhân dân)"), "Hội đồng nhân dân"),
    (re.compile(r"(?i:tòa|toà) (?i:án nhân dân)"), "Tòa án nhân dân"),
    (re.compile(r"(?i:tỉnh ủy|tỉnh uỷ)"), "Tỉnh ủy"),
    (re.compile(r"(?i:thành ủy|thành uỷ)"), "Thành ủy"),
    (re.compile(r"(?i:đảng ủy|đảng uỷ)"), "Đảng ủy"),
    (re.compile(r"(?<!\w)[Vv]ăn Phòng(?!\w)"), "Văn phòng"),
)
"""Names that people spell in many ways; those of the procuracy and of emulation bodies are another rule's."""


def _check(document: Document) -> Answer:
    lines = (*addressees(document.parts), *items(document.parts))
    if not lines:
        return unreadable(UNKNOWN)
    return applied(told(document, CODE, fault) for line in lines for fault in _faults(line))


def _faults(line: Item) -> Iterator[Fault]:
    for spelling, right in _SPELLINGS:
        for hit in spelling.finditer(line.name):
            better = spelling.sub(right, hit[0])
            if not _same(hit[0], better):
                yield Fault(line.paragraph, f"“{hit[0]}”", f"“{better}”", f"sửa thành “{better}”")


def _same(one: str, other: str) -> bool:
    """Whether two spellings differ in nothing but where the tone of ủy, tòa stands."""
    return _plain(one) == _plain(other)


def _plain(name: str) -> str:
    for written, settled in (("uỷ", "ủy"), ("Uỷ", "Ủy"), ("toà", "tòa"), ("Toà", "Tòa")):
        name = name.replace(written, settled)
    return name


RULE = Rule(
    CODE,
    why="Tên cơ quan viết hoa chữ đầu của từ chỉ loại hình và từ chỉ chức năng; viết khác đi là tên của cơ quan khác.",
    wrong="- Thường trực Tỉnh Ủy;",
    right="- Thường trực Tỉnh ủy;",
    check=_check,
)
