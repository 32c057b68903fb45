"""Letters of other alphabets that look like ours: Cyrillic, Greek, full-width."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, spot
from pipeline.check.rule import Rule
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "chu-giong-nhau",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Không lẫn chữ của bảng chữ cái khác",
    clause="NĐ 30/2020, Phụ lục I, I.4",
)
_WORD: Final = re.compile(r"(?<!\w)\w*[\u0370-\u03ff\u0400-\u04ff]\w*|[\uff01-\uff5e]+")
_STRANGE: Final = re.compile(r"[\u0370-\u04ff\uff01-\uff5e]")
_LATIN: Final = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_UNITS: Final = frozenset("μΩπΔΣαβγ")


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    for passage in (p for p in read if _STRANGE.search(p.text)):
        for word in _WORD.finditer(passage.text):
            strange = [c for c in word[0] if not c.isascii() and _is_strange(c)]
            if strange and _is_mixed(word[0]):
                yield CODE.at(
                    spot(document, passage, *word.span()),
                    found=f"“{word[0]}” có {', '.join(dict.fromkeys(map(_named, strange)))}",
                    expected="chữ và số của bàn phím tiếng Việt",
                    mend=f"xóa và gõ lại “{unicodedata.normalize('NFKC', word[0])}”",
                )


def _is_strange(char: str) -> bool:
    return char not in _UNITS and ("\u0370" <= char <= "\u04ff" or "\uff01" <= char <= "\uff5e")


def _is_mixed(word: str) -> bool:
    """Whether a strange letter stands among ours; a word all Greek or Russian is a foreign word."""
    return bool(_LATIN.search(word)) or any("\uff01" <= c <= "\uff5e" for c in word)


def _named(char: str) -> str:
    kind = "Hy Lạp" if char < "\u0400" else "Kirin" if char < "\u0500" else "toàn hình"
    return f"“{char}” là chữ {kind}"


RULE: Final = Rule(
    CODE,
    why="Mắt không phân biệt được nhưng máy thì có: tìm kiếm, sắp xếp và đối chiếu đều sai.",
    wrong="Кế hoạch (chữ K là chữ Kirin)",
    right="Kế hoạch",
    check=_check,
)
