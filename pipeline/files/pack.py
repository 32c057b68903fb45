"""Zip packages of which the same parts always give the same bytes."""

from __future__ import annotations

import hashlib
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_DATE = (1980, 1, 1, 0, 0, 0)
_LEVEL = 6


def packed(parts: Mapping[str, bytes], first: Sequence[str] = ()) -> bytes:
    """The parts as a zip package: those named `first` in front, the rest sorted, no clock and no system in it."""
    leading = [name for name in dict.fromkeys(first) if name in parts]
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        for name in (*leading, *sorted(parts.keys() - set(leading))):
            _add(package, name, parts[name])
    return target.getvalue()


def content_digest(parts: Mapping[str, bytes]) -> str:
    """The SHA-256 over the sorted names, lengths and contents of the parts, in hexadecimal."""
    digest = hashlib.sha256()
    for name in sorted(parts):
        for piece in (name.encode("utf-8"), parts[name]):
            digest.update(len(piece).to_bytes(8, "big"))
            digest.update(piece)
    return digest.hexdigest()


def _add(package: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(name, _DATE)
    entry.create_system = 0
    package.writestr(entry, content, zipfile.ZIP_DEFLATED, _LEVEL)
    entry.external_attr = 0  # zipfile writes Unix rights where it finds 0; the directory is written on closing
