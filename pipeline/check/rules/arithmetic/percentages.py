"""CK-16: a percentage agrees with the ratio beside it."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, spot
from pipeline.check.rule import Rule
from pipeline.findings import Code, Kind, Severity
from pipeline.vietnamese import spell_percent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "CK-16",
    Severity.ERROR,
    Kind.DATA,
    "soát",
    "Tỷ lệ phần trăm khớp với tử số và mẫu số",
    clause="thông lệ lập báo cáo: các con số của một văn bản khớp nhau",
)
_N: Final = r"\d{1,3}(?:\.\d{3}){1,4}|\d{1,12}"
_PERCENT: Final = r"(?P<percent>\d{1,6}(?:,\d{1,6})?) ?%"
# A date such as 31/10 is told by what stands before it, and by a comma or nothing behind it.
_NOT_DATE: Final = r"(?<![\w.,/-])(?<!ngày )(?<!đến )(?<!trước )(?<!sau )(?<!từ )(?<!hạn )"
_LINK: Final = r"[(,]?\s*(?:đạt|chiếm|bằng|tương đương|tỷ lệ|tỉ lệ|=)(?: (?:tỷ lệ|tỉ lệ|là|khoảng))?\s*"
_AFTER: Final = re.compile(
    rf"{_NOT_DATE}(?P<part>{_N})/(?P<whole>{_N})(?![/\d])(?P<what> [^\d;.(),]{{2,80}})?,?\s*{_LINK}{_PERCENT}"
)
_BEFORE: Final = re.compile(rf"(?<![\w.,]){_PERCENT}\s*\((?P<part>{_N})/(?P<whole>{_N})(?![/\d])")
_OF: Final = re.compile(
    rf"(?<![\w.,/])(?P<part>{_N})(?: [^\W\d]+){{1,6}} (?:trên tổng số|trong tổng số|/tổng số) (?P<whole>{_N})"
    rf"(?: [^\d;.(),]{{2,60}})?,?\s*{_LINK}{_PERCENT}"
)
_GROWTH: Final = re.compile(
    rf"\b(?P<way>[Tt]ăng|[Gg]iảm) {_PERCENT}(?: so với [^;.()]{{3,40}})? ?\(từ (?P<from>{_N})(?: [^\W\d]+){{0,3}} "
    rf"(?:lên|xuống|còn|xuống còn) (?P<to>{_N})(?: [^\W\d]+){{0,3}}\)"
)
_WAY: Final = re.compile(r"(?i)\b(tăng|giảm)(?: thêm| được)?\s*$")
_NEAR: Final = 14
_TOLERANCE: Final = Decimal("0.01")


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    for passage in (p for p in read if "%" in p.text):
        for pattern in (_AFTER, _BEFORE, _OF):
            for ratio in pattern.finditer(passage.text):
                grown = _WAY.search(passage.text, max(0, ratio.start() - _NEAR), ratio.start())
                if grown and pattern is _BEFORE:
                    yield from _grown(document, passage, ratio, grown[1].lower())
                    continue
                right = _right(ratio)
                if right is not None and abs(right - _number(ratio["percent"])) > _TOLERANCE:
                    yield _told(document, passage, ratio)
        for change in _GROWTH.finditer(passage.text):
            yield from _changed(document, passage, change)


def _changed(document: Document, passage: Passage, change: re.Match[str]) -> Iterator[Finding]:
    """An increase or decrease against the two numbers beside it."""
    before, after = _number(change["from"]), _number(change["to"])
    share = abs(after - before) * 100 / before if before else None
    places = len(change["percent"].partition(",")[2])
    if share is not None and _rounded(share, places) != _number(change["percent"]):
        yield CODE.at(
            spot(document, passage, *change.span()),
            found=f"“{change['way']} {change['percent']}%” mà từ {change['from']} sang {change['to']}",
            expected=f"{change['way'].lower()} {spell_percent(share)}",
            mend="tính lại tỷ lệ tăng, giảm, hoặc sửa một trong hai con số theo số liệu gốc",
        )


def _grown(document: Document, passage: Passage, ratio: re.Match[str], way: str) -> Iterator[Finding]:
    """An increase beside two numbers, “tăng 50% (15/12 vụ)”: how much the first is above the second, or their ratio."""
    part, whole, told = _number(ratio["part"]), _number(ratio["whole"]), _number(ratio["percent"])
    share = abs(part - whole) * 100 / whole if whole else None
    if share is None or _right(ratio) == told or (part > whole) != (way == "tăng"):
        return
    if _rounded(share, len(ratio["percent"].partition(",")[2])) != told:
        yield CODE.at(
            spot(document, passage, *ratio.span()),
            found=f"“{way} {ratio['percent']}%” mà {ratio['part']} so với {ratio['whole']}",
            expected=f"{way} {spell_percent(share)}",
            mend="tính lại tỷ lệ tăng, giảm, hoặc sửa một trong hai con số theo số liệu gốc",
        )


def _right(ratio: re.Match[str]) -> Decimal | None:
    """The percentage rounded to as many decimals as are written."""
    part, whole = _number(ratio["part"]), _number(ratio["whole"])
    if not whole:
        return None
    places = len(ratio["percent"].partition(",")[2])
    return _rounded(part * 100 / whole, places)


def _rounded(share: Decimal, places: int) -> Decimal:
    return share.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def _number(written: str) -> Decimal:
    return Decimal(written.replace(".", "").replace(",", "."))


def _told(document: Document, passage: Passage, ratio: re.Match[str]) -> Finding:
    exact = spell_percent(_number(ratio["part"]) * 100 / _number(ratio["whole"]))
    return CODE.at(
        spot(document, passage, *ratio.span()),
        found=f"“{ratio['part']}/{ratio['whole']}” mà ghi {ratio['percent']}%",
        expected=exact,
        mend=f"sửa thành {exact}, hoặc sửa tử số, mẫu số theo số liệu gốc",
    )


RULE: Final = Rule(
    CODE,
    why="Tỷ lệ là con số được trích dẫn nhiều nhất; sai tỷ lệ là sai đánh giá.",
    wrong="5/6 đơn vị (đạt 80%); tăng 20% (từ 12 lên 15)",
    right="5/6 đơn vị (đạt 83,33%); tăng 25% (từ 12 lên 15)",
    check=_check,
)
