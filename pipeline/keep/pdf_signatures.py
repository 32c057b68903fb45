"""The digital signatures of a PDF: who, when, and whether a byte changed since, told without a network."""

from __future__ import annotations

import importlib.util
import logging
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_UNKNOWN: Final = (
    "chữ ký số: có {count}; muốn biết người ký và tính nguyên vẹn, cài thêm phần “signatures” của chương trình"
)
_ENTIRE: Final = "ENTIRE_FILE"
_SAFE: Final = {"NONE", "LTA_UPDATES"}


@dataclass(frozen=True, slots=True)
class PdfSignature:
    """A signature in words; `sound` is False where the content changed after it, None where nobody could tell."""

    told: str
    sound: bool | None


def pdf_signatures(content: bytes) -> tuple[PdfSignature, ...]:
    """The signatures of a PDF in the order in which they were made; none for a PDF that bears none."""
    count = _count(content)
    if not count:
        return ()
    if importlib.util.find_spec("pyhanko") is None:
        return (PdfSignature(_UNKNOWN.format(count=count), None),)
    try:
        return tuple(_judged(content))
    except Exception as error:  # noqa: BLE001 - a library over strangers' files: whatever it meets is told
        return (PdfSignature(f"chữ ký số: có {count}, không đọc được ({type(error).__name__})", None),)


def _count(content: bytes) -> int:
    from pypdf import PdfReader

    fields = PdfReader(BytesIO(content)).get_fields() or {}
    return sum(field.get("/FT") == "/Sig" and field.get("/V") is not None for field in fields.values())


def _judged(content: bytes) -> Iterator[PdfSignature]:
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko_certvalidator import ValidationContext

    for name in ("pyhanko", "pyhanko_certvalidator"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    for signature in PdfFileReader(BytesIO(content), strict=False).embedded_signatures:
        offline = ValidationContext(allow_fetching=False, trust_roots=[])
        yield _told(signature, validate_pdf_signature(signature, offline))


def _told(signature: Any, status: Any) -> PdfSignature:
    whole = status.coverage.name == _ENTIRE or (status.modification_level and status.modification_level.name in _SAFE)
    sound = bool(status.intact and status.valid and whole)
    state = "nội dung nguyên vẹn từ lúc ký" if sound else "NỘI DUNG ĐÃ ĐỔI SAU KHI KÝ hoặc chữ ký hỏng"
    when = signature.self_reported_timestamp
    time = f", lúc {when:%H:%M ngày %d/%m/%Y} (giờ máy ký ghi)" if when else ""
    told = f"chữ ký số của {_name(signature.signer_cert)}{time}: {state}; chưa xét hiệu lực chứng thư (không nối mạng)"
    return PdfSignature(told, sound)


def _name(certificate: Any) -> str:
    subject = certificate.subject.native
    parts = [subject.get(key, "") for key in ("common_name", "organizational_unit_name", "organization_name")]
    return ", ".join(str(part) for part in parts if part) or "(chứng thư không ghi tên)"
