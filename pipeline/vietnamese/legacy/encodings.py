"""The two old encodings as they meet us: bytes that a program without their font shows as Western letters.

TCVN3 (ABC) is TCVN 5712:1993, VN3: one byte a letter, capitals with a tone only in fonts whose name ends in H.
VNI-Windows writes most letters as a plain letter and a mark behind it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

IN_UNICODE_TOO: Final = frozenset("àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ")
"""Western letters that Vietnamese in Unicode has as well, so that they decide nothing."""


@dataclass(frozen=True, slots=True, eq=False)
class Scheme:
    """An old encoding: its name, its signs with what they stand for, and the signs that Unicode never has here."""

    name: str
    letters: Mapping[str, str]
    decisive: re.Pattern[str]
    _signs: re.Pattern[str]

    def decoded(self, text: str) -> str:
        """The text in Unicode (NFC); letters that are the same in both stay."""
        return unicodedata.normalize("NFC", self._signs.sub(lambda sign: self.letters[sign[0]], text))


def scheme_of_font(font: str) -> Scheme | None:
    """The encoding of the fonts of this name, None for a Unicode font."""
    name = font.strip().casefold()
    if name.startswith(".vn"):
        return TCVN3
    return VNI if name.startswith(("vni-", "vni ")) or name == "vni" else None


def _scheme(name: str, letters: Mapping[str, str], decisive: str) -> Scheme:
    longest_first = sorted(letters, key=len, reverse=True)
    return Scheme(name, letters, re.compile(decisive), re.compile("|".join(map(re.escape, longest_first))))


_TCVN3_LETTERS: Final = {
    0xA1: "ĂÂÊÔƠƯĐăâêôơưđ",
    0xB5: "àảãáạ",
    0xBB: "ằẳẵắ",
    0xC6: "ặầẩẫấậè",
    0xCE: "ẻẽéẹềểễếệìỉ",
    0xDC: "ĩíịò",
    0xE1: "ỏõóọồổỗốộờởỡớợù",
    0xF1: "ủũúụừửữứựỳỷỹýỵ",
}
_VNI_MARKS: Final = {
    "a": {"ù": "á", "ø": "à", "û": "ả", "õ": "ã", "ï": "ạ", "â": "â", "á": "ấ", "à": "ầ", "å": "ẩ", "ã": "ẫ", "ä": "ậ",
          "ê": "ă", "é": "ắ", "è": "ằ", "ú": "ẳ", "ü": "ẵ", "ë": "ặ"},
    "e": {"ù": "é", "ø": "è", "û": "ẻ", "õ": "ẽ", "ï": "ẹ", "â": "ê", "á": "ế", "à": "ề", "å": "ể", "ã": "ễ", "ä": "ệ"},
    "o": {"ù": "ó", "ø": "ò", "û": "ỏ", "õ": "õ", "ï": "ọ", "â": "ô", "á": "ố", "à": "ồ", "å": "ổ", "ã": "ỗ", "ä": "ộ"},
    "ô": {"ù": "ớ", "ø": "ờ", "û": "ở", "õ": "ỡ", "ï": "ợ"},
    "u": {"ù": "ú", "ø": "ù", "û": "ủ", "õ": "ũ", "ï": "ụ"},
    "ö": {"ù": "ứ", "ø": "ừ", "û": "ử", "õ": "ữ", "ï": "ự"},
    "y": {"ù": "ý", "ø": "ỳ", "û": "ỷ", "õ": "ỹ"},
}  # fmt: skip
_VNI_ALONE: Final = {"ô": "ơ", "ö": "ư", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "ñ": "đ"}


def _tcvn3() -> dict[str, str]:
    return {chr(first + n): letter for first, run in _TCVN3_LETTERS.items() for n, letter in enumerate(run)}


def _vni() -> dict[str, str]:
    pairs = {f"{base}{mark}": letter for base, marks in _VNI_MARKS.items() for mark, letter in marks.items()}
    small = _VNI_ALONE | pairs
    capital = {sign.upper(): letter.upper() for sign, letter in small.items()}
    mixed = {f"{s[0].upper()}{s[1]}": letter.upper() for s, letter in pairs.items()}
    return capital | mixed | small


def _only(signs: Mapping[str, str]) -> str:
    """A pattern of the single signs that Unicode Vietnamese does not have."""
    return "[" + "".join(re.escape(s) for s in signs if len(s) == 1 and s not in IN_UNICODE_TOO) + "]"


_VNI_PAIRS: Final = "|".join(
    re.escape(sign)
    for sign in _vni()
    if len(sign) == 2 and not re.fullmatch("[oO][àáãÀÁÃ]", sign)  # noqa: PLR2004
)
"""The pairs of VNI but those of “hoà, hoá”, which Unicode has as well."""
TCVN3: Final = _scheme("TCVN3 (ABC)", _tcvn3(), _only(_tcvn3()))
VNI: Final = _scheme("VNI-Windows", _vni(), f"{_VNI_PAIRS}|{_only(_vni())}")
SCHEMES: Final = (TCVN3, VNI)
