"""File names that Windows, Word and synchronised folders accept, and files that are nobody's work."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import PurePath

_DASHED = re.compile(r"[/\\|]")
_FORBIDDEN = re.compile(r'[<>:"?*]')
_DEVICE = re.compile(r"con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]", re.IGNORECASE)
_EXTENSION = re.compile(r"\.[A-Za-z0-9_]{1,5}$")
_SCRATCH = ("~$", ".")
_SCRATCH_NAMES = frozenset({"thumbs.db", "desktop.ini"})
_LONGEST_PATH = 259
_MOST_BYTES = 240


def safe_name(text: str, limit: int = 120) -> str:
    """The text as a file name, Vietnamese letters kept; a cut one keeps its extension, an empty one is “không tên”."""
    name = _DASHED.sub("-", unicodedata.normalize("NFC", text))
    plain = "".join(c for c in _FORBIDDEN.sub("", _spaced(name)) if unicodedata.category(c)[0] != "C")
    return _shortened(_own(_trimmed(plain)), limit) or "không tên"


def fits_windows(path: PurePath) -> bool:
    """Whether Windows opens the path without its long-path switch: fewer than 260 UTF-16 units."""
    return len(str(path).encode("utf-16-le", "surrogatepass")) // 2 <= _LONGEST_PATH


def is_scratch(name: str) -> bool:
    """Whether the name is that of a lock, temporary or hidden file that programs leave behind."""
    low = name.casefold()
    return low.startswith(_SCRATCH) or low in _SCRATCH_NAMES or low.endswith(".tmp")


def _spaced(name: str) -> str:
    return " ".join(name.split())


def _trimmed(name: str) -> str:
    return _spaced(name).lstrip(" .~$").rstrip(" .")


def _own(name: str) -> str:
    """The name with a mark where Windows or `is_scratch` would take it for something else."""
    stem, dot, rest = name.partition(".")
    if _DEVICE.fullmatch(stem.rstrip()) or name.casefold() in _SCRATCH_NAMES:
        return f"{stem.rstrip()}_{dot}{rest}"
    return f"{name}_" if is_scratch(name) else name


def _shortened(name: str, limit: int) -> str:
    """Cut before the extension; Linux counts bytes, and a Vietnamese letter takes up to three."""
    extension = found[0] if (found := _EXTENSION.search(name)) else ""
    stem = name.removesuffix(extension)
    while stem and (len(stem + extension) > limit or len((stem + extension).encode()) > _MOST_BYTES):
        stem = stem[:-1]
    return _trimmed(stem) + extension
