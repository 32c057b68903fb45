"""Running text is upright, neither bold nor underlined, and in small letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.check.rule import Rule, applied, unreadable
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.body.lettering import is_caps, is_italic, is_underlined, shown
from pipeline.check.rules.body.prose import is_bold_text, is_long, prose
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document

CODE = Code(
    "noi-dung-chu-dung",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Nội dung văn bản viết chữ thường, kiểu chữ đứng",
    clause="NĐ 30/2020, Phụ lục I, II.6e",
)


def _check(document: Document) -> Answer:
    if not prose(document.parts):
        return unreadable("không nhận ra nội dung văn bản")
    return applied(gathered(document, CODE, _faults(document)))


def _faults(document: Document) -> Iterator[Fault]:
    """Whole paragraphs only: words within one may be stressed. Grounds are italic by the decree."""
    grounds = {p.address for p in document.parts.grounds}
    for paragraph in prose(document.parts):
        if paragraph.address in grounds or not is_long(paragraph):
            continue
        if is_italic(paragraph):
            yield Fault(paragraph, "cả đoạn in nghiêng", "kiểu chữ đứng", "bỏ nghiêng cả đoạn")
        if is_bold_text(paragraph):
            yield Fault(paragraph, "cả đoạn in đậm", "kiểu chữ đứng, không đậm", "bỏ đậm cả đoạn")
        if is_underlined(paragraph):
            yield Fault(paragraph, "cả đoạn gạch chân", "chữ không gạch chân", "bỏ gạch chân cả đoạn")
        if is_caps(shown(paragraph)):
            yield Fault(paragraph, "cả đoạn in hoa", "chữ in thường", "viết lại bằng chữ thường")


RULE = Rule(
    CODE,
    why="Chữ nghiêng dành cho căn cứ, chữ hoa và chữ đậm dành cho tiêu đề; lời văn in như vậy bị đọc nhầm là căn cứ, "
    "tiêu đề.",
    wrong="cả đoạn in nghiêng, in đậm hoặc gạch chân",
    right="cả đoạn chữ đứng, nghiêng vài từ cần nhấn mạnh",
    check=_check,
)
