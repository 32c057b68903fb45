"""What recognition finds in a document: each part of form with its paragraphs, None where it was not recognised."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.outline import Block, Paragraph


class LineKind(StrEnum):
    """How a line under a part of the letterhead is made; an UNDERLINE is text with underlining, which is refused."""

    DRAWN = "hình vẽ"
    BORDER = "đường viền"
    UNDERSCORES = "dấu gạch dưới"
    UNDERLINE = "gạch chân chữ"


@dataclass(frozen=True, slots=True)
class Line:
    """A line under `under`; `length` in twentieths of a point, None where it cannot be told."""

    kind: LineKind
    paragraph: Paragraph
    length: int | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """A numbered heading or item of the body: `label` as printed (“I.”, “1.”, “1.1.”, “(1)”, “a)”, “-”).

    `level` is the kind of label: 1 roman, 2 arabic, 3 arabic in two parts, 4 in brackets, 5 letter, 6 hyphen.
    """

    level: int
    label: str
    text: str
    paragraph: Paragraph


@dataclass(frozen=True, slots=True)
class Recipients:
    """Nơi nhận: the word itself and the lines below it, one for each recipient (a wrapped line is one)."""

    heading: Paragraph
    lines: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """The signature block: authority lines (TM., KT. …), the post, the name (None where blank)."""

    authority: tuple[Paragraph, ...]
    post: Paragraph
    name: Paragraph | None
    pictures: int = 0


@dataclass(frozen=True, slots=True)
class Appendix:
    """A phụ lục: its heading (“Phụ lục I”), title lines, the note (Kèm theo …), and the section it begins."""

    heading: Paragraph
    title: tuple[Paragraph, ...]
    note: Paragraph | None
    blocks: tuple[Block, ...]
    section: int


@dataclass(frozen=True, slots=True)
class Parts:
    """All parts of one document. A part that is None, or an empty tuple, was not recognised or is not there.

    `missing` names (in Vietnamese) the parts that every administrative document has and that were not recognised.
    """

    national_name: Paragraph | None = None
    motto: Paragraph | None = None
    motto_line: Line | None = None
    parent_body: tuple[Paragraph, ...] = ()
    issuing_body: tuple[Paragraph, ...] = ()
    issuing_line: Line | None = None
    reference_number: Paragraph | None = None
    place_and_date: Paragraph | None = None
    document_kind: Paragraph | None = None
    subject: tuple[Paragraph, ...] = ()
    subject_line: Line | None = None
    letter_subject: Paragraph | None = None
    addressee: tuple[Paragraph, ...] = ()
    grounds: tuple[Paragraph, ...] = ()
    body: tuple[Block, ...] = ()
    headings: tuple[Heading, ...] = ()
    closing: Paragraph | None = None
    recipients: Recipients | None = None
    signature: Signature | None = None
    appendices: tuple[Appendix, ...] = ()
    missing: tuple[str, ...] = ()
