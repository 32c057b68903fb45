"""Text in the fonts of the last century: TCVN3 (.Vn…) and VNI."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied
from pipeline.findings import Code, Kind, Severity
from pipeline.outline import all_paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding
    from pipeline.outline import Paragraph

CODE: Final = Code(
    "ma-chu-cu",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Chữ tiếng Việt dùng mã Unicode, không dùng TCVN3, VNI",
    clause="NĐ 30/2020, Phụ lục I, I.4",
)
# A letter beside a sign that Vietnamese has no use for: ViÖn, kiÓm s¸t; Vieän, kieåm.
_TCVN3: Final = re.compile(r"[A-Za-z®«¬][µ¶·¸¨©®ª«¬¾Ê¸ÖÓÐÕÒÔ×ØÜÞßãæçëìíîïñóòôö÷øûüþ]*[µ¶·¸¨©®ª«¬¾]")
_VNI: Final = re.compile(r"(?<![A-Za-z])[A-Za-z]*[aeouyAEOUY][øûïåäëüö][A-Za-zñ]*")
_SIGN: Final = re.compile(r"[µ¶·¸¨©®ª«¬¾øûïåäëüö]")
_ENOUGH: Final = 3
_FONTS: Final = (".vn", "vni-")


def _check(document: Document) -> Answer:
    return applied(_found(document))


def _found(document: Document) -> Iterator[Finding]:
    hits = [p for p in all_paragraphs(document.outline) if is_old(p)]
    if hits:
        yield CODE.at(
            document.place(hits[0]),
            found=f"chữ theo mã cũ (TCVN3 hoặc VNI), ở {len(hits)} đoạn",
            expected="Unicode, phông Times New Roman",
            mend="chuyển mã sang Unicode bằng bộ gõ rồi đặt lại phông chữ",
        )


def is_old(paragraph: Paragraph) -> bool:
    """Whether the paragraph is written in an old encoding: by its font, or by several impossible words."""
    if any(r.format.h_ansi.lower().startswith(_FONTS) and r.text.strip() for r in paragraph.runs):
        return True
    text = paragraph.text
    if not _SIGN.search(text):
        return False
    return len(_TCVN3.findall(text)) >= _ENOUGH or len(set(_VNI.findall(text))) >= _ENOUGH


RULE: Final = Rule(
    CODE,
    why="Máy không cài phông cũ chỉ thấy ký hiệu lạ; văn bản không tìm kiếm, không ký số đúng được.",
    wrong="ViÖn kiÓm s¸t nh©n d©n",
    right="Viện kiểm sát nhân dân",
    check=_check,
)
