"""The file that was really sent: its text where it has one, and its signatures."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from pipeline.files import NotAnArchive, UnsafeArchive, kind_of
from pipeline.findings import FilePlace
from pipeline.keep.codes import NO_ATTACHMENT
from pipeline.keep.matching_words import PAGE
from pipeline.keep.os_words import why
from pipeline.keep.pdf_signatures import pdf_signatures
from pipeline.keep.plain import plain_text
from pipeline.ooxml import BadXml, read_package
from pipeline.outline import read_outline

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.findings import Finding
    from pipeline.keep.pdf_signatures import PdfSignature


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file as it was sent; `text` is empty for a scan, which no machine reads here."""

    name: str
    content: bytes
    text: str = ""
    signatures: tuple[PdfSignature, ...] = ()


def attachment(path: Path) -> Attachment | Finding:
    """The file with what can be read of it, or the finding that says why it is none."""
    try:
        return read_attachment(path.name, path.read_bytes())
    except OSError as error:
        found = why(error)
    except (NotAnArchive, UnsafeArchive, BadXml):
        found = "tệp Word hỏng, hoặc tệp nén không phải văn bản"
    except Exception as error:  # noqa: BLE001 - a library over strangers' files: whatever it meets is told
        found = f"tệp PDF rỗng, hỏng hoặc có mật khẩu ({type(error).__name__})"
    return _unread(path, found)


def read_attachment(name: str, content: bytes) -> Attachment:
    """A file that can be read, with what can be read of it; what its library raises where it cannot."""
    kind = kind_of(content)
    if kind in {"pdf", "empty"}:
        return Attachment(name, content, _pdf_text(content), pdf_signatures(content))
    if kind == "zip":
        return Attachment(name, content, plain_text(read_outline(read_package(content))))
    return Attachment(name, content)


def _pdf_text(content: bytes) -> str:
    """The text page by page."""
    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    return PAGE.join(page.extract_text().replace(PAGE, " ") for page in PdfReader(BytesIO(content)).pages)


def _unread(path: Path, found: str) -> Finding:
    return NO_ATTACHMENT.at(
        FilePlace(f"tệp {path.name}"),
        found=found,
        expected="tệp PDF đã ký, bản chụp, hoặc tệp Word",
        mend="chọn lại tệp sau --attach; chưa ghi gì vào kho",
    )
