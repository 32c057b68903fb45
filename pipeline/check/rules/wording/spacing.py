"""Blanks typed twice, before a mark or not after it: the slips of every hurried typist."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import is_vietnamese, sentence
from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.wording.spelled import LOWER, UPPER
from pipeline.findings import Code, Kind, Severity
from pipeline.outline import Paragraph, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "dau-cach",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Giữa hai từ một dấu cách; dấu câu liền chữ trước, cách chữ sau",
    clause="thông lệ: quy tắc gõ văn bản tiếng Việt",
)
_B: Final = "[ \u00a0]"
_ANY: Final = f"{LOWER}{UPPER}"
_SLIPS: Final = (
    # A blank before a mark; two figures parted by a colon are a ratio, dots are for the hand.
    (re.compile(rf"(?<=[{_ANY}\d)”]){_B}+(?P<mark>[,.;:])(?=[{_ANY}])"), "{mark} "),
    (re.compile(rf"(?<=[{_ANY}\d)”]){_B}+(?P<mark>[,.;])(?={_B}|$)"), "{mark}"),
    (re.compile(rf"(?<=[{_ANY}\d)”]){_B}+(?P<mark>:)(?={_B}|$)(?!{_B}*\d)"), "{mark}"),
    # No blank after a mark; two small letters before a full stop tell it from TP., ThS. and their like.
    (re.compile(rf"(?<=[{_ANY}])(?P<mark>[,;])(?=[{_ANY}])"), "{mark} "),
    (re.compile(rf"(?<=[{LOWER}]{{2}})(?P<mark>\.)(?=[{UPPER}][{LOWER}])"), "{mark} "),
    # Two blanks between words; more than that is layout.
    (re.compile(rf"(?<=[^\s.…_/:-]){_B}{{2}}(?=[^\s.…_/%-])"), " "),
    (re.compile(rf"(?<=[{_ANY}][.,;:]){_B}{{2}}(?=[{_ANY}])"), " "),
    # A blank on one side of the stroke of a ratio.
    (re.compile(rf"(?<=\d)(?:{_B}+/|/{_B}+)(?=\d)"), "/"),
    # Blanks inside brackets.
    (re.compile(rf"(?<=[(]){_B}+(?=[{_ANY}\d])"), ""),
    (re.compile(rf"(?<=[{_ANY}\d%.]){_B}+(?=[)](?:{_B}|[,.;:]|$))"), ""),
)
_APART: Final = re.compile(r"\S*(?:www\.|https?:|@|\.(?:vn|com|net|org|docx?|xlsx?|pdf)\b)\S*", re.IGNORECASE)
_TO_FILL: Final = re.compile(r"(?i)\b(?:ngày|tháng|năm|số)$")
_LEAD: Final = 6
_SHOWN: Final = 3


@dataclass(frozen=True, slots=True)
class Slip:
    """A stretch of a text with its blanks wrong, and what it should be."""

    start: int
    end: int
    right: str


def slips(text: str) -> tuple[Slip, ...]:
    """The slips of a paragraph in order, none over another."""
    found = sorted(_found(text), key=lambda s: (s.start, -s.end))
    kept: list[Slip] = []
    for slip in found:
        if not kept or slip.start >= kept[-1].end:
            kept.append(slip)
    return tuple(kept)


def judged_paragraphs(document: Document) -> Iterator[Paragraph]:
    """The running text that is judged: the body outside tables, and the notes."""
    yield from (b for b in document.parts.body if isinstance(b, Paragraph))
    for note in (*document.outline.footnotes, *document.outline.endnotes):
        yield from paragraphs(note.blocks)


def _found(text: str) -> Iterator[Slip]:
    apart = [m.span() for m in _APART.finditer(text)]
    for pattern, right in _SLIPS:
        for hit in pattern.finditer(text):
            held = any(a <= hit.start() < b for a, b in apart)
            filled = _TO_FILL.search(text[max(0, hit.start() - 8) : hit.start()])
            if not held and not (filled and right == " ") and not (right == " " and hit.start() < _LEAD):
                yield Slip(*hit.span(), right.format(**hit.groupdict()))


def _check(document: Document) -> Answer:
    if not is_vietnamese(document.outline):
        return not_applicable("không phải văn bản tiếng Việt")
    return applied(_told(document))


def _told(document: Document) -> Iterator[Finding]:
    for paragraph in judged_paragraphs(document):
        here = slips(paragraph.text)
        if here:
            quoted = ", ".join(f"“{_around(paragraph.text, slip)}”" for slip in here[:_SHOWN])
            rest = f" và {len(here) - _SHOWN} chỗ khác" if len(here) > _SHOWN else ""
            right = ", ".join(f"“{_mended(paragraph.text, slip)}”" for slip in here[:_SHOWN])
            yield CODE.at(
                document.place(paragraph, sentence(paragraph.text, here[0].start, here[0].end)),
                found=f"{quoted}{rest}",
                expected=right,
                mend="bấm Ctrl+H: thay hai dấu cách bằng một; xóa dấu cách trước dấu câu, thêm sau dấu câu",
            )


def _bounds(text: str, slip: Slip) -> tuple[int, int]:
    before, after = text[: slip.start].rstrip(), text[slip.end :].lstrip()
    start = max(before.rfind(" "), before.rfind("\u00a0"), before.rfind("\t")) + 1
    return start, len(text) - len(after) + len(re.split(r"\s", after, maxsplit=1)[0])


def _around(text: str, slip: Slip) -> str:
    start, end = _bounds(text, slip)
    return text[start:end].replace("\u00a0", " ")


def _mended(text: str, slip: Slip) -> str:
    start, end = _bounds(text, slip)
    return (text[start : slip.start] + slip.right + text[slip.end : end]).replace("\u00a0", " ")


RULE: Final = Rule(
    CODE,
    why="Dấu cách thừa làm dòng giãn không đều, dấu câu rớt xuống đầu dòng sau; tìm cụm từ sẽ sót chỗ hai dấu cách.",
    wrong="các phòng , đơn vị  báo cáo .Số liệu gửi trước ngày 30/11",
    right="các phòng, đơn vị báo cáo. Số liệu gửi trước ngày 30/11",
    check=_check,
)
