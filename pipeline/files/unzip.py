"""Zip packages from strangers, opened so that none can fill memory, leave its folder or say one name twice."""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from io import BytesIO
from typing import TYPE_CHECKING

from pipeline.files.kinds import kind_of
from pipeline.files.trouble import reading

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_MIB = 1024 * 1024
_CHUNK = _MIB // 4
_SMALL = 16 * _MIB
_ENCRYPTED = 0x1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
# What zipfile raises on spoiled bytes; found by spoiling them at random.
_DAMAGE = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, RuntimeError)
_OLE_LOCKED = "EncryptedPackage".encode("utf-16-le")
_REASONS = {
    "ole": "tệp dạng cũ (.xls, .doc), không phải .xlsx hay .docx",
    "html": "trang web (HTML) được đổi đuôi tệp",
    "pdf": "tệp PDF được đổi đuôi tệp",
    "text": "tệp văn bản thuần được đổi đuôi tệp",
    "empty": "tệp rỗng",
    "binary": "tệp không rõ loại",
    "zip": "tệp bị hỏng hoặc chưa chép xong",
}


class UnsafeArchive(ValueError):  # noqa: N818 - named for what it is about
    """A package that is not opened; `reason` says in Vietnamese why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class NotAnArchive(ValueError):  # noqa: N818 - as above
    """A file that is no readable package; `kind` is what its bytes look like, `reason` says it in Vietnamese."""

    def __init__(self, kind: str, reason: str) -> None:
        super().__init__(reason)
        self.kind = kind
        self.reason = reason


def guarded_read(
    source: Path | bytes, *, limit_bytes: int = 512 * _MIB, limit_ratio: int = 200, limit_entries: int = 10_000
) -> dict[str, bytes]:
    """The parts of a zip package by name; sizes are counted while reading, whatever the headers say."""
    content = _content(source, limit_bytes)
    _require_zip(content)
    try:
        with zipfile.ZipFile(BytesIO(content)) as package:
            parts = _named(package.infolist(), limit_entries)
            most = min(limit_bytes, max(_SMALL, limit_ratio * len(content)))
            return _read(package, parts, most)
    except UnsafeArchive:
        raise
    except _DAMAGE as error:
        raise NotAnArchive("zip", _REASONS["zip"]) from error


def _content(source: Path | bytes, limit: int) -> bytes:
    if isinstance(source, bytes):
        return source
    with reading(source):
        _refuse(source.stat().st_size > limit, f"tệp lớn hơn {limit // _MIB} MiB")
        return source.read_bytes()


def _require_zip(content: bytes) -> None:
    kind = kind_of(content)
    if kind == "ole" and _OLE_LOCKED in content:
        raise NotAnArchive(kind, "tệp được đặt mật khẩu")
    if kind != "zip":
        raise NotAnArchive(kind, _REASONS[kind])


def _named(entries: Iterable[zipfile.ZipInfo], limit: int) -> dict[str, zipfile.ZipInfo]:
    parts: dict[str, zipfile.ZipInfo] = {}
    known: set[str] = set()
    for number, entry in enumerate(entries, start=1):
        name = entry.filename.replace("\\", "/")
        _refuse(number > limit, f"tệp nén chứa hơn {limit} mục")
        _refuse(bool(entry.flag_bits & _ENCRYPTED), f"mục “{name}” được đặt mật khẩu")
        _refuse(entry.compress_type not in _METHODS, f"mục “{name}” nén theo cách chương trình không đọc được")
        _refuse(_escapes(name), f"tên mục “{name}” trỏ ra ngoài tệp nén")
        _refuse(name.casefold() in known, f"mục “{name}” có hai lần trong tệp nén")
        known.add(name.casefold())
        if not name.endswith("/"):
            parts[name] = entry
    return parts


def _refuse(fault: bool, reason: str) -> None:  # noqa: FBT001 - reads as “refuse if”
    if fault:
        raise UnsafeArchive(reason)


def _escapes(name: str) -> bool:
    return not name or name.startswith("/") or bool(re.match(r"[A-Za-z]:", name)) or ".." in name.split("/")


def _read(package: zipfile.ZipFile, parts: dict[str, zipfile.ZipInfo], most: int) -> dict[str, bytes]:
    read: dict[str, bytes] = {}
    for name, entry in parts.items():
        read[name] = _unpacked(package, entry, most)
        most -= len(read[name])
    return read


def _unpacked(package: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> bytes:
    pieces = bytearray()
    with package.open(entry) as stream:
        while piece := stream.read(_CHUNK):
            pieces += piece
            _refuse(len(pieces) > most, "tệp nén bung ra lớn bất thường")
    return bytes(pieces)
