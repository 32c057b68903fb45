"""A document that is issued is signed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.parts.body import ends_document
from pipeline.check.rule import Rule, applied, not_applicable, unreadable
from pipeline.check.rules.signature.lines import UNKNOWN
from pipeline.findings import Code, Kind, Severity
from pipeline.outline import all_paragraphs
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.outline import Paragraph

CODE = Code(
    "thieu-chu-ky",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Văn bản phải có quyền hạn, chức vụ, họ tên người ký",
    clause="NĐ 30/2020, Phụ lục I, II.7",
)
_SIGNED_BY_SEVERAL: Final = re.compile(
    r"biên bản|hợp đồng|bản ghi nhớ|bản thỏa thuận|phiếu|giấy|quy chế|nội quy|điều lệ"
)
_POST: Final = re.compile(
    r"^(?:t/?m|k/?t|t/?l|tuq|q)[./ ]|người (?:lập|ký|viết|báo cáo|soạn)|"
    r"\b(?:viện trưởng|chủ tịch|giám đốc|chánh|trưởng|\w+ trưởng|bí thư|thư ký|"
    r"chủ nhiệm|kiểm sát viên|thủ tướng|đại diện)\b"
)
_SHORT: Final = 80


def _check(document: Document) -> Answer:
    parts = document.parts
    if parts.signature is not None:
        return applied(())
    official = parts.national_name and parts.reference_number and (parts.document_kind or parts.letter_subject)
    if not official:
        return unreadable(UNKNOWN)
    if parts.document_kind and _SIGNED_BY_SEVERAL.match(fold(parts.document_kind.text)):
        return not_applicable("văn bản loại này ký theo cách riêng")
    if parts.closing is None or _may_be_signed(document):
        return unreadable(UNKNOWN)
    missing = "chức vụ, họ tên người ký" if parts.recipients else "“Nơi nhận:” và chức vụ, họ tên người ký"
    found = CODE.at(
        document.place(parts.closing),
        found=f"không thấy {missing} ở cuối văn bản",
        expected="“Nơi nhận:” bên trái; chức vụ và họ tên người ký bên phải, dưới nội dung",
        mend=f"thêm {missing} sau đoạn cuối của nội dung",
    )
    return applied((found,))


def _may_be_signed(document: Document) -> bool:
    """Whether a short line below the text could be a post, or a picture there a signature."""
    below = tuple(_below(document))
    posts = any(len(p.text) < _SHORT and _POST.search(fold(p.text)) for p in below)
    return posts or any(d.kind != "line" for p in below for d in p.drawings)


def _below(document: Document) -> Iterator[Paragraph]:
    """What stands from the text's last paragraph to the first appendix, Nơi nhận left out."""
    parts, every = document.parts, list(all_paragraphs(document.outline))
    closing = parts.closing.address if parts.closing else None
    start = next((n for n, p in enumerate(every) if p.address == closing), 0)
    apart = {p.address for p in (parts.recipients.lines if parts.recipients else ())}
    ends = {a.heading.address for a in parts.appendices}
    for number, paragraph in enumerate(every[start:]):
        if paragraph.address in ends:
            return
        if paragraph.address not in apart and (number or not ends_document(paragraph.text)):
            yield paragraph


RULE = Rule(
    CODE,
    why="Văn bản không có người ký thì không ai chịu trách nhiệm về nội dung, nên chưa có giá trị.",
    wrong="Trên đây là báo cáo kết quả năm 2026./. (rồi hết trang)",
    right="VIỆN TRƯỞNG\nNguyễn Văn An",
    check=_check,
)
