"""The letters of a text file whose encoding nobody tells: UTF-8, UTF-16, or a code page of Vietnamese Windows."""

from __future__ import annotations

import codecs
import string
from typing import Final

from pipeline.vietnamese import nfc

_MARKED: Final = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_MOSTLY: Final = 0.9
_SAMPLE: Final = 200_000
_CP1252: Final = {n: bytes([n]).decode("cp1252", "ignore") or chr(n) for n in range(0x80, 0xA0)}
_TONES: Final = "\u0300\u0301\u0303\u0309\u0323"
_VOWELS: Final = "aăâeêioôơuưy"
_SMALL: Final = {nfc(vowel + tone) for vowel in _VOWELS for tone in ("", *_TONES)} | {"đ"}
_VIETNAMESE: Final = frozenset(_SMALL | {letter.upper() for letter in _SMALL} | set("“”‘’–—…•€°²³\u00a0")) - set(
    string.ascii_letters
)


def decoded(content: bytes) -> str:
    """The text of a file: by its mark, else as UTF-8, else as cp1258 where that gives Vietnamese, else as cp1252.

    TCVN3 and VNI are cp1252 to Windows; their letters are converted later, with those of all formats.
    """
    for mark, encoding in _MARKED:
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return _by_code_page(content)


def _by_code_page(content: bytes) -> str:
    vietnamese = nfc(content.decode("cp1258", "replace"))
    others = [sign for sign in vietnamese[:_SAMPLE] if not sign.isascii()]
    fit = sum(sign in _VIETNAMESE for sign in others)
    if others and fit >= _MOSTLY * len(others):
        return vietnamese
    return content.decode("latin-1").translate(_CP1252)
