"""The seal of a page: the digest of its words at its end, by which one that a person has changed is known."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def sealed_page(page: str) -> bytes:
    """The bytes of the page with its seal, a remark that no browser shows."""
    content = page.encode()
    return content + _seal(content)


def is_untouched_page(path: Path) -> bool:
    """Whether the file is a page that nobody has saved since it was made."""
    content = path.read_bytes()
    before = content[: -len(_seal(b""))]
    return content == before + _seal(before)


def _seal(content: bytes) -> bytes:
    return f"<!-- {sha256(content).hexdigest()} -->\n".encode()
