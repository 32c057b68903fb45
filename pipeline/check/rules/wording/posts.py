"""VH-09: a post before the name of its office; Kiểm sát viên in papers of a procuracy."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, spot, unquoted
from pipeline.check.rule import Answer, Rule
from pipeline.check.rules.recipients.items import body_key
from pipeline.check.rules.wording.spelled import LOWER, UPPER, spelled
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "VH-09",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Chức vụ đi liền tên cơ quan, tên người viết hoa",
    clause="NĐ 30/2020, Phụ lục II, V.3",
)
_PROCURATOR: Final = re.compile(rf"(?<=[{LOWER}{UPPER},;] )kiểm sát viên\b")
_PROCURACY: Final = "viện kiểm sát nhân dân"
_SPELLED: Final = spelled(CODE)


def _check(document: Document) -> Answer:
    answer = _SPELLED(document)
    if not body_key(" ".join(p.text.strip() for p in document.parts.issuing_body)).startswith(_PROCURACY):
        return answer
    named = judged(document, _procurators)
    return Answer(answer.verdict, (*answer.findings, *named.findings), answer.reason)


def _procurators(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    for passage in read:
        for post in _PROCURATOR.finditer(unquoted(passage.text)):
            place = spot(document, passage, *post.span())
            right = "“Kiểm sát viên”"
            yield CODE.at(place, found="“kiểm sát viên”", expected=right, mend=f"sửa thành {right}")


RULE: Final = Rule(
    CODE,
    why="Chức vụ gắn với một cơ quan, một người cụ thể thì viết hoa như tên gọi của người ấy; Kiểm sát viên là chức "
    "danh tư pháp, ngành luôn viết hoa.",
    wrong="được thủ tướng Chính phủ tặng; các kiểm sát viên",
    right="được Thủ tướng Chính phủ tặng; các Kiểm sát viên",
    check=_check,
)
