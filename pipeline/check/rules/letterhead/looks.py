"""How a part of form must look (size, weight, slant, capitals), and in what a paragraph differs from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.check.rule import Document
    from pipeline.findings import Code, Finding
    from pipeline.outline import Paragraph, RunFormat


@dataclass(frozen=True, slots=True)
class Look:
    """Sizes in points, bold or not, italic or upright; `caps` None where capitals are not judged."""

    low: float
    high: float
    bold: bool
    italic: bool = False
    caps: bool | None = None


def within(document: Document, part: str, look: Look) -> Look:
    """The look with the sizes that the profile fixes: `cỡ_<part>_từ` and `cỡ_<part>_đến`."""
    number = document.profile.number
    low, high = number(f"cỡ_{part}_từ", look.low), number(f"cỡ_{part}_đến", look.high)
    return Look(low, high, look.bold, look.italic, look.caps)


def judged(code: Code, document: Document, among: Iterable[Paragraph], look: Look, mend: str) -> Iterator[Finding]:
    """A finding for each paragraph that does not look so, with all its faults."""
    for paragraph in among:
        faults = tuple(_faults(paragraph, look))
        if faults:
            yield code.at(document.place(paragraph), found=", ".join(faults), expected=told(look), mend=mend)


def told(look: Look) -> str:
    """The look in words: chữ in hoa, cỡ 12 đến 13, đứng, đậm."""
    size = f"cỡ {points(look.low)}" if look.low == look.high else f"cỡ {points(look.low)} đến {points(look.high)}"
    case = {True: "chữ in hoa", False: "chữ in thường", None: ""}[look.caps]
    parts = (case, size, "nghiêng" if look.italic else "đứng", "đậm" if look.bold else "không đậm")
    return ", ".join(p for p in parts if p)


def points(size: float) -> str:
    """A size in points as it is written in Vietnamese: 13, 12,5."""
    return f"{size:g}".replace(".", ",")


def sizes(paragraph: Paragraph) -> tuple[float, ...]:
    """The sizes of the paragraph's letters in points, each once, the smallest first."""
    return tuple(sorted({look.size / 2 for _, look in letters(paragraph)}))


def letters(paragraph: Paragraph) -> Iterator[tuple[str, RunFormat]]:
    """The words of a paragraph with their formats; what is hidden or only marks is passed over."""
    for run in paragraph.runs:
        if not run.format.hidden and any(c.isalnum() for c in run.text):
            yield nfc(run.text), run.format


def words(paragraph: Paragraph) -> str:
    """The paragraph's text in one Unicode form, with plain spaces."""
    return nfc(paragraph.text).replace("\u00a0", " ").strip()


def _faults(paragraph: Paragraph, look: Look) -> Iterator[str]:
    found = tuple(letters(paragraph))
    wrong = [s for s in sizes(paragraph) if not look.low <= s <= look.high]
    if wrong:
        yield "cỡ " + " và ".join(map(points, wrong))
    if any(f.bold != look.bold for _, f in found):
        yield "chữ không đậm" if look.bold else "chữ đậm"
    if any(f.italic != look.italic for _, f in found):
        yield "chữ đứng" if look.italic else "chữ nghiêng"
    yield from _case(paragraph, look)


def _case(paragraph: Paragraph, look: Look) -> Iterator[str]:
    shown = "".join(t.upper() if f.caps else t for t, f in letters(paragraph))
    if look.caps and shown != shown.upper():
        yield "có chữ in thường"
    if look.caps is False and shown == shown.upper() and any(c.isalpha() for c in shown):
        yield "chữ in hoa toàn bộ"
