"""TT-72: the note below the title of a phụ lục says to which document it belongs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.body.lettering import has_bold, is_italic, outside, said
from pipeline.findings import Code, Kind, Severity
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.parts import Appendix
    from pipeline.check.rule import Answer, Document
    from pipeline.outline import Paragraph

CODE = Code(
    "TT-72",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Dưới tên Phụ lục có “(Kèm theo … số … ngày … của …)”, canh giữa, nghiêng, cỡ 13 đến 14",
    clause="NĐ 30/2020, Phụ lục I, III.1c",
)
_LOW: Final = 13
_HIGH: Final = 14
_FORM: Final = re.compile(r"\(\s*(?:ban hành )?kèm theo\b.*\bsố\b.*\bngày\b.*\bcủa\b.*\)", re.IGNORECASE | re.DOTALL)


def _check(document: Document) -> Answer:
    if not document.parts.appendices:
        return not_applicable("văn bản không có Phụ lục")
    kind = document.parts.document_kind
    named = fold(kind.text) if kind else ""
    return applied(gathered(document, CODE, (f for a in document.parts.appendices for f in _faults(a, named))))


def _faults(appendix: Appendix, named: str) -> Iterator[Fault]:
    if appendix.note is None:
        yield Fault(
            appendix.heading,
            "Phụ lục không có dòng “(Kèm theo …)”",
            f"“(Kèm theo {named.capitalize() or 'văn bản'} số … ngày … tháng … năm … của …)” dưới tên Phụ lục",
            "thêm dòng ghi chú kèm theo",
        )
        return
    yield from _words(appendix.note, named)
    yield from _letters(appendix.note)


def _words(note: Paragraph, named: str) -> Iterator[Fault]:
    text = note.text.strip().replace("\u00a0", " ")
    if not _FORM.fullmatch(text):
        yield Fault(
            note,
            f"“{text[:60]}”",
            "“(Kèm theo … số … ngày … tháng … năm … của …)”, trong ngoặc đơn",
            "ghi đủ loại, số, ngày và cơ quan ban hành",
        )
    elif named and named not in fold(text) and "văn bản" not in fold(text):
        yield Fault(note, f"ghi chú không nêu “{named}”", f"kèm theo {named} này", "sửa tên loại văn bản")


def _letters(note: Paragraph) -> Iterator[Fault]:
    if note.format.alignment != "center":
        yield Fault(note, "dòng chưa canh giữa", "canh giữa", "canh giữa dòng này")
    if not is_italic(note) or has_bold(note):
        yield Fault(note, "chữ chưa nghiêng", "kiểu chữ nghiêng, không đậm", "in nghiêng, bỏ đậm")
    if wrong := outside(note, _LOW, _HIGH):
        yield Fault(note, f"cỡ chữ {said(wrong)}", "cỡ chữ 13 đến 14", "đặt cỡ chữ 13 hoặc 14")


RULE = Rule(
    CODE,
    why="Phụ lục rời khỏi văn bản chính vẫn phải cho biết nó thuộc văn bản nào.",
    wrong="Kèm theo báo cáo tổng kết",
    right="(Kèm theo Báo cáo số 05/BC-VKSLG ngày 09 tháng 02 năm 2026 của VKSND tỉnh Lam Giang)",
    check=_check,
)
