"""What a text with old letters becomes in Unicode, as far as its encoding is proven, and what it proves itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from pipeline.spreadsheet.lettered_looks import Change
from pipeline.vietnamese.legacy import (
    SCHEMES,
    Reading,
    Scheme,
    decoded,
    is_decisive,
    may_be_old,
    mixture,
    read,
    reads_better,
    scheme_of_font,
    shown_capital,
    words_read,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from pipeline.vietnamese.legacy import Mixture

_SEVERAL: Final = 2


def mixed(text: str, font: str = "") -> Mixture | None:
    """What the text is where it has letters of both kinds."""
    return mixture(text, _schemes(font)) if may_be_old(text) else None


def proven_by(text: str, cell: Mixture | None, font: str = "") -> Scheme | None:
    """The encoding that a text proves: by letters that Unicode never has, in its font or in several words."""
    reading = cell or (read(text, _schemes(font)) if is_decisive(text) else None)
    proves = reading is not None and (reading.words >= _SEVERAL or scheme_of_font(font) is not None)
    return reading.scheme if reading and proves else None


def change_of(text: str, cell: Mixture | None, font: str, proven: Collection[Scheme]) -> Change | None:
    """What the text becomes; None where it stays as it is."""
    change = _of_mixed(text, cell, font, proven) if cell else _of_whole(text, font, proven)
    return change if change and change.after != text else None


def _schemes(font: str) -> tuple[Scheme, ...]:
    named = scheme_of_font(font)
    return (named,) if named else SCHEMES


def _of_mixed(text: str, cell: Mixture, font: str, proven: Collection[Scheme]) -> Change | None:
    """The old words of a mixed cell, capitals where the font shows them so; all others stay."""
    if cell.scheme not in proven:
        return None
    capital = shown_capital(font)
    words = [(old, new.upper() if capital and new != old else new) for old, new in cell.parts]
    shown = partial(_word_by_word, words=dict(words), scheme=cell.scheme)
    return Change(text, "".join(new for _, new in words), cell.scheme.name, shown)


def _word_by_word(text: str, *, words: Mapping[str, str], scheme: Scheme) -> str:
    return "".join(words.get(old, old) for old, _ in words_read(text, scheme))


def _of_whole(text: str, font: str, proven: Collection[Scheme]) -> Change | None:
    reading = _reading(text, font, proven)
    if reading is None:
        return None
    shown = partial(_shown, scheme=reading.scheme, capital=shown_capital(font))
    return Change(text, shown(text), reading.scheme.name, shown)


def _shown(text: str, *, scheme: Scheme, capital: bool) -> str:
    made = decoded(text, scheme)
    return made.upper() if capital else made


def _reading(text: str, font: str, proven: Collection[Scheme]) -> Reading | None:
    named = scheme_of_font(font)
    if text.isascii():
        return Reading(named, text, 0) if named in proven and named and shown_capital(font) else None
    reading = read(text, _schemes(font))
    if reading is None or reading.scheme not in proven:
        return None
    doubtful = not is_decisive(text)
    return reading if (named and reads_better(reading, text)) or not doubtful else None
