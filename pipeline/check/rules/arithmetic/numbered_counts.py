"""CK-13: a list (1) … (n) has as many items as the words before it announce."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, numbered_lists, spot
from pipeline.check.rule import Rule
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "CK-13",
    Severity.ERROR,
    Kind.DATA,
    "soát",
    "Số nêu trước danh sách bằng số mục được kể",
    clause="thông lệ lập báo cáo: các con số của một văn bản khớp nhau",
)


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    for room in ("thân", "bảng", "chú thích"):
        for listed in numbered_lists([p for p in read if p.room == room]):
            if listed.count not in listed.announced:
                yield CODE.at(
                    spot(document, listed.passage, listed.start),
                    found=f"nêu “{listed.written}” nhưng kể (1) đến ({listed.count})",
                    expected=f"{listed.written} mục",
                    mend="bổ sung mục còn thiếu, hoặc sửa con số nêu trước danh sách",
                )


RULE: Final = Rule(
    CODE,
    why="Người đọc đếm các mục ngay sau con số. Thiếu một mục là sót một phong trào, một nhiệm vụ, hoặc con số "
    "còn của bản cũ.",
    wrong="06 phong trào thi đua: (1) …; (2) …; (3) …",
    right="03 phong trào thi đua: (1) …; (2) …; (3) …",
    check=_check,
)
