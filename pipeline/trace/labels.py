"""What a figure is about: in the document's own words around it, else in those of its name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.trace.listing import measure_told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.content import Figure
    from pipeline.trace.lines import Line

FACTS: Final = {
    "văn_bản.số": "Số của văn bản",
    "văn_bản.ngày": "Ngày của văn bản",
    "kỳ.từ_năm": "Năm đầu của kỳ",
    "kỳ.đến_năm": "Năm cuối của kỳ",
    "kỳ.năm_sau": "Năm sau kỳ",
    "kỳ.số_năm": "Số năm của kỳ",
}
"""Figures that tell which document it is, not what was done: the words around them name nothing."""
_LIST: Final = re.compile(r"^ds\.")
_KEYS: Final = re.compile(r"\[(.*)\]$")
_KEY: Final = re.compile(r"(?:^|,)[^\W\d]\w*=")
_MACHINE: Final = re.compile(r"(?<![\w./“])(?=[\w.]*_)[^\W\d]\w*(?:\.\w+)+(?:\[[^\]]*\])?(?![\w/])")
_CLAUSE: Final = re.compile(r"[.;:(),](?=\s|$|\))|[()]")
_DIGIT: Final = re.compile(r"\d")
_OPENING: Final = re.compile(r"[:(]")
_LEADING: Final = re.compile(r"^(?:[-+•*]|\(?\w{1,3}[.)])\s+")
_OUT_OF: Final = re.compile(r"/\d[\d.,]*")
_OF: Final = re.compile(r"\d[\d.,]*/$")
_HEAD: Final = 14
_BEFORE: Final = 12
_BEHIND: Final = 9
_FEWEST: Final = 3


def label(line: Line, *, whole: bool = False) -> str:
    """The words that head a list line with the figure's unit, what heads its row and column, or its clause.

    The `whole` label has head and clause, for figures that one head would name alike.
    """
    if line.figure.name in FACTS:
        return FACTS[line.figure.name]
    if line.spot is None or line.sentence != " ".join(line.spot.paragraph.text.split()):
        return line.sentence or spelled(line.figure.name)
    text = line.spot.paragraph.text.replace("\u00a0", " ")
    before, behind = _LEADING.sub("", text[: line.spot.start]), text[line.spot.end :]
    if share := _share(before, behind):
        return _capital(share)
    head, colon, _ = before.partition(":")
    clause, after = _last(before), _first(_up_to_number(behind))
    if colon and len(head.split()) <= _HEAD and not whole:
        return _capital(f"{head} ({line.figure.unit or _first(behind)})".replace(" ()", ""))
    if not clause:
        return _capital(f"{_last(before.rstrip(' (,;:'))} ({line.figure.unit or _first(behind)})".replace(" ()", ""))
    named = f"{clause} … {after}"
    opening = _OPENING.split(before)[0].strip()
    short = whole or len(f"{clause} {after}".split()) < _FEWEST
    return _capital(f"{opening}: {named}" if short and opening and opening != clause else named)


def _share(before: str, behind: str) -> str:
    """What a figure of “5/6 đơn vị” is about; empty for any other."""
    over, under = _OUT_OF.match(behind), _OF.search(before)
    if under:
        return f"{_OPENING.split(before[: under.start()])[0].strip()} (tổng số {_first(behind)})"
    return f"{_OPENING.split(before)[0].strip()} ({_first(behind[over.end() :])})" if over else ""


def spelled(name: str) -> str:
    """A figure's own name as words, for one that no document prints."""
    if name in FACTS:
        return FACTS[name]
    head, keys = _KEYS.sub("", name), _KEYS.search(name)
    words = _LIST.sub("", head).replace(".", ", ").replace("_", " ")
    parts = [part.strip() for part in _KEY.split(keys[1]) if part.strip()] if keys else []
    return f"{words} ({', '.join(parts)})" if parts else words


def without_names(words: str) -> str:
    """The words with the machine's names of figures (cá_nhân.giấy_khen) told as words."""
    return _MACHINE.sub(lambda found: f"“{spelled(found[0])}”", words)


def line_told(line: Line) -> str:
    """What a printing is, in words, with its figure's value and unit."""
    return f"{label(line)} = {measure_told(line.figure)}"


def figure_told(figure: Figure) -> str:
    """A figure in words, with its value and unit."""
    return f"{spelled(figure.name)} = {measure_told(figure)}"


def _up_to_number(words: str) -> str:
    """The words before the next number, without the “và” that leads to it."""
    next_number = _DIGIT.search(words)
    return words[: next_number.start()].rstrip().removesuffix(" và") if next_number else words


def _capital(words: str) -> str:
    line = " ".join(words.split())
    return line[:1].upper() + line[1:]


def _first(words: str) -> str:
    """The words up to the end of the clause."""
    end = _CLAUSE.search(words)
    told = words[: end.start() if end else len(words)].split()
    return " ".join(told[: _outside_names(told, _BEHIND, 1)])


def _last(words: str) -> str:
    """The words from the beginning of the clause."""
    ends = [m.end() for m in _CLAUSE.finditer(words)]
    told = words[ends[-1] if ends else 0 :].split()
    return " ".join(told[_outside_names(told, len(told) - _BEFORE, -1) :])


def _outside_names(words: Sequence[str], cut: int, step: int) -> int:
    """Where to cut, moved on until no name of several words lies on both sides."""
    while 0 < cut < len(words) and words[cut - 1][:1].isupper() and words[cut][:1].isupper():
        cut += step
    return max(cut, 0)
