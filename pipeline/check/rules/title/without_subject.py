"""Documents that have no trích yếu under a kind: letters, certificates of passage, slips."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, not_applicable, unreadable
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from pipeline.check.rule import Document

_BARE: Final = {fold(k) for k in ("giấy giới thiệu", "giấy nghỉ phép", "phiếu gửi", "phiếu chuyển", "phiếu báo")}


def without_subject(document: Document) -> Answer | None:
    """The answer of a rule on trích yếu where there is none; None where there is one."""
    parts = document.parts
    if parts.document_kind is None and parts.letter_subject is not None:
        return not_applicable("công văn ghi trích yếu dưới số, ký hiệu")
    if parts.subject:
        return None
    if parts.document_kind is not None and fold(parts.document_kind.text) in _BARE:
        return not_applicable("loại văn bản này không có trích yếu")
    return unreadable("không nhận ra trích yếu")
