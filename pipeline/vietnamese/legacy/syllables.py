"""Which words can be Vietnamese syllables: an onset, a rhyme, a tone that the rhyme allows."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from importlib import resources
from typing import Final

_TONES: Final = {"\u0301": "sắc", "\u0300": "huyền", "\u0309": "hỏi", "\u0303": "ngã", "\u0323": "nặng"}
_STOPPED: Final = re.compile(r"(?:p|t|c|ch)$")
_WORD: Final = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=1 << 14)
def is_syllable(word: str) -> bool:
    """Whether the word can be a Vietnamese syllable, in any case; abbreviations of consonants are none."""
    plain, tones = _without_tone(word.casefold())
    if len(tones) > 1 or not plain:
        return False
    stopped_wrongly = _STOPPED.search(plain) and tones and tones[0] not in {"sắc", "nặng"}
    return not stopped_wrongly and _is_sound(plain)


def words_of(text: str) -> tuple[str, ...]:
    """The runs of letters of a text."""
    return tuple(_WORD.findall(text))


@cache
def usual() -> frozenset[str]:
    """The syllables of ordinary office prose, in small letters: what a doubtful text is measured by."""
    return frozenset(_carried("am-tiet.txt").split())


def _is_sound(plain: str) -> bool:
    onsets, rhymes, after_qu, after_gi = _sounds()
    if plain.startswith("qu"):
        return plain[2:] in after_qu
    if plain == "gi" or (plain.startswith("gi") and plain[2:] in rhymes | after_gi):
        return True
    return any(plain.startswith(onset) and plain.removeprefix(onset) in rhymes for onset in (*onsets, ""))


@cache
def _sounds() -> tuple[frozenset[str], ...]:
    """The four lists of van.txt: onsets, rhymes, rhymes after qu, further ones after gi."""
    parts = re.split(r"^#.*$", _carried("van.txt"), flags=re.MULTILINE)[1:]
    return tuple(frozenset(part.split()) for part in parts)


def _carried(file: str) -> str:
    return resources.files("pipeline.vietnamese.legacy").joinpath(file).read_text(encoding="utf-8")


def _without_tone(word: str) -> tuple[str, list[str]]:
    parts = unicodedata.normalize("NFD", word)
    tones = [_TONES[sign] for sign in parts if sign in _TONES]
    return unicodedata.normalize("NFC", "".join(sign for sign in parts if sign not in _TONES)), tones
