"""Ngành and ngành, standing for the procuracy, mixed in one document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, spot, unquoted
from pipeline.check.rule import Rule
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "nganh-viet-lan-lon",
    Severity.NOTICE,
    Kind.FORM,
    "soát",
    "Chữ Ngành chỉ ngành Kiểm sát viết hoa hoặc viết thường thống nhất trong cả văn bản",
    clause="NĐ 30/2020, Phụ lục II, V.4",
)
# Alone, for the whole branch: not ngành Kiểm sát, ngành kinh tế, các ngành, liên ngành, cấp ngành.
_ALONE: Final = re.compile(
    r"\b(?:toàn|của|trong|trong toàn|do) (?P<word>[Nn]gành)(?!, (?:địa phương|các cấp|lĩnh vực))"
    r"(?=[,.;:)]|$| (?:và|đã|đang|phát động|tổ chức|được|giao|đề ra|năm \d))"
)


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    hits = [(p, m) for p in read if p.running for m in _ALONE.finditer(unquoted(p.text))]
    large = [h for h in hits if h[1]["word"] == "Ngành"]
    small = [h for h in hits if h[1]["word"] == "ngành"]
    if not large or not small:
        return
    fewer, more = sorted((small, large), key=len)
    passage, hit = fewer[0]
    usual = more[0][1]["word"]
    yield CODE.at(
        spot(document, passage, *hit.span()),
        found=f"“{hit[0]}”, trong khi {len(more)} chỗ khác viết “{usual}”",
        expected=f"“{usual}” ở mọi chỗ",
        mend=f"sửa {len(fewer)} chỗ thành “{usual}”",
    )


RULE: Final = Rule(
    CODE,
    why="Viết hoa để tỏ sự trân trọng là được, nhưng lúc hoa lúc thường thì người đọc tưởng nói về hai ngành.",
    wrong="các phong trào của Ngành … chỉ tiêu toàn ngành giao",
    right="các phong trào của Ngành … chỉ tiêu toàn Ngành giao",
    check=_check,
)
