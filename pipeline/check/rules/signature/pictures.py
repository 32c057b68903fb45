"""TT-55: a document as made holds no picture of a signature or seal; the person who signs brings it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.check.rule import Rule, applied, not_applicable, unreadable
from pipeline.check.rules.signature.lines import UNKNOWN
from pipeline.findings import Code, Kind, Severity
from pipeline.outline import BLOCK_PREFIX, FIGURE_PREFIX

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.parts import Signature
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE = Code(
    "TT-55",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Chỗ ký để trống khi soạn; hình chữ ký, con dấu chỉ có khi ký số",
    clause="NĐ 30/2020, Phụ lục I, II.7d, II.8a",
)


def _check(document: Document) -> Answer:
    signature = document.parts.signature
    if signature is None:
        return unreadable(UNKNOWN)
    if signature.pictures and not _is_made(document):
        return not_applicable("chỗ ký có hình; văn bản đã ký số được phép có hình chữ ký, con dấu")
    return applied(_faults(document, signature))


def _is_made(document: Document) -> bool:
    """Whether the document still carries the marks that this program leaves until it is issued."""
    return any(mark.name.startswith((FIGURE_PREFIX, BLOCK_PREFIX)) for mark in document.outline.bookmarks)


def _faults(document: Document, signature: Signature) -> Iterator[Finding]:
    if signature.pictures:
        yield CODE.at(
            document.place(signature.post),
            found=f"{signature.pictures} hình ở chỗ ký của văn bản chưa ban hành",
            expected="khoảng trống để ký, đóng dấu",
            mend="xóa hình khỏi mẫu; hình chữ ký do phần mềm ký số đặt vào",
        )


RULE = Rule(
    CODE,
    why="Hình chữ ký nằm sẵn trong tệp soạn thảo là chữ ký mà người có thẩm quyền chưa ký.",
    wrong="mẫu có sẵn hình chữ ký của Viện trưởng",
    right="khoảng trống giữa chức vụ và họ tên",
    check=_check,
)
