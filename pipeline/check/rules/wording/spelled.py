"""Rules that are lists of wrong and right spellings: the lists lie in spellings.tsv, one file for all such rules."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, spot, unquoted
from pipeline.check.rules.tables import rows_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Code, Finding

LOWER: Final = "a-zàáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
UPPER: Final = LOWER.upper()
_SIGNS: Final = {
    "[‹thường›‹hoa›]": f"[{LOWER}{UPPER}]",
    "‹thường›": f"[{LOWER}]",
    "‹hoa›": f"[{UPPER}]",
    "‹giữa›": f"(?<=[{LOWER}{UPPER},;] )",
}
# What is left of a pattern without its signs, classes and groups must stand in every stretch that it fits.
_OPEN: Final = re.compile(r"\\.|\[[^]]*\]|‹\w+›|\((?:[^()]|\([^()]*\))*\)")
_GROUP: Final = re.compile(r"‹([-=]?)(\d)›")
_CASES: Final[dict[str, Callable[[str], str]]] = {"": str.capitalize, "-": str.lower, "=": str}
_PLAIN: Final = re.compile(r"[^\W\d_][\w ]*(?![\w ?*{])")


@dataclass(frozen=True, slots=True)
class Spelling:
    """A wrong spelling as a pattern, and the right one; no wrong stretch is without one of `letters`."""

    wrong: re.Pattern[str]
    letters: tuple[str, ...]
    right: str
    quoted: bool


def spelled(code: Code) -> Callable[[Document], Answer]:
    """The check of a rule that is a list of spellings, with a finding for each place."""

    def check(document: Document) -> Answer:
        return judged(document, lambda whole, read: _found(code, whole, read))

    return check


def spelled_once(code: Code) -> Callable[[Document], Answer]:
    """The same for a habit: one finding at the first place, with the number of places."""

    def check(document: Document) -> Answer:
        return judged(document, lambda whole, read: _counted(list(_found(code, whole, read))))

    return check


@cache
def spellings(code: str) -> tuple[Spelling, ...]:
    """The spellings of a rule."""
    rows = rows_of(Path(__file__).with_name("spellings.tsv"))
    return tuple(_spelling(row) for row in rows if row["mã"] == code)


def _spelling(row: Mapping[str, str]) -> Spelling:
    pattern = row["viết sai"]
    for sign, meant in _SIGNS.items():
        pattern = pattern.replace(sign, meant)
    letters = _letters(row["viết sai"])
    return Spelling(re.compile(pattern), letters, row["viết đúng"].strip(), bool(row.get("trong ngoặc kép")))


def _letters(pattern: str) -> tuple[str, ...]:
    """The longest plain letters of each way that a pattern offers; empty ones where a way has none."""
    return tuple(max(_PLAIN.findall(way), key=len, default="") for way in _OPEN.sub("\0", pattern).split("|"))


def _found(code: Code, document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    whole = "\n".join(p.text for p in read)
    known = [s for s in spellings(code.id) if _may_stand(s, whole) and s.wrong.search(whole)]
    for passage in read:
        here = [s for s in known if _may_stand(s, passage.text)]
        for start, end, right in _hits(passage.text, here) if here else ():
            yield code.at(
                spot(document, passage, start, end),
                found=f"“{passage.text[start:end].strip()}”",
                expected=f"“{right}”" if ":" not in right else right,
                mend=f"sửa thành “{right}”" if ":" not in right else f"viết lại theo mẫu ({right})",
            )


def _written(hit: re.Match[str], right: str) -> str:
    """The right words for this stretch: ‹1› is its first group with a capital, ‹-1› in small letters, ‹=1› as it is."""
    return _GROUP.sub(lambda m: _CASES[m[1]](hit[int(m[2])] or ""), right).strip()


def _may_stand(spelling: Spelling, text: str) -> bool:
    return any(letters in text for letters in spelling.letters)


def _counted(found: list[Finding]) -> tuple[Finding, ...]:
    more = f" và {len(found) - 1} chỗ khác" if len(found) > 1 else ""
    return tuple(replace(f, found=f.found + more) for f in found[:1])


def _word_start(text: str, at: int) -> int:
    """Where the word begins that the wrong letters stand in."""
    while at > 0 and text[at].isalpha() and text[at - 1].isalpha():
        at -= 1
    return at


def _hits(text: str, known: Iterable[Spelling]) -> Iterator[tuple[int, int, str]]:
    """The wrong stretches in reading order; two patterns that meet on the same words count once."""
    hits = [
        (_word_start(text, m.start()), m.end(), _written(m, s.right))
        for s in known
        for m in s.wrong.finditer(text if s.quoted else unquoted(text))
    ]
    last = -1
    for start, end, right in sorted(hits):
        if start >= last:
            yield start, end, right
            last = end
