"""What a workbook's properties say in place of a clock: nothing, or the seal by which an unused form is known."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, Final

from pipeline.files import NotAnArchive, UnsafeArchive, content_digest, guarded_read, packed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from openpyxl import Workbook

_CORE: Final = "docProps/core.xml"
_FIRST: Final = ("[Content_Types].xml", "_rels/.rels")
_OPENED: Final = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
)
_NO_CLOCK: Final = f"{_OPENED}/>".encode()
_PROPERTIES: Final = (
    f'{_OPENED} xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier>urn:vks-pipeline:form:{{}}</dc:identifier>'
    "</cp:coreProperties>"
)


def parts_of(book: Workbook) -> dict[str, bytes]:
    """The parts of the package that openpyxl makes of a workbook."""
    saved = BytesIO()
    book.save(saved)
    with zipfile.ZipFile(saved) as package:
        return {name: package.read(name) for name in package.namelist()}


def clockless(book: Workbook) -> bytes:
    """The package of a workbook without the clock that openpyxl puts into it."""
    return packed(parts_of(book) | {_CORE: _NO_CLOCK}, _FIRST)


def sealed(parts: Mapping[str, bytes]) -> bytes:
    """The package of these parts with their seal in place of the properties, the same bytes for the same parts."""
    return packed({**parts, _CORE: _sealing(parts)}, _FIRST)


def is_untouched(path: Path) -> bool:
    """Whether the file is a form that no program has saved since it was made; False for anything else."""
    try:
        parts = guarded_read(path)
    except (NotAnArchive, UnsafeArchive):
        return False
    return parts.get(_CORE) == _sealing(parts)


def _sealing(parts: Mapping[str, bytes]) -> bytes:
    return _PROPERTIES.format(content_digest({n: p for n, p in parts.items() if n != _CORE})).encode()
