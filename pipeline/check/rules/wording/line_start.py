"""VH-01: a new line begins with a capital, an item of a list too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.parts.headings import label_of
from pipeline.check.prose import is_vietnamese, passages
from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.wording.spelled import LOWER
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document

CODE: Final = Code(
    "dau-dong-viet-hoa",
    Severity.NOTICE,
    Kind.FORM,
    "soát",
    "Chữ đầu dòng viết hoa, kể cả ở dòng có gạch đầu dòng hay chữ, số thứ tự",
    clause="NĐ 30/2020, Phụ lục II, mục I",
)
_SMALL: Final = re.compile(rf"[“\"(]?[{LOWER}]{{2,}}(?:[ ,;:]|$)")
_CLOSED: Final = (".", ";", ":", "?", "!")


def _check(document: Document) -> Answer:
    if not is_vietnamese(document.outline):
        return not_applicable("không phải văn bản tiếng Việt")
    body = [p for p in passages(document.outline) if p.room == "thân"]
    return applied(gathered(document, CODE, _faults(body)))


def _faults(body: list[Passage]) -> Iterator[Fault]:
    before = ""
    for passage in body:
        level, _, words = label_of(passage.paragraph)
        begins_anew = bool(level) or before.endswith(_CLOSED)
        if begins_anew and _SMALL.match(words.strip()) and passage.paragraph.format.alignment != "center":
            yield Fault(
                passage.paragraph,
                "đầu dòng viết chữ thường",
                "viết hoa chữ đầu dòng",
                "viết hoa chữ đầu của dòng này",
            )
        before = passage.text.strip()


RULE: Final = Rule(
    CODE,
    why="Nghị định quy định viết hoa sau dấu kết thúc câu và khi xuống dòng; một ý xuống dòng sau dấu chấm phẩy cũng "
    "là xuống dòng.",
    wrong="Trong năm, đơn vị đã:\n- tổ chức 02 đợt thi đua;",
    right="Trong năm, đơn vị đã:\n- Tổ chức 02 đợt thi đua;",
    check=_check,
)
