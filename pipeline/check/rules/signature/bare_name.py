"""TT-53: no academic title, honour or form of address before the name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, not_applicable, unreadable
from pipeline.check.rules.signature.lines import UNKNOWN
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding
    from pipeline.outline import Paragraph

CODE = Code(
    "TT-53",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Trước họ tên người ký không ghi học hàm, học vị, danh hiệu, cách xưng hô",
    clause="NĐ 30/2020, Phụ lục I, II.7c",
)
_TITLES: Final = re.compile(
    r"((?:PGS|GS|TS|ThS|Th\.S|TSKH|CN|KS|BS|LS|NGƯT|NGND|AHLĐ)(?:\.|(?=\s))\s*"
    r"|(?:Đ/c|Đồng chí|Ông|Bà|Giáo sư|Phó Giáo sư|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|Luật sư|Nhà giáo \w+ \w+)[.:]?\s+)+",
    re.IGNORECASE,
)
_SURNAMES: Final = ("ông", "bà")


def _check(document: Document) -> Answer:
    signature = document.parts.signature
    if signature is None:
        return unreadable(UNKNOWN)
    if signature.name is None:
        return not_applicable("họ tên người ký còn để trống")
    return applied(_faults(document, signature.name))


def without_titles(text: str) -> str:
    """The name alone, without what stands before it."""
    title = _TITLES.match(text)
    return text[title.end() :] if title else text


def _faults(document: Document, name: Paragraph) -> Iterator[Finding]:
    """“Ông” and “Bà” are surnames too: before fewer than two words they are left alone."""
    text = name.text.strip()
    title = _TITLES.match(text)
    bare = text[title.end() :] if title else ""
    if title and not (title[0].strip(" .:").lower() in _SURNAMES and len(bare.split()) <= 1):
        yield CODE.at(
            document.place(name),
            found=f"“{title[0].strip()}” trước họ tên",
            expected=f"“{bare}”",
            mend=f"xóa “{title[0].strip()}”, chỉ để họ và tên",
        )


RULE = Rule(
    CODE,
    why="Người ký bằng chức vụ, không bằng học vị. Chỉ lực lượng vũ trang và đơn vị sự nghiệp giáo dục, y tế, khoa học "
    "có quy định riêng.",
    wrong="TS. Nguyễn Văn An",
    right="Nguyễn Văn An",
    check=_check,
)
