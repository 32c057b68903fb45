"""VH-01: a sentence begins with a capital."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, spot, unquoted
from pipeline.check.rule import Rule
from pipeline.check.rules.wording.spelled import LOWER
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "VH-01", Severity.WARNING, Kind.FORM, "soát", "Đầu câu viết hoa", clause="NĐ 30/2020, Phụ lục II, mục I"
)
_START: Final = re.compile(rf"(?:(?<=[{LOWER}]{{2}})|(?<=\d-\d)|(?<=[)”%]))[.!?] (?P<word>[{LOWER}]+)")
_SHORT: Final = re.compile(r"(?i)(?:\b(?:tp|tx|tr|vd|ths|ts|gs|pgs|bs|ths|ks|đc|no|nxb|stt|sđt|đt|cty|ubnd|kv)|v\.v)$")


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    for passage in read:
        for start in _START.finditer(unquoted(passage.text)) if passage.running else ():
            if not _SHORT.search(passage.text[: start.start()]):
                word = start["word"]
                yield CODE.at(
                    spot(document, passage, start.start("word"), start.end()),
                    found=f"“{passage.text[max(0, start.start() - 20) : start.end()].strip()}”",
                    expected=f"“{word.capitalize()}” sau dấu kết thúc câu",
                    mend=f"viết hoa chữ “{word}”, hoặc đổi dấu chấm thành dấu phẩy",
                )


RULE: Final = Rule(
    CODE,
    why="Chữ hoa đầu câu cho biết câu trước đã hết.",
    wrong="Tổ chức sơ kết. các đơn vị báo cáo.",
    right="Tổ chức sơ kết. Các đơn vị báo cáo.",
    check=_check,
)
