"""VH-13: Phần, Chương, Mục, Điều of a cited text with a capital, khoản and điểm without."""

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
    "VH-13",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Viện dẫn Điều, Chương, Mục viết hoa; khoản, điểm viết thường",
    clause="NĐ 30/2020, Phụ lục II, V.7",
)
_CLAUSE: Final = re.compile(
    rf"(?:(?<=[{LOWER},;] )|(?<=\d ))(?P<high>Khoản \d+|Điểm [a-zđ](?=,? [Kk]hoản))"
    rf"|(?P<point>điểm [A-ZĐ](?=,? [Kk]hoản \d))"
    r"|\b(?P<low>điều \d+(?=[, ]+(?:của )?(?:Luật|Bộ luật|Nghị định|Thông tư|Hiến pháp|Pháp lệnh|Quy chế)\b)"
    r"|(?:(?<=[Nn]hư )|(?<=[Tt]ại )|(?<=[Tt]heo ))điều \d+(?!\d)"
    r"|(?<=khoản \d )điều \d+|(?<=khoản \d\d )điều \d+|chương [IVXLC]+(?= (?:của )?(?:Luật|Nghị định|Thông tư))"
    r"|tiểu mục \d+(?= Mục)|(?<!tiểu )mục \d+(?= Chương [IVXLC])|phần (?:thứ \w+|[IVX]+)(?= (?:của )?Bộ luật))"
)


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    for passage in read:
        for clause in _CLAUSE.finditer(unquoted(passage.text)):
            word = clause[0]
            right = _right(word, clause)
            yield CODE.at(
                spot(document, passage, *clause.span()),
                found=f"“{word}”",
                expected=f"“{right}”",
                mend=f"sửa thành “{right}”",
            )


def _right(word: str, clause: re.Match[str]) -> str:
    if clause["point"]:
        return word.lower()
    return word[0].lower() + word[1:] if clause["high"] else word[0].upper() + word[1:]


RULE: Final = Rule(
    CODE,
    why="Nghị định viết hoa phần, chương, mục, điều của một văn bản cụ thể, viết thường khoản và điểm: nhìn chữ "
    "là biết đang dẫn tới cấp nào.",
    wrong="theo Khoản 1 điều 80 Luật Thi đua, khen thưởng",
    right="theo khoản 1 Điều 80 Luật Thi đua, khen thưởng",
    check=_check,
)
