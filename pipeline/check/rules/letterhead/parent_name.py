"""The parent body of a procuracy: the supreme one above a province's, the province's above a region's."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, not_applicable, unreadable
from pipeline.check.rules.letterhead.state import of_state
from pipeline.check.rules.recipients.items import body_key
from pipeline.findings import Code, Kind, Severity
from pipeline.outline import paragraphs

if TYPE_CHECKING:
    from pipeline.check.rule import Answer, Document

CODE: Final = Code(
    "co-quan-chu-quan",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Trên tên Viện kiểm sát cấp tỉnh là VKSND tối cao, trên tên Viện kiểm sát khu vực là VKSND tỉnh, có tên tỉnh",
    clause="NĐ 30/2020, Phụ lục I, II.2a",
)
_OFFICE: Final = "viện kiểm sát nhân dân"
_TOP: Final = f"{_OFFICE} tối cao"
_PROVINCE: Final = re.compile(rf"{_OFFICE} tỉnh \w+")
_BELOW: Final = re.compile(rf"{_OFFICE} (?:khu vực \d|huyện \w|quận \w|thị xã \w)")
_OF_PROVINCE: Final = re.compile(rf"{_OFFICE} (?:tỉnh|thành phố|tp\.?) ?\w+")
_HEAD: Final = 25


def _check(document: Document) -> Answer:
    if not document.parts.issuing_body:
        return unreadable("không nhận ra tên cơ quan ban hành")
    issuer, parent = _key(document.parts.issuing_body), _key(document.parts.parent_body)
    if _PROVINCE.match(issuer):
        return _judged(document, "VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO", right=parent == _TOP, parent=parent)
    if _BELOW.match(issuer):
        above = "VIỆN KIỂM SÁT NHÂN DÂN TỈNH …, có tên tỉnh, thành phố"
        return _judged(document, above, right=_OF_PROVINCE.match(parent) is not None, parent=parent)
    return not_applicable("cơ quan ban hành không phải Viện kiểm sát cấp tỉnh, khu vực")


def _key(lines: tuple[object, ...]) -> str:
    return " ".join(body_key(" ".join(str(getattr(line, "text", "")).strip() for line in lines)).split())


def _judged(document: Document, above: str, *, right: bool, parent: str) -> Answer:
    if right:
        return applied(())
    if not parent and _stands_elsewhere(document):
        return unreadable("không rõ dòng nào là tên cơ quan chủ quản")
    place = (document.parts.parent_body or document.parts.issuing_body)[0]
    return applied(
        (
            CODE.at(
                document.place(place),
                found=f"“{place.text.strip()}” ở chỗ cơ quan chủ quản" if parent else "không ghi cơ quan chủ quản",
                expected=f"“{above}”",
                mend="ghi tên cơ quan cấp trên trực tiếp ở dòng đầu, chữ hoa, không đậm",
            ),
        )
    )


def _stands_elsewhere(document: Document) -> bool:
    """Whether the top of the text names a procuracy above, though no line was recognised as the parent's."""
    head = islice(paragraphs(document.outline.body.blocks), _HEAD)
    own = {p.address for p in document.parts.issuing_body}
    return any(_OFFICE in body_key(p.text) and p.text.isupper() for p in head if p.address not in own)


RULE: Final = Rule(
    CODE,
    why="Dòng đầu cho biết văn bản thuộc hệ thống nào; Viện kiểm sát khu vực mang số, thiếu tên tỉnh thì không biết là "
    "của tỉnh nào.",
    wrong="VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO\nVIỆN KIỂM SÁT NHÂN DÂN KHU VỰC 3",
    right="VIỆN KIỂM SÁT NHÂN DÂN TỈNH LAM GIANG\nVIỆN KIỂM SÁT NHÂN DÂN KHU VỰC 3",
    check=of_state(_check),
)
