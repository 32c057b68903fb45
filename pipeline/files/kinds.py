"""What a file is by its bytes, whatever its name says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.files.trouble import reading

if TYPE_CHECKING:
    from pathlib import Path

_HEAD = 4096
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HTML = re.compile(
    rb"(<\?xml[^>]*>\s*)?(?>(<!--.*?-->\s*)*)<(!doctype html|html|head|body|table|div|meta|style|title)\b"
    rb"|mime-version:",
    re.DOTALL,
)
_UTF8 = b"\xef\xbb\xbf"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_NO_TEXT = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def kind_of(source: Path | bytes) -> str:
    """One of zip, ole, html, pdf, text, empty, binary, judged by a file's first bytes."""
    head = source[:_HEAD] if isinstance(source, bytes) else _head(source)
    if not head.strip(b"\x00 \t\r\n"):
        return "empty"
    if head.startswith(_ZIP):
        return "zip"
    if head.startswith(_OLE):
        return "ole"
    return _kind_of_words(head)


def _head(path: Path) -> bytes:
    with reading(path), path.open("rb") as stream:
        return stream.read(_HEAD)


def _kind_of_words(head: bytes) -> str:
    words = head.decode("utf-16", "ignore").encode() if head.startswith(_UTF16) else head.removeprefix(_UTF8)
    if words.startswith(b"%PDF-"):
        return "pdf"
    if _HTML.match(words.lstrip().lower()):
        return "html"
    return "binary" if _NO_TEXT.search(words) else "text"
