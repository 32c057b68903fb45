"""TT-35: a later citation gives kind and number only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, spot
from pipeline.check.rule import Rule
from pipeline.check.rules.citations.cited import as_written, cited
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "TT-35",
    Severity.NOTICE,
    Kind.FORM,
    "soát",
    "Văn bản viện dẫn lần sau chỉ ghi tên loại và số ký hiệu",
    clause="NĐ 30/2020, Phụ lục I, II.6b",
)


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    told = set()
    for passage, citation in cited(document, read, "thân"):
        if (citation.key, citation.date_year) in told and citation.date and citation.kind:
            yield CODE.at(
                spot(document, passage, citation.start, citation.end),
                found=f"“{as_written(passage, citation)} ngày {citation.date}” đã nêu đủ ở trên",
                expected=f"“{citation.kind} số {citation.symbol}”",
                mend="bỏ ngày, cơ quan ban hành và trích yếu",
            )
        if citation.date:
            told.add((citation.key, citation.date_year))


RULE: Final = Rule(
    CODE,
    why="Câu văn gọn lại mà không ai nhầm, vì văn bản đã được nêu đủ một lần.",
    wrong="Nghị quyết số 109-NQ/BCSĐ ngày 18/12/2023 của … về … (nêu lần thứ hai)",
    right="Nghị quyết số 109-NQ/BCSĐ",
    check=_check,
)
