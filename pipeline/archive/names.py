"""Names in a store: ids as URIs, folders of objects, file names of contents that Windows accepts."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from pipeline.vietnamese import nfc, slug

if TYPE_CHECKING:
    from collections.abc import Iterable

SCHEME: Final = "vks:"
LAYOUT: Final = "0003-hash-and-id-n-tuple-storage-layout"
# No tuples: an office has hundreds of objects, and a folder that bears the id is found without this program.
# MD5 is the shortest of OCFL's digests; it only tells apart ids over a hundred characters that begin alike.
LAYOUT_CONFIG: Final = {"extensionName": LAYOUT, "digestAlgorithm": "md5", "tupleSize": 0, "numberOfTuples": 0}

_LONGEST_FOLDER: Final = 100
_GROUP, _OWN = 22, 28
_EXTENSION = re.compile(r"\.([A-Za-z0-9]{1,5})$")
_FOREIGN = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)


def uri_of(object_id: str) -> str:
    """The id as an inventory holds it: OCFL asks for a URI, ours have a scheme of their own."""
    plain = nfc(object_id)
    return plain if _FOREIGN.match(plain) else f"{SCHEME}{plain}"


def id_of(uri: str) -> str:
    """The id as the rest of the program knows it."""
    return uri.removeprefix(SCHEME)


def folder_of(uri: str) -> str:
    """The folder of the object below the storage root, as the store's layout extension says."""
    name = "".join(map(_encoded, uri))
    if len(name) <= _LONGEST_FOLDER:
        return name
    return f"{name[:_LONGEST_FOLDER]}-{hashlib.md5(uri.encode(), usedforsecurity=False).hexdigest()}"


def uri_in(folder: str) -> str | None:
    """The id that a folder's name bears; None where the name was cut, or is none of this layout."""
    uri = unquote(folder, errors="replace")
    return uri if folder_of(uri) == folder else None


def content_names(paths: Iterable[str]) -> dict[str, str]:
    """A content path for each logical path: short, unaccented, no two alike, the same for the same paths."""
    spelled = {path: _spelled(path) for path in sorted(paths)}
    taken = {stem.partition("/")[0] for stem, _ in spelled.values() if "/" in stem}
    names: dict[str, str] = {}
    for path, (stem, ending) in spelled.items():
        names[path] = _free(stem, ending, taken)
        taken.add(names[path])
    return names


def _encoded(letter: str) -> str:
    if letter.isascii() and (letter.isalnum() or letter in "-_"):
        return letter
    return "".join(f"%{byte:02x}" for byte in letter.encode("utf-8", "surrogatepass"))


def _spelled(path: str) -> tuple[str, str]:
    """The path in at most two steps, its ending apart: the first folder, and the rest with hyphens."""
    first, _, rest = path.partition("/")
    group, own = (first, rest) if rest else ("", first)
    ending = found[0].lower() if (found := _EXTENSION.search(own)) else ""
    stem = own.removesuffix(found[0]) if found else own
    name = slug(stem)
    if len(name) > _OWN:
        name = slug(stem.rpartition("/")[2])[:_OWN].rstrip("-")
    return (f"{slug(group)[:_GROUP].rstrip('-')}/{name}" if group else name), ending


def _free(stem: str, ending: str, taken: set[str]) -> str:
    name, number = f"{stem}{ending}", 1
    while name in taken:
        number += 1
        name = f"{stem}-{number}{ending}"
    return name
