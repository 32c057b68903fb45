"""A document has Nơi nhận."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.check.codes import NO_RECIPIENTS
from pipeline.check.rule import Rule, applied, unreadable
from pipeline.outline import all_paragraphs
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from pipeline.check.rule import Answer, Document


def _check(document: Document) -> Answer:
    if document.parts.recipients:
        return applied(())
    if document.parts.signature is None:
        return unreadable("không nhận ra phần cuối văn bản")
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
