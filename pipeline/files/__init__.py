"""Files as an office has them: written whole, locked by one, opened with care, packed the same every time."""

from __future__ import annotations

from pipeline.files.atomic import same_content, write_whole
from pipeline.files.kinds import kind_of
from pipeline.files.lock import exclusive
from pipeline.files.names import fits_windows, is_scratch, safe_name
from pipeline.files.pack import content_digest, packed
from pipeline.files.trouble import DiskFull, FileBusy
from pipeline.files.unzip import NotAnArchive, UnsafeArchive, guarded_read

__all__ = [
    "DiskFull",
    "FileBusy",
    "NotAnArchive",
    "UnsafeArchive",
    "content_digest",
    "exclusive",
    "fits_windows",
    "guarded_read",
    "is_scratch",
    "kind_of",
    "packed",
    "safe_name",
    "same_content",
    "write_whole",
]
