"""What a reader sees in a document, part by part, and how that is held against what was recognised."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, fields

NATIONAL = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"


@dataclass(frozen=True)
class Expected:
    """The parts as words; None is a part that the document does not have."""

    national_name: str | None = NATIONAL
    motto: str | None = MOTTO
    motto_line: str | None = None
    parent_body: str | None = None
    issuing_body: str | None = None
    issuing_line: str | None = None
    reference_number: str | None = None
    place_and_date: str | None = None
    document_kind: str | None = None
    subject: str | None = None
    subject_line: str | None = None
    letter_subject: str | None = None
    addressee: str | None = None
    grounds: str | None = None
    body: str | None = None
    headings: str | None = None
    closing: str | None = None
    recipients: str | None = None
    signature: str | None = None
    appendices: str | None = None


PARTS = tuple(f.name for f in fields(Expected))


def seen(parts):
    """What was recognised, in the words of an Expected."""
    return Expected(
        national_name=_text(parts.national_name),
        motto=_text(parts.motto),
        motto_line=_line(parts.motto_line),
        parent_body=_texts(parts.parent_body),
        issuing_body=_texts(parts.issuing_body),
        issuing_line=_line(parts.issuing_line),
        reference_number=_text(parts.reference_number),
        place_and_date=_text(parts.place_and_date),
        document_kind=_text(parts.document_kind),
        subject=_texts(parts.subject),
        subject_line=_line(parts.subject_line),
        letter_subject=_text(parts.letter_subject),
        addressee=_texts(parts.addressee),
        grounds=_texts(parts.grounds),
        body=_body(parts.body),
        headings=" ".join(h.label for h in parts.headings) or None,
        closing=_end(parts.closing),
        recipients=_recipients(parts.recipients),
        signature=_signature(parts.signature),
        appendices=_appendices(parts.appendices),
    )


def plain(text):
    """Words with single blanks, composed, with the dash and the blank that do not break made plain."""
    return " ".join(unicodedata.normalize("NFC", text).replace("\u00a0", " ").split())


def _text(paragraph):
    return plain(paragraph.text) if paragraph else None


def _texts(paragraphs):
    return " / ".join(plain(q.text) for q in paragraphs) or None


def _line(line):
    return line.kind.value if line else None


def _body(blocks):
    """The beginning of the first and of the last block that says something."""
    said = [plain(getattr(b, "text", "[bảng]")) for b in blocks]
    said = [t for t in said if t]
    return f"{said[0][:12].strip()} … {said[-1][:12].strip()}" if said else None


def _end(paragraph):
    return plain(paragraph.text)[-18:] if paragraph else None


def _recipients(found):
    return " | ".join(plain(q.text) for q in (found.heading, *found.lines)) if found else None


def _signature(found):
    if found is None:
        return None
    name = plain(found.name.text) if found.name else "–"
    authority = " / ".join(plain(q.text) for q in found.authority) or "–"
    return f"{authority} | {plain(found.post.text)} | {name} | {found.pictures}"


def _appendices(found):
    told = [f"{plain(a.heading.text)}: {_texts(a.title)} {_text(a.note) or '–'} ({len(a.blocks)})" for a in found]
    return " | ".join(told) or None
