"""A list whose items are paragraphs has as many as the words above it announce."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from pipeline.check.parts.headings import label_of
from pipeline.check.prose import announced_in, figures_in, head_of, judged, leads, noun_after, spoken, spot, unquoted
from pipeline.check.rule import Rule
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

    Look = tuple[int, str]
CODE: Final = Code(
    "so-muc-trong-danh-sach",
    Severity.ERROR,
    Kind.DATA,
    "soát",
    "Số nêu trước danh sách bằng số dòng của danh sách",
    clause="thông lệ lập báo cáo: các con số của một văn bản khớp nhau",
)
# Things told one by one; people, units and money are told in groups.
_TOLD_SINGLY: Final = frozenset(
    {"nội dung", "nhiệm vụ", "giải pháp", "bài học", "nhóm", "tiêu chí", "hạn chế", "nguyên nhân", "bước", "yêu cầu",
     "khâu", "mục tiêu", "hình thức", "biện pháp", "kiến nghị", "vấn đề", "phong trào", "đợt", "chuyên đề"}
)  # fmt: skip
_SIGN: Final = re.compile(r"\d+|[a-zđ](?=[.)/])")
# Arabic numbers, letters and hyphens; items in brackets are another rule's.
_LISTED: Final = (2, 5, 6)
_TWO: Final = 2
_MOST: Final = 40


@dataclass(frozen=True, slots=True)
class Announced:
    """A count that announces a list: its value, how it is written, and what it counts."""

    value: Decimal
    written: str
    noun: str


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    body = [p for p in read if p.room == "thân"]
    for number, passage in enumerate(body):
        announced = _announced(unquoted(passage.text).rstrip())
        items = _items(body[number + 1 :]) if announced else []
        if announced and len(items) >= _TWO:
            made = _made(items, announced[-1].noun)
            if made and made[0] not in [one.value for one in announced]:
                yield _told(document, passage, announced[-1], made[1])


def _announced(text: str) -> list[Announced]:
    """The counts of things told singly in the sentence that ends in a colon; none where any of them is loose."""
    head = head_of(text, len(text))
    if not text.endswith(":") or not leads(head) or any(f.about for f in figures_in(head)):
        return []
    counts = [
        Announced(value, written, noun_after(head, at + len(written))) for at, value, written in announced_in(head)
    ]
    return counts if all(one.noun in _TOLD_SINGLY for one in counts) else []


def _items(after: list[Passage]) -> list[Passage]:
    """The paragraphs that bear one kind of label, without a gap; none where the list's end cannot be told."""
    looks = [_look(p) for p in after[:_MOST]]
    if not looks or looks[0][0] not in _LISTED:
        return []
    end = next((n for n, look in enumerate(looks) if look != looks[0]), len(looks))
    rest = takewhile(lambda n: not _begins_anew(after[n], looks[n], looks[0]), range(end, len(looks)))
    return [] if any(looks[n] == looks[0] for n in rest) else after[:end]


def _begins_anew(passage: Passage, look: Look, first: Look) -> bool:
    """Whether nothing below belongs to the list: a heading of a higher level, or the words that lead to another."""
    return 0 < look[0] < first[0] or (look[0] == 0 and passage.text.rstrip().endswith(":"))


def _look(passage: Passage) -> Look:
    level, label, _ = label_of(passage.paragraph)
    return level, _SIGN.sub("1", label.strip())


def _made(items: list[Passage], noun: str) -> tuple[Decimal, str] | None:
    """What the items make: how many they are, or the sum of what each counts; None where only some count."""
    counts = [next((f for f in figures_in(p.text) if noun_after(p.text, f.end) == noun), None) for p in items]
    sure = [figure.value for figure in counts if figure]
    if not sure:
        return Decimal(len(items)), f"{len(items)} dòng"
    total = sum(sure, Decimal(0))
    return (total, f"các dòng cộng lại {spoken(total)}") if len(sure) == len(items) else None


def _told(document: Document, passage: Passage, announced: Announced, made: str) -> Finding:
    return CODE.at(
        spot(document, passage, max(0, len(passage.text.rstrip()) - 1)),
        found=f"nêu “{announced.written} {announced.noun}”, bên dưới có {made}",
        expected=f"{announced.written} mục, như số đã nêu",
        mend="bổ sung mục còn thiếu, hoặc sửa con số nêu trước danh sách",
    )


RULE: Final = Rule(
    CODE,
    why="Người đọc đếm các dòng để đối chiếu với con số ở trên; thiếu một dòng là sót một việc được giao.",
    wrong="Kế hoạch gồm 03 nội dung:\n- Phát động thi đua;\n- Khen thưởng.",
    right="Kế hoạch gồm 02 nội dung:\n- Phát động thi đua;\n- Khen thưởng.",
    check=_check,
)
