"""Which declarations and templates a document of a type is made with: its own, and the shared blocks they call."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.files import NotAnArchive, UnsafeArchive
from pipeline.keep.sources import AWARDS, TEMPLATES
from pipeline.ooxml import BadXml, main_part, parse, read_package, w
from pipeline.tags import own_text
from pipeline.vietnamese import nfc, unaccented

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

_CALL: Final = re.compile(r"\{\{\s*khối\.([\w-]+)\s*\}\}")
_SHARED: Final = f"{TEMPLATES}/_chung/"
_ALWAYS: Final = (f"{_SHARED}khai-bao.toml", f"{_SHARED}kieu.docx")


def used_by(kind: str, files: Mapping[str, Path]) -> Callable[[str], bool]:
    """Whether a document of this type is made with the file of a logical path, as the templates call blocks today."""
    own = f"{TEMPLATES}/{kind}/"
    known = set(_ALWAYS)
    waiting = [path for path in files if path.startswith(own) and path.endswith(".docx")]
    while waiting:
        fresh = {*_called(files[waiting.pop()])} - known
        known |= fresh
        waiting += sorted(path for path in fresh if path in files)
    return lambda path: path.startswith(own) or path in {AWARDS, *known}


def _called(file: Path) -> Iterator[str]:
    """The logical paths of the blocks that a template or block calls; none of a file that cannot be read."""
    try:
        package = read_package(file.read_bytes())
        main = main_part(package)
        said = [nfc(own_text(paragraph)) for paragraph in parse(package[main], main).iter(w("p"))]
    except (NotAnArchive, UnsafeArchive, BadXml, KeyError, OSError):
        return
    for text in said:
        yield from (f"{_SHARED}khoi-{unaccented(name).replace('_', '-')}.docx" for name in _CALL.findall(text))
