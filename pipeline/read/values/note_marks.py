"""Marks of notes at numbers: raised or lowered digits that are no part of the number beside them."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from pipeline.read.codes import NOTE_MARK
from pipeline.read.fault import AGAIN, Fault, quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

_SMALL: Final = "⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉①②③④⑤⑥⑦⑧⑨⑩"
_TYPED: Final = re.compile(rf"(.*[0-9０-９][ \u00a0]?)((?:[⁽₍]?[{_SMALL}]+[⁾₎]?)+)(.*)", re.DOTALL)
_NEXT_TO_DIGIT: Final = re.compile(r"[0-9] ?$")
_DIGIT_FIRST: Final = re.compile(r" ?[0-9]")


def note_fault(text: str) -> Fault | None:
    """The error that a number is typed with small digits behind it: “35¹” is 35 and a note, never 351."""
    if text.isascii():
        return None
    match = _TYPED.fullmatch(text)
    return _fault(text, match[1] + match[3], unicodedata.normalize("NFKC", match[2])) if match else None


def raised_fault(pieces: Sequence[tuple[str, bool]]) -> Fault | None:
    """The error that digits of a cell's text are raised or lowered beside others; of each piece, whether it is."""
    text = "".join(piece for piece, _ in pieces)
    kept = "".join(piece for piece, is_raised in pieces if not is_raised)
    small = "".join(piece for piece, is_raised in pieces if is_raised).strip()
    return _fault(text, kept, small) if any(_touches(pieces, n) for n in range(len(pieces))) else None


def _touches(pieces: Sequence[tuple[str, bool]], n: int) -> bool:
    """Whether a piece is raised, holds a digit, and stands directly before or behind one that is not."""
    text, is_raised = pieces[n]
    before, behind = "".join(p for p, _ in pieces[:n]), "".join(p for p, _ in pieces[n + 1 :])
    beside = _NEXT_TO_DIGIT.search(before) or _DIGIT_FIRST.match(behind)
    return is_raised and bool(re.search(r"[0-9]", text)) and bool(beside)


def _fault(text: str, kept: str, small: str) -> Fault:
    number = " ".join(kept.split())
    found = f"{quoted(text)}: có lẽ là {number}, có dấu chú thích {small.strip()}"
    mend = f"gõ {number} vào ô {{cell}}, ghi lời chú thích ở dưới bảng, {AGAIN}"
    return Fault(NOTE_MARK, found, "số, không có dấu chú thích", mend)
