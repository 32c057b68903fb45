"""The same quantity stated twice in the text with two numbers."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import figures_in, judged, noun_after, noun_end, sentence, spot, unquoted
from pipeline.check.rule import Rule
from pipeline.findings import Code, Kind, Severity
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Figure, Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

    Key = tuple[str, str, str, frozenset[str]]

CODE: Final = Code(
    "so-lieu-hai-noi",
    Severity.WARNING,
    Kind.DATA,
    "soát",
    "Một số liệu nêu hai nơi phải giống nhau",
    clause="thông lệ lập báo cáo: các con số của một văn bản khớp nhau",
)
# Only what is surely the same thing: a noun with its level or who launched it, under one verb, of the whole office.
_OF: Final = re.compile(
    r"(?: thi đua)?\s+(?P<of>cấp (?:cơ sở|ngành|tỉnh|Nhà nước|toàn quốc)|do [^,;.:()\d]{3,60}? phát động)\b",
    re.IGNORECASE,
)
_VERB: Final = re.compile(
    r"(?i)\b(công nhận|đăng ký|đề nghị|hưởng ứng|phát động|tặng|đạt|thực hiện|tổ chức|xét|có|phấn đấu|chỉ tiêu)\b"
)
_AIM: Final = frozenset({"phấn đấu", "chỉ tiêu", "đăng ký", "có"})
_LOCAL: Final = re.compile(
    r"\b(?:khu vực \d|Phòng \d|Phòng [A-ZĐ]|(?:huyện|xã|phường|thị xã|thành phố) [A-ZĐ]|Cụm|Khối|quý|tháng|đầu năm)"
)
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    told: defaultdict[Key, list[tuple[Passage, Figure]]] = defaultdict(list)
    for passage in (p for p in read if p.room == "thân"):
        for key, figure in _quantities(passage.text):
            told[key].append((passage, figure))
    for (noun, of, _, _), places in told.items():
        first, *others = places
        for passage, figure in others:
            if figure.value != first[1].value:
                yield CODE.at(
                    spot(document, passage, figure.start, figure.end),
                    found=f"“{figure.written} {noun} {of}”, ở trên ghi “{first[1].written} {noun}”",
                    expected="một con số ở cả hai nơi",
                    mend="đối chiếu với số liệu gốc rồi sửa nơi bị sai",
                )


def _quantities(text: str) -> Iterator[tuple[Key, Figure]]:
    bare = unquoted(text)
    for figure in figures_in(bare):
        noun = noun_after(bare, figure.end)
        of = _OF.match(bare, noun_end(bare, figure.end)) if noun and not figure.about else None
        if of is None:
            continue
        around = sentence(text, figure.start, figure.end)
        verbs = _VERB.findall(bare[max(0, figure.start - 80) : figure.start])
        if verbs and verbs[-1].lower() not in _AIM and not _LOCAL.search(around):
            yield (noun, fold(of["of"]), verbs[-1].lower(), frozenset(_YEAR.findall(around))), figure


RULE: Final = Rule(
    CODE,
    why="Người viết sửa số ở một nơi mà quên nơi kia.",
    wrong="công nhận 169 sáng kiến cấp cơ sở … công nhận 170 sáng kiến cấp cơ sở",
    right="công nhận 169 sáng kiến cấp cơ sở … công nhận 169 sáng kiến cấp cơ sở",
    check=_check,
)
