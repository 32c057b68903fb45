"""SO-05: amounts of money in one style."""

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

    Hit = tuple[Passage, re.Match[str]]

CODE: Final = Code(
    "SO-05",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Số tiền viết một kiểu, có dấu cách và chữ đồng",
    clause="thông lệ viết số trong văn bản của ngành",
)
# An amount that is only nearly told (gần 01 tỷ đồng, hơn 293 triệu đồng) is rightly told in words.
_ABOUT: Final = re.compile(r"(?i)\b(?:gần|hơn|trên|khoảng|dưới|chừng|ước|từ|đến|gồm|tối đa|không quá)\s*$")
_AMOUNT: Final = re.compile(
    r"(?<![\w.,/])\d[\d.,]*(?: ?(?P<big>nghìn|ngàn|triệu|tỷ|tỉ))?(?P<unit> ?đồng\b| ?đ\b| ?VNĐ\b)?"
)
_NEAR: Final = 24
_ROUND: Final = re.compile(r"\.000\.000$")


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    hits = [(p, m) for p in read if p.running for m in _AMOUNT.finditer(unquoted(p.text)) if _is_money(p.text, m)]
    for hit in hits:
        if not hit[1]["unit"]:
            yield _told(document, hit, "số tiền không có chữ “đồng”", f"“{hit[1][0].strip()} đồng”")
        elif hit[1]["unit"] != " đồng":
            yield _told(document, hit, "đơn vị viết tắt hoặc viết liền số", "một dấu cách rồi chữ “đồng”")
    yield from _mixed(document, hits)


def _mixed(document: Document, hits: list[Hit]) -> Iterator[Finding]:
    exact = [h for h in hits if not _is_about(*h) and h[1]["unit"] == " đồng"]
    words = [h for h in exact if h[1]["big"] and "," not in h[1][0]]
    digits = [h for h in exact if not h[1]["big"] and _ROUND.search(h[1][0].removesuffix(" đồng"))]
    if words and digits:
        for hit in min(digits, words, key=len):
            yield _told(
                document, hit, "kiểu viết khác những chỗ còn lại", "cả văn bản viết 80.000.000 đồng, hoặc 80 triệu đồng"
            )


def _is_about(passage: Passage, amount: re.Match[str]) -> bool:
    return _ABOUT.search(passage.text, max(0, amount.start() - _NEAR), amount.start()) is not None


def _is_money(text: str, amount: re.Match[str]) -> bool:
    """Whether it is an amount; a million of something else (01 triệu sáng kiến) is none."""
    if amount["unit"]:
        return amount["unit"] != " đ" or not text[amount.end() :].lstrip().startswith(")")
    after = text[amount.end() :].lstrip()
    return bool(amount["big"]) and (not after or after[0] in ".;,)") and not _later_unit(after)


def _later_unit(after: str) -> bool:
    """Whether the word đồng follows a list of figures: 10 triệu, 20 triệu và 30 triệu đồng."""
    return "đồng" in after[:60]


def _told(document: Document, hit: Hit, found: str, expected: str) -> Finding:
    passage, amount = hit
    return CODE.at(
        spot(document, passage, *amount.span()),
        found=f"“{amount[0].strip()}”: {found}",
        expected=expected,
        mend="viết lại số tiền cho thống nhất với cả văn bản",
    )


RULE: Final = Rule(
    CODE,
    why="Số tiền viết mỗi chỗ một kiểu khó cộng, dễ đọc sót hàng.",
    wrong="80.000.000đ; 80 triệu đồng; 80.000.000 đồng",
    right="80.000.000 đồng; 1.250.000 đồng",
    check=_check,
)
