"""The numbered headings and items of the body, typed by hand or numbered by Word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.parts.cuts import cut
from pipeline.check.parts.model import Heading
from pipeline.outline import Paragraph
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.outline import Block

ROMAN, ARABIC, TWO_PARTS, BRACKETS, LETTER, HYPHEN = range(1, 7)
_LEVELS: Final = (
    (TWO_PARTS, re.compile(r"\d{1,2}(?:\.\d{1,2}){1,3}[.)/]?(?=[\s\u00a0]|$)")),
    (ROMAN, re.compile(r"(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})[.)/](?=[\s\u00a0]|$)")),
    (ARABIC, re.compile(r"\d{1,2}[./](?=[\s\u00a0]|$)")),
    (BRACKETS, re.compile(r"\(\d{1,2}\)|\d{1,2}\)(?=[\s\u00a0]|$)")),
    (LETTER, re.compile(r"[a-zđ][.)/](?=[\s\u00a0]|$)|\([a-zđ]\)(?=[\s\u00a0]|$)")),
    (HYPHEN, re.compile(r"[-–—+•*](?=[\s\u00a0]|[^\W\d]|$)")),
)
_SIGN: Final = re.compile(r"[^\w\s(]")
_BREAK: Final = re.compile(r"[\n\f\v]+")


def headings(blocks: Iterable[Block]) -> Iterator[Heading]:
    """The headings and items among the paragraphs of the body; those in its tables are none."""
    for block in blocks:
        if isinstance(block, Paragraph):
            for line in _lines(block):
                level, label, text = label_of(line)
                if level:
                    yield Heading(level, label, text, line)


def label_of(paragraph: Paragraph) -> tuple[int, str, str]:
    """The level, the label as printed and the words after it; level 0 where there is no label."""
    text = nfc(paragraph.text).strip()
    if paragraph.label.strip():
        return _level(paragraph.label.strip()), paragraph.label.strip(), text
    for level, form in _LEVELS:
        found = form.match(text)
        if found:
            return level, found[0], text[found.end() :].strip()
    return 0, "", text


def _level(label: str) -> int:
    """The level of a label that Word counts; a bullet of any shape is a hyphen."""
    known = next((level for level, form in _LEVELS if form.fullmatch(label)), 0)
    if known:
        return known
    return HYPHEN if len(label) == 1 and not label.isalnum() else 0


def _lines(paragraph: Paragraph) -> Iterator[Paragraph]:
    if not _BREAK.search(paragraph.text):
        yield paragraph
        return
    start = 0
    for line in (*_BREAK.finditer(paragraph.text), None):
        end = line.start() if line else len(paragraph.text)
        if paragraph.text[start:end].strip():
            yield cut(paragraph, start, end)
        start = line.end() if line else end
