"""A document of the State bears Quốc hiệu, with what stands beside and below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, not_applicable, unreadable
from pipeline.check.rules.letterhead.state import of_state
from pipeline.check.rules.letterhead.wholeness import MINUTES, has_pictures_on_top, says
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Answer, Document

_CODE: Final = Code(
    "thieu-quoc-hieu",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Văn bản phải có Quốc hiệu và các thành phần ở đầu trang",
    clause="NĐ 30/2020, Phụ lục I, II.1",
)
_WORDS: Final = ("cộng hòa xã", "xã hội chủ nghĩa")
_MOTTO: Final = ("độc lập", "hạnh phúc")
_HEAD: Final = ("Quốc hiệu", "Tiêu ngữ", "tên cơ quan ban hành", "số, ký hiệu", "địa danh và thời gian")


def _check(document: Document) -> Answer:
    parts = document.parts
    if parts.national_name is not None:
        return applied(())
    if reason := _hidden(document):
        return unreadable(reason)
    if parts.reference_number is None and parts.appendices:
        return not_applicable("phần này đi kèm một văn bản khác")
    missing = [name for name in _HEAD if name in parts.missing]
    found = _CODE.at(
        document.page(),
        found=f"không thấy {', '.join(missing)}",
        expected="Quốc hiệu, Tiêu ngữ bên phải; tên cơ quan, số, ký hiệu bên trái đầu trang thứ nhất",
        mend="thêm phần đầu văn bản: chép từ một văn bản đã đúng thể thức rồi sửa số, ngày",
    )
    return applied((found,))


def _hidden(document: Document) -> str:
    """Why the part may be there all the same, or need not be; empty where it is surely absent."""
    parts = document.parts
    if parts.document_kind is None and parts.letter_subject is None:
        return "không nhận ra tên loại văn bản"
    if parts.signature is None or (parts.recipients is None and not MINUTES.match(_kind(document))):
        return "không nhận ra phần cuối văn bản"
    if has_pictures_on_top(document):
        return "đầu trang có hình, Quốc hiệu có thể nằm trong hình"
    if says(document, _WORDS if parts.motto else (*_WORDS, *_MOTTO)):
        return "có lời Quốc hiệu, Tiêu ngữ nhưng không nhận ra dòng nào là Quốc hiệu"
    return ""


def _kind(document: Document) -> str:
    return document.parts.document_kind.text.strip() if document.parts.document_kind else ""


RULE = Rule(
    _CODE,
    why="Quốc hiệu, tên cơ quan, số và ngày cho biết đây là văn bản của ai, ban hành khi nào; thiếu thì chưa thành văn "
    "bản hành chính.",
    wrong="trang đầu bắt đầu ngay bằng “BÁO CÁO”",
    right="CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ở bên phải đầu trang, tên cơ quan ở bên trái",
    check=of_state(_check),
)
