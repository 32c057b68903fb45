"""Bold and italic of a cell's text, read from its runs and from the cell's own font."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.content import Span
from pipeline.ooxml import local_name
from pipeline.spreadsheet.styles import is_on
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.content import Paragraph
    from pipeline.ooxml import Element
    from pipeline.spreadsheet.looks import Pieces

RAISED: Final = b"vertAlign"
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def rich_text(text: Element, *, bold: bool, italic: bool) -> tuple[Paragraph, ...]:
    """The paragraphs of an element that holds text and runs, blank lines left out; the cell's font is given."""
    return paragraphs_of(_spans(text, bold=bold, italic=italic))


def raised_pieces(text: Element) -> Pieces:
    """The text of such an element in pieces, of each whether it is raised or lowered."""
    runs = (c for c in text.iterchildren() if local_name(c) in {"t", "r"})
    return tuple(("".join(map(_plain, run.iter("{*}t"))), _is_raised(run)) for run in runs)


def _is_raised(run: Element) -> bool:
    place = run.find("{*}rPr/{*}vertAlign")
    return place is not None and place.get("val") in {"superscript", "subscript"}


def _spans(text: Element, *, bold: bool, italic: bool) -> list[Span]:
    found: list[Span] = []
    for child in text.iterchildren():
        if local_name(child) in {"t", "v"}:
            found.append(Span(_plain(child), bold, italic))
        elif local_name(child) == "r":
            found.append(_run(child, bold=bold, italic=italic))
    return found


def _run(run: Element, *, bold: bool, italic: bool) -> Span:
    """A run with properties of its own takes nothing from the cell's font."""
    look, words = run.find("{*}rPr"), "".join(_plain(t) for t in run.iterchildren("{*}t"))
    if look is None:
        return Span(words, bold, italic)
    return Span(words, is_on(look, "b"), is_on(look, "i"))


def _plain(element: Element) -> str:
    return nfc(_ESCAPED.sub(lambda m: chr(int(m[1], 16)), element.text or "")).replace("\r\n", "\n")


def paragraphs_of(spans: Iterable[Span]) -> tuple[Paragraph, ...]:
    """The paragraphs of a cell's spans, one a line, blank lines left out."""
    lines: list[list[Span]] = [[]]
    for span in spans:
        first, *others = span.text.split("\n")
        lines[-1].append(Span(first, span.bold, span.italic))
        lines += [[Span(line, span.bold, span.italic)] for line in others]
    return tuple(p for line in lines if (p := _paragraph(line)))


def _paragraph(line: list[Span]) -> Paragraph:
    """The line's spans, equal neighbours joined, no blanks at its ends."""
    joined: list[Span] = []
    for span in (s for s in line if s.text):
        if joined and (joined[-1].bold, joined[-1].italic) == (span.bold, span.italic):
            joined[-1] = Span(joined[-1].text + span.text, span.bold, span.italic)
        else:
            joined.append(span)
    return _trimmed(joined)


def _trimmed(spans: list[Span]) -> Paragraph:
    while spans and not spans[0].text.strip():
        spans = spans[1:]
    while spans and not spans[-1].text.strip():
        spans = spans[:-1]
    if not spans:
        return ()
    spans = [Span(spans[0].text.lstrip(), spans[0].bold, spans[0].italic), *spans[1:]]
    return (*spans[:-1], Span(spans[-1].text.rstrip(), spans[-1].bold, spans[-1].italic))
