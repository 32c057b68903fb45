"""When two labels or names are the same to a reader, and how a name is put into plain letters."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from pipeline.vietnamese.tones import settled

_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")
_DASH = re.compile(r"\s*[-\u2010-\u2015\u2212]\s*")
_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'"})
_LETTERS = str.maketrans({"đ": "d", "Đ": "D", "ð": "d", "Ð": "D"})
_DEVICE = re.compile(r"con|prn|aux|nul|(com|lpt)[0-9]")


@lru_cache(maxsize=1 << 16)
def fold(text: str) -> str:
    """The key of a label or name: blind to case, spaces, kinds of dash and quote, tone placement and a closing mark."""
    letters = unicodedata.normalize("NFD", _INVISIBLE.sub("", text)).casefold()
    line = " ".join(unicodedata.normalize("NFC", letters).split())
    plain = _DASH.sub("-", line).translate(_QUOTES)
    return re.sub(r"\bsỹ\b", "sĩ", settled(plain)).rstrip(" :.*")


def unaccented(text: str) -> str:
    """The text in ASCII: marks fall away, đ is d, what has no plain letter is left out."""
    plain = _DASH.sub(_straight, text).translate(_QUOTES).translate(_LETTERS)
    return unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode("ascii")


def slug(text: str) -> str:
    """A name for files and folders in lower-case ASCII with hyphens; never empty, never a device of Windows."""
    name = "-".join(re.findall(r"[a-z0-9]+", unaccented(text).lower())) or "khong-ten"
    return f"{name}-1" if _DEVICE.fullmatch(name) else name


def _straight(dash: re.Match[str]) -> str:
    return re.sub(r"\S", "-", dash[0])
