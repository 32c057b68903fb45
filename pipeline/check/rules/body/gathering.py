"""Faults of one kind in many paragraphs, told once at the first of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.check.rule import Document
    from pipeline.findings import Code, Finding
    from pipeline.outline import Paragraph

FEW: Final = 3


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault of one paragraph, in words."""

    paragraph: Paragraph
    found: str
    expected: str
    mend: str


def gathered(document: Document, code: Code, faults: Iterable[Fault]) -> Iterator[Finding]:
    """A finding a fault; more than a few with the same words are one, with their number."""
    alike: dict[tuple[str, str, str], list[Fault]] = {}
    for fault in faults:
        alike.setdefault((fault.found, fault.expected, fault.mend), []).append(fault)
    for group in alike.values():
        shown, rest = (group, 0) if len(group) <= FEW else (group[:1], len(group) - 1)
        for fault in shown:
            yield told(document, code, fault, f"{fault.found}; {rest} đoạn khác cũng vậy" if rest else fault.found)


def told(document: Document, code: Code, fault: Fault, found: str = "") -> Finding:
    """The finding of one fault."""
    place = document.place(fault.paragraph)
    return code.at(place, found=found or fault.found, expected=fault.expected, mend=fault.mend)
