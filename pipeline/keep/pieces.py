"""The files that a version of a document consists of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.content import dumps
from pipeline.keep.plain import plain_text
from pipeline.keep.record import Remark, to_json
from pipeline.marks.seal import with_made_as
from pipeline.ooxml import digest, write_package
from pipeline.outline import as_text, read_outline
from pipeline.trace import lines_of, source_csv, source_page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.content import Content
    from pipeline.findings import Finding
    from pipeline.keep.record import Record
    from pipeline.ooxml import Package

CONTENT: Final = "noi-dung.json"
OUTLINE: Final = "dan-y.txt"
TEXT: Final = "van-ban.txt"
SOURCES: Final = "nguon-so-lieu.csv"
SOURCES_PAGE: Final = "nguon-so-lieu.html"
RECORD: Final = "phien-ban.json"
ISSUED: Final = "ban-hanh"
SENT: Final = f"{ISSUED}/tep-da-gui"


def stem(key: str) -> str:
    """The document's name, which is its folder in the archive's object."""
    return key.rpartition("/")[2]


def document_path(key: str) -> str:
    """The logical path of the document itself."""
    return f"{stem(key)}/{stem(key)}.docx"


def own_digest(package: Package) -> str:
    """The digest of a document's parts without its seal, which a later program may reckon in another way."""
    return digest(with_made_as(package, ""))


def pieces(record: Record, package: Package, content: Content | None, pdf: bytes | None) -> dict[str, bytes]:
    """The files of a version by logical path; `content` is None for a copy that a person made."""
    outline = read_outline(package)
    folder = stem(record.key)
    lines = lines_of(package, outline, content)
    files = {
        document_path(record.key): write_package(package),
        f"{folder}/{OUTLINE}": as_text(outline).encode(),
        f"{folder}/{TEXT}": plain_text(outline).encode(),
        f"{folder}/{SOURCES}": source_csv(lines),
        f"{folder}/{SOURCES_PAGE}": source_page(lines, f"{record.title}, phiên bản {record.number}"),
        f"{folder}/{RECORD}": to_json(record),
    }
    if content is not None:
        files[f"{folder}/{CONTENT}"] = dumps(content).encode()
    if pdf is not None:
        files[f"{folder}/{record.pdf}"] = pdf
    return files


def remarks(findings: Iterable[Finding]) -> tuple[Remark, ...]:
    """The findings that are kept with a version."""
    return tuple(Remark(f.code, f.severity.value, str(f.place), f.found, f.accepted) for f in findings)
