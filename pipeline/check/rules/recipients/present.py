"""A document has Nơi nhận."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.codes import NO_RECIPIENTS
from pipeline.check.rule import Rule, applied, not_applicable, unreadable
from pipeline.check.rules.recipients.bodies import kind
from pipeline.outline import all_paragraphs
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from pipeline.check.rule import Answer, Document

_ISSUED_BY_ANOTHER: Final = ("quy chế", "quy định", "nội quy", "điều lệ", "đề án", "dự án", "phương án", "danh sách")


def _check(document: Document) -> Answer:
    if document.parts.recipients:
        return applied(())
    if document.parts.signature is None:
        return unreadable("không nhận ra phần cuối văn bản")
    if kind(document.parts) in _ISSUED_BY_ANOTHER:
        return not_applicable("văn bản loại này ban hành kèm theo một quyết định, Nơi nhận ghi ở quyết định ấy")
    if any("nơi nhận" in fold(p.text) for p in all_paragraphs(document.outline)):
        return unreadable("có chữ “Nơi nhận” nhưng không nhận ra danh sách")
    missing = NO_RECIPIENTS.at(
        document.place(document.parts.signature.post),
        found="không có “Nơi nhận:”",
        expected="khối Nơi nhận bên trái chữ ký",
        mend="thêm “Nơi nhận:” và danh sách, dòng cuối là “- Lưu: VT, ….”",
    )
    return applied((missing,))


RULE = Rule(
    NO_RECIPIENTS,
    why="Không có Nơi nhận thì văn thư không biết gửi ai, in bao nhiêu bản và lưu ở đâu.",
    wrong="VIỆN TRƯỞNG (bên trái để trống)",
    right="Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.",
    check=_check,
)
