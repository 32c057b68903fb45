"""A note that lists names has as many as the sentence that cites it counts."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import figures_in, judged, noun_after, spot
from pipeline.check.rule import Rule, not_applicable
from pipeline.check.rules.arithmetic.listed_names import KINDS, listed_names
from pipeline.findings import Code, Kind, Severity
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Figure, Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "chu-thich-khac-so-dem",
    Severity.ERROR,
    Kind.DATA,
    "soát",
    "Số nêu trong câu bằng số tên, số mục kể trong chú thích",
    clause="thông lệ lập báo cáo: các con số của một văn bản khớp nhau",
)
_GROUP: Final = re.compile(
    r"(?P<whom>Tập thể|Cá nhân)\s*:\s*(?P<names>[^:]+?)(?=(?:[;.]\s*(?:Tập thể|Cá nhân)\s*:)|\.?\s*$)"
)
_PERSON: Final = re.compile(r"(?:Đ/c|đ/c|[Đđ]ồng chí|[Ôô]ng|[Bb]à) [A-ZĐÀ-Ỹ]")
_COUNTED: Final = re.compile(r"(?<![\w.,/])(?P<count>\d{1,3}) (?P<whom>tập thể|cá nhân)\s*:")


def _check(document: Document) -> Answer:
    if not document.outline.footnotes and not document.outline.endnotes:
        return not_applicable("văn bản không có chú thích")
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    notes: defaultdict[int, list[Passage]] = defaultdict(list)
    for passage in read:
        if passage.note:
            notes[passage.note].append(passage)
            yield from _inside(document, passage)
    for passage in (p for p in read if not p.note):
        for mark in passage.paragraph.notes:
            before = _clause(passage.text, mark.start)
            yield from _names(document, passage, before, mark.start, notes[mark.number])
            yield from _phrases(document, passage, mark.start, notes[mark.number])


def _clause(text: str, at: int) -> str:
    """The words that a mark belongs to: from the last semicolon or colon before it."""
    return re.split(r"[;:.]\s", text[:at])[-1]


def _names(document: Document, passage: Passage, clause: str, at: int, note: list[Passage]) -> Iterator[Finding]:
    counts = {noun_after(clause, f.end): f for f in figures_in(clause)}
    for part in note:
        for group in _GROUP.finditer(part.text):
            stated, listed = counts.get(group["whom"].lower()), _listed(group["names"])
            if stated and listed and stated.value != listed:
                yield _told(document, passage, at, f"{stated.written} {group['whom'].lower()}", f"{listed} tên")
    for kind in (k for k in KINDS if k in counts and not counts[k].about and len(note) == 1):
        listed = listed_names(note[0].text, kind)
        if listed and listed != counts[kind].value:
            yield _told(document, passage, at, f"{counts[kind].written} {kind}", f"{listed} tên")


def _listed(names: str) -> int:
    """How many names stand between semicolons; a single stretch may hold several and is not counted."""
    items = [n for n in names.strip(" .;").split(";") if n.strip()]
    return len(items) if len(items) > 1 or "," not in names else 0


def _inside(document: Document, passage: Passage) -> Iterator[Finding]:
    """A note's own count against the people that it names with Đ/c, ông, bà."""
    for counted in _COUNTED.finditer(passage.text):
        rest = re.split(r"(?<=\w)[.](?:\s|$)|\d{1,3} (?:tập thể|cá nhân)", passage.text[counted.end() :])[0]
        people = len(_PERSON.findall(rest))
        if people and counted["whom"] == "cá nhân" and people != int(counted["count"]):
            yield CODE.at(
                spot(document, passage, *counted.span()),
                found=f"“{counted[0]}” mà kể {people} người",
                expected=f"{counted['count']} người",
                mend="bổ sung người còn thiếu, hoặc sửa con số",
            )


def _phrases(document: Document, passage: Passage, at: int, note: list[Passage]) -> Iterator[Finding]:
    """Counts of the same words in sentence and note: 06 phong trào do Trung ương phát động."""
    sentence = re.split(r"(?<=[.])\s", passage.text[:at])[-1]
    there = {k: f for part in note for k, f in _keyed(part.text)}
    for key, figure in _keyed(sentence):
        other = there.get(key)
        if other and other.value != figure.value:
            yield _told(document, passage, at, f"{figure.written} {key[0]}", f"“{other.written} {key[0]}”")


def _keyed(text: str) -> Iterator[tuple[tuple[str, str], Figure]]:
    """Each count with its noun and who did it (do … phát động), which together tell what is counted."""
    for figure in figures_in(text):
        noun = noun_after(text, figure.end)
        by = re.match(r"[^\d;:.,()]*?\bdo (?P<by>[^\d;:()]*?) phát động", text[figure.end :])
        if noun and by and not figure.about:
            yield (noun, fold(by["by"])), figure


def _told(document: Document, passage: Passage, at: int, stated: str, found: str) -> Finding:
    return CODE.at(
        spot(document, passage, max(at - 1, 0), at),
        found=f"câu nêu “{stated}”, chú thích kể {found}",
        expected="cùng một số",
        mend="bổ sung tên còn thiếu trong chú thích, hoặc sửa con số trong câu",
    )


RULE: Final = Rule(
    CODE,
    why="Chú thích là chứng cứ của con số; thiếu một tên là sót một người được khen.",
    wrong="02 cá nhân¹ … ¹ Cá nhân: Nguyễn Văn A",
    right="02 cá nhân¹ … ¹ Cá nhân: Nguyễn Văn A; Trần Thị B",
    check=_check,
)
