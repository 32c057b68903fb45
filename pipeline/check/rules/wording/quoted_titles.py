"""Names of titles now between quotation marks, now without."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, spot
from pipeline.check.rule import Rule
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "danh-hieu-ngoac-kep",
    Severity.NOTICE,
    Kind.FORM,
    "soát",
    "Tên danh hiệu thi đua đặt trong ngoặc kép ở mọi chỗ hoặc không ở chỗ nào",
    clause="Luật Thi đua, khen thưởng 2022, Điều 20 đến Điều 28; thông lệ",
)
_TITLE: Final = re.compile(
    r"(?P<mark>[“\"]?)(?:Lao động tiên tiến|Chiến s[ĩỹ] thi đua (?:cơ sở|toàn quốc|ngành)|"
    r"Tập thể lao động (?:tiên tiến|xuất sắc)|Cờ thi đua của Chính phủ)"
)


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    hits = [(p, m) for p in read if p.running for m in _TITLE.finditer(p.text)]
    quoted = [h for h in hits if h[1]["mark"]]
    bare = [h for h in hits if not h[1]["mark"]]
    if not quoted or not bare:
        return
    fewer, more = sorted((quoted, bare), key=len)
    passage, hit = fewer[0]
    usual = "trong ngoặc kép" if more is quoted else "không có ngoặc kép"
    yield CODE.at(
        spot(document, passage, *hit.span()),
        found=f"“{hit[0].strip('“')}”, trong khi {len(more)} chỗ khác viết {usual}",
        expected=f"tên danh hiệu {usual} ở mọi chỗ",
        mend=f"sửa {len(fewer)} chỗ cho giống những chỗ còn lại",
    )


RULE: Final = Rule(
    CODE,
    why="Luật đặt tên danh hiệu trong ngoặc kép, nhiều văn bản bỏ ngoặc; cách nào cũng được, miễn cả văn bản một cách.",
    wrong="danh hiệu “Lao động tiên tiến” … danh hiệu Chiến sĩ thi đua cơ sở",
    right="danh hiệu “Lao động tiên tiến” … danh hiệu “Chiến sĩ thi đua cơ sở”",
    check=_check,
)
