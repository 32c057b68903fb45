"""TT-60: letters, submissions and reports to the level above have Kính gửi."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.check.rule import Rule, applied, not_applicable, unreadable
from pipeline.check.rules.recipients.bodies import ADDRESSED, REPORT, goes_up, kind
from pipeline.check.rules.recipients.items import is_addressed, is_as_above, items
from pipeline.findings import Code, Kind, Severity
from pipeline.outline import all_paragraphs

if TYPE_CHECKING:
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE = Code(
    "TT-60",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Tờ trình, báo cáo gửi cấp trên và công văn phải có Kính gửi",
    clause="NĐ 30/2020, Phụ lục I, II.9b",
)


def _check(document: Document) -> Answer:
    parts = document.parts
    if parts.addressee:
        return applied(())
    named = kind(parts)
    if not named:
        return unreadable("không nhận ra tên loại văn bản")
    if any(is_addressed(p) for p in all_paragraphs(document.outline)):
        return unreadable("có chữ “Kính gửi” nhưng không nhận ra nơi nhận ở đó")
    if named in ADDRESSED or goes_up(parts) or (named == REPORT and any(map(is_as_above, items(parts)))):
        return applied((_missing(document, named),))
    if named == REPORT:
        return unreadable("không rõ báo cáo này gửi cấp trên hay cấp dưới")
    return not_applicable(f"{named} không cần Kính gửi")


def _missing(document: Document, named: str) -> Finding:
    place = document.parts.document_kind or document.parts.letter_subject
    return CODE.at(
        document.place(place) if place else document.page(),
        found=f"{named} không có Kính gửi",
        expected="“Kính gửi: …” giữa tiêu đề và nội dung",
        mend="thêm dòng “Kính gửi:” và tên cơ quan trực tiếp giải quyết",
    )


RULE = Rule(
    CODE,
    why="Kính gửi nêu ai phải xử lý văn bản; Nơi nhận chỉ kê những ai được nhận bản sao.",
    wrong="BÁO CÁO … (gửi cấp trên, không có Kính gửi)",
    right="Kính gửi: Viện kiểm sát nhân dân tối cao",
    check=_check,
)
