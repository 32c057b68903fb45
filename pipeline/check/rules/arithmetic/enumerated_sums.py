"""CK-11: the parts of an enumeration make the total that it states."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.prose import enumerations, judged, spoken, spot
from pipeline.check.rule import Rule
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "CK-11",
    Severity.ERROR,
    Kind.DATA,
    "soát",
    "Tổng nêu trong câu bằng các phần được kể ra",
    clause="thông lệ lập báo cáo: các con số của một văn bản khớp nhau",
)


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    for passage in read:
        for counted in enumerations(passage.text):
            if not counted.some and counted.sum != counted.total.value:
                parts = " + ".join(p.written for p in counted.parts)
                yield CODE.at(
                    spot(document, passage, counted.total.start, counted.total.end),
                    found=f"“{counted.total.written} {counted.noun}”, các phần: {parts} = {spoken(counted.sum)}",
                    expected="tổng bằng các phần cộng lại",
                    mend="kiểm tra từng phần với số liệu gốc, rồi sửa tổng hoặc phần bị sai, thiếu",
                )


RULE: Final = Rule(
    CODE,
    why="Người đọc cộng lại là thấy; một phép cộng sai làm mất tin cả báo cáo.",
    wrong="tuyên truyền 07 cuộc (01 cuộc tại xã A; 02 cuộc tại xã B)",
    right="tuyên truyền 07 cuộc (01 cuộc tại xã A; 06 cuộc tại xã B)",
    check=_check,
)
