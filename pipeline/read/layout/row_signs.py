"""Words and shapes by which a reader knows that a row of a table holds no figures."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from pipeline.read.letters import letters_of
from pipeline.spreadsheet import raw
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from pipeline.spreadsheet import Value

_TOTAL = re.compile(
    r"(tổng|tổng cộng|tổng số|cộng)( \(.{0,30}\))?|tổng cộng [^.]{0,40}|cộng (khối|nhóm|mục|phần) .{0,40}"
)
_OF_SECTION = re.compile(r"cộng (khối|nhóm|mục|phần) .*", re.DOTALL)
_GRAND = frozenset({"tổng", "tổng cộng", "tổng số"})
_SECTION = re.compile(r"([IVX]{1,5}|[A-ZĐ])[.)/:]\s*\S.*", re.DOTALL)
_SECTION_SERIAL = re.compile(r"([IVXLC]{1,6}|[A-ZĐ])\.?")
_NUMBERED = re.compile(r"\(?([0-9]{1,2}|[A-ZĐ])\)?(\s*=.*)?")
_MARKED = re.compile(r"\([0-9A-ZĐ]{1,2}\)(\s*=.*)?")
_NOTE = re.compile(r"(\(?\*|ghi chú|chú thích|nguồn số liệu|nguồn:|đơn vị tính:).*", re.DOTALL)
_COUNTED = re.compile(r"(?<![\w/.,])(?!(?:19|20)[0-9]{2}\b)[0-9]+(?:[.,][0-9]+)*\s+(?!tháng\b|năm\b)([^\W\d_])")
_SENTENCE = 6
_NOTE_LABELS = frozenset({"ghi chú", "chú thích"})
_DRAWN_UP = re.compile(r"(người )?(lập|tổng hợp)( biểu| bảng| số liệu)?")
_OPENINGS = (b"tong", b"cong", b"nguoi", b"lap")
"""The bare letters with which a total and the words of who drew a table up begin."""
_SIGNED = re.compile(r"(thủ trưởng|xác nhận của|viện trưởng|kt\. viện trưởng).*", re.DOTALL)
_DATED = re.compile(r".*\bngày .*\btháng .*\bnăm.*", re.DOTALL)


def is_total(words: str) -> bool:
    """Whether a row that begins with these words is a total."""
    return bool(_TOTAL.fullmatch(fold(words)))


def signs(texts: Sequence[str], labels: Collection[str]) -> Iterator[str]:
    """Those of the texts that may make something else of a full row than figures; `labels` stand over their column."""
    known = _NOTE_LABELS | set(labels)
    like = set(letters_of(sorted(known)))
    for text, letters in zip(texts, letters_of(texts), strict=True):
        if letters in like or letters.startswith(_OPENINGS) or "(" in text:
            key = fold(text)
            if key in known or _DRAWN_UP.fullmatch(key) or _TOTAL.fullmatch(key) or _MARKED.fullmatch(text.strip()):
                yield text


def is_grand(words: str) -> bool:
    """Whether a total's words are those of the total of all: “Tổng cộng”."""
    return fold(words) in _GRAND


def closes_section(words: str) -> bool:
    """Whether a total's words name the section that it is of: “Cộng khối phòng”."""
    return bool(_OF_SECTION.fullmatch(fold(words)))


def is_subtotal(words: str) -> bool:
    """Whether a total's words are those by which offices close a section: “Cộng”."""
    return fold(words).startswith("cộng")


def is_note(words: str, *, complete: bool) -> bool:
    """Whether the row is a note under the table; one whose cells are all filled only where the words are a label."""
    key = fold(words)
    return key in _NOTE_LABELS or (not complete and bool(_NOTE.fullmatch(key)))


def tells_number(words: str) -> bool:
    """Whether words that are no declared note, total or head of a section say how many of something there are."""
    counted = any(m[1].islower() for m in _COUNTED.finditer(words))
    return counted and not (is_note(words, complete=False) or is_total(words) or heads_section(words))


def counts_something(words: str) -> bool:
    """Whether such words are a sentence, and not the name of a unit."""
    return len(words.split()) >= _SENTENCE and tells_number(words)


def opens_signatures(values: Sequence[Value], words: str, *, complete: bool) -> bool:
    """Whether the row opens the signatures under a table: who drew it up, who signs, or a lone place and date."""
    filled = [v for v in values if v is not None]
    if not all(isinstance(v, str) for v in filled):
        return False
    key = fold(words)
    if _DRAWN_UP.fullmatch(key):
        return True
    return not complete and bool(_SIGNED.fullmatch(key) or (len(filled) == 1 and _DATED.fullmatch(key)))


def numbers_columns(values: Sequence[Value], *, first: bool) -> bool:
    """Whether the row numbers the columns: (1) (2) (3), or A B 1 2 right below the headings."""
    if len(values) > 1 and all(_MARKED.fullmatch(raw(v).strip()) for v in values):
        return True
    if not first or len(values) <= 2:  # noqa: PLR2004
        return False
    texts = [raw(v).strip() for v in values]
    if not all(_NUMBERED.fullmatch(t) for t in texts):
        return False
    return all(b == a + 1 for a, b in pairwise([int(t) for t in texts if t.isdecimal()]))


def heads_section(text: str) -> bool:
    """Whether a lone text heads a section by its own number: “I. Khối phòng”."""
    return bool(_SECTION.fullmatch(text.strip()))


def is_section_number(value: Value) -> bool:
    """Whether a serial number is that of a section: I, II, A."""
    return bool(_SECTION_SERIAL.fullmatch(raw(value).strip()))


def first_words(values: Sequence[Value]) -> tuple[int, str]:
    """The first text of a row that is not a mere number or letter, and its column; column 0 where there is none."""
    texts = ((c, v.strip()) for c, v in enumerate(values) if isinstance(v, str))
    return next(((c, t) for c, t in texts if not _NUMBERED.fullmatch(t)), (0, ""))
