"""What a file among the returns is by its name: a spreadsheet, or something that only a person can read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.spreadsheet import ENDINGS, OTHER_FORMATS

if TYPE_CHECKING:
    from pathlib import Path

_SPREADSHEETS: Final = frozenset({*(e for endings in ENDINGS.values() for e in endings), *OTHER_FORMATS})
_KINDS: Final = {
    ".doc": "tệp Word", ".docx": "tệp Word", ".rtf": "tệp Word", ".odt": "tệp Word", ".pdf": "tệp PDF", ".jpg": "ảnh",
    ".jpeg": "ảnh", ".png": "ảnh", ".heic": "ảnh", ".tif": "ảnh", ".tiff": "ảnh", ".bmp": "ảnh", ".webp": "ảnh",
    ".zip": "tệp nén", ".rar": "tệp nén", ".7z": "tệp nén",
}  # fmt: skip


def is_spreadsheet(path: Path) -> bool:
    """Whether the file's ending is that of a spreadsheet."""
    return path.suffix.casefold() in _SPREADSHEETS


def kind_told(path: Path) -> str:
    """What a file that is no spreadsheet is, as a message names it."""
    ending = path.suffix.casefold()
    return _KINDS.get(ending, f"tệp đuôi {ending}" if ending else "tệp không có đuôi")
