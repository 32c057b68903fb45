"""The punctuation of Kính gửi and Nơi nhận: hyphens, marks at line ends, the colon, the bracket before the mark."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rules.recipients.items import is_file_copy, item, items
from pipeline.mend import Standing
from pipeline.mending.remedies.remedy import deed, rewritten
from pipeline.mending.spots import spots
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.check.rule import Document
    from pipeline.check.rules.recipients.items import Item
    from pipeline.findings import Finding
    from pipeline.mending.deeds import Deed
    from pipeline.mending.remedies.remedy import Remedy
    from pipeline.outline import Paragraph

_LEAD: Final = re.compile(r"\s*[–—+•*−](?=\s)")
_BEHIND: Final = re.compile(r"\s*[;.,]\s*(\(\s*(?:để|b/c|bc)\b[^()]*\))\s*[;.]?\s*$", re.IGNORECASE)
_KEPT: Final = re.compile(r"[-–—+•*]?[ \u00a0]*lưu\b[ \u00a0]*[:;,.]*[ \u00a0]*(?P<names>.*?)[ .;,]*", re.IGNORECASE)
_NAME: Final = re.compile(r"[A-ZĐ0-9.-]+")
_RIGHT: Final = re.compile(r"\s*Kính[ \u00a0]gửi:")
_WORDS: Final = re.compile(r"(\s*k[íi]nh[ \u00a0]+g[ửừưữứ]i)\b[ \u00a0]*[:;]?[ \u00a0]*(?=\S|$)", re.IGNORECASE)


def _lines(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    found = items(document.parts)
    copied = any(map(is_file_copy, found))
    for line in found:
        last = line is found[-1] and not copied
        whole = _whole(document, line.paragraph)
        if whole is not None and not last:
            yield from rewritten(document, "TT-63", whole, _marked(line, _hyphened(line, whole.text)))


def _hyphened(line: Item, text: str) -> str:
    """The line with a hyphen before it, whatever stood there; one that Word numbers has its own sign."""
    lead = _LEAD.match(text)
    if lead:
        return f"{text[: lead.end() - 1]}-{text[lead.end() :]}"
    return text if line.hyphen else f"- {text.lstrip()}"


def _marked(line: Item, text: str) -> str:
    """The line with a semicolon at its end; the file copy and a purpose behind its semicolon have their own rules."""
    if is_file_copy(line) or (line.purpose and ";" in text.rstrip(" ;.")) or line.mark == ";":
        return text
    return _ended(text, ";")


def _ended(text: str, mark: str) -> str:
    bare = text.rstrip()
    return bare.rstrip(";.,").rstrip() + mark + text[len(bare) :]


def _purposes(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    for line in items(document.parts):
        whole = _whole(document, line.paragraph)
        if whole is not None and _BEHIND.search(whole.text):
            yield from rewritten(document, "TT-66", whole, _BEHIND.sub(r" \1;", whole.text))


def _file_copy(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    """Marks only: the units stay those that the line names, and VT must be the first of them."""
    for line in filter(is_file_copy, items(document.parts)):
        whole = _whole(document, line.paragraph)
        written = _KEPT.fullmatch(whole.text.strip()) if whole is not None else None
        names = re.split(r"[,;+ \u00a0]+", written["names"]) if written else []
        if whole is not None and names[:1] == ["VT"] and all(map(_NAME.fullmatch, names)):
            yield from rewritten(document, "TT-65", whole, f"- Lưu: {', '.join(names)}.")


def recipients_heading(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    """The words “Nơi nhận:”, however they were typed."""
    recipients = document.parts.recipients
    whole = _whole(document, recipients.heading) if recipients else None
    if whole is not None and re.sub(r"[\s:.]", "", fold(whole.text)) == "nơinhận":
        yield from rewritten(document, "TT-62", whole, "Nơi nhận:")


def _addressee(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    if not document.parts.addressee:
        return
    first, *below = document.parts.addressee
    whole = _whole(document, first)
    if whole is not None and _WORDS.match(whole.text) and not _RIGHT.match(whole.text):
        rest = _WORDS.sub("", whole.text, count=1)
        yield from rewritten(document, "TT-61", whole, f"Kính gửi: {rest}" if rest else "Kính gửi:")
    for line in below if len(below) > 1 else ():
        mark = "." if line is below[-1] else ";"
        whole = _whole(document, line)
        if whole is not None and item(line).mark != mark:
            yield from rewritten(document, "TT-61", whole, _ended(whole.text, mark))


def _hyphens(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    """The lines below Kính gửi stand as the first of them does."""
    lines = document.parts.addressee[1:]
    for line in lines[1:]:
        first, form = lines[0].format, line.format
        if form.alignment != first.alignment or form.left + form.first_line != first.left + first.first_line:
            settings = (("alignment", first.alignment), ("left", first.left + first.first_line), ("first_line", 0))
            change = Standing(line.address, settings)
            yield deed(document, "kinh-gui-thang-hang", line, "gạch đầu dòng so le", "thẳng với dòng đầu", (change,))


def _whole(document: Document, part: Paragraph) -> Paragraph | None:
    """The paragraph that the line has for itself; None where others stand beside it."""
    return next((s.paragraph for s in spots(document, (part,)) if s.alone), None)


RECIPIENTS: Final[dict[str, Remedy]] = {
    "TT-61": _addressee,
    "kinh-gui-thang-hang": _hyphens,
    "TT-66": _purposes,
    "TT-63": _lines,
    "TT-65": _file_copy,
}
