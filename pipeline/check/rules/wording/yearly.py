"""hàng năm and hằng năm in one document."""

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
    "hang-nam",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Một văn bản chỉ viết hằng năm hoặc hàng năm",
    clause="thông lệ: chính tả tiếng Việt",
)
_GOODS: Final = r"(?<!mặt )(?<!bán )(?<!khách )(?<!ngân )(?<!cửa )(?<!đơn )(?<!giao )(?<!nhập )(?<!xuất )(?<!thứ )"
_WORD: Final = re.compile(rf"(?i){_GOODS}\b(h[àằ]ng) (?:năm|tháng|quý|tuần|ngày)\b(?! \d)")


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    hits = [(p, m) for p in read for m in _WORD.finditer(unquoted(p.text))]
    new = [h for h in hits if "ằ" in h[1][1].lower()]
    old = [h for h in hits if "ằ" not in h[1][1].lower()]
    if new and old:
        wrong, right = (new, "hàng") if len(new) < len(old) else (old, "hằng")
        for passage, word in wrong:
            yield CODE.at(
                spot(document, passage, *word.span()),
                found=f"“{word[0]}”, trong khi văn bản có {len(hits) - len(wrong)} chỗ viết “{right} …”",
                expected=f"“{right}{word[0][4:]}”",
                mend=f"sửa thành “{right}” cho thống nhất",
            )


RULE: Final = Rule(
    CODE,
    why="Hai cách viết lẫn nhau cho thấy văn bản chép từ nhiều nguồn, chưa được đọc lại.",
    wrong="hằng năm tổng kết … hàng năm đăng ký",
    right="hằng năm tổng kết … hằng năm đăng ký",
    check=_check,
)
