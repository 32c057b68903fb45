"""A part of a template as a row of stretches: paragraphs in reading order, notes and text boxes where they hang."""

from __future__ import annotations

import html
import re
from copy import deepcopy
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Final

from pipeline.ooxml import build, serialise, w, w_value
from pipeline.tags import Form, form_of, joined, odd_tag, own_text, tags_alone
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.ooxml import Element

NOTE: Final = "chú thích"
BOX: Final = "hộp chữ"

_HANGING: Final = (w("footnoteReference"), w("txbxContent"))
_ELEMENT: Final = re.compile(r"</?[A-Za-z][\w.-]*:[^<>]*>")
_MARK: Final = re.compile("\ue000(\\d+)\ue001")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of a paragraph as Jinja reads it.

    `quote` is the paragraph's own text, `part` where it stands (empty: the body), `form` how its statements stand (p,
    tr, or empty for those in the text), `holder` the note or box it hangs in (0: none), `notes`: a note may stand here.
    """

    source: str
    quote: str
    part: str
    form: Form
    holder: int
    notes: bool
    paragraph: Element


@dataclass(frozen=True, slots=True)
class _Around:
    paragraph: Element
    part: str
    holder: int


def stretches(root: Element, part: str, notes: Mapping[str, Element]) -> Iterator[Stretch]:
    """The stretches of a part; `notes` are the template's own, by id."""
    holders = count(1)
    for paragraph in root.iter(w("p")):
        if not any(above.tag == w("txbxContent") for above in paragraph.iterancestors()):
            yield from _of_paragraph(_Around(paragraph, part, 0), notes, holders)


def _of_paragraph(around: _Around, notes: Mapping[str, Element], holders: count[int]) -> Iterator[Stretch]:
    paragraph, part, holder = around.paragraph, around.part, around.holder
    quote = nfc(own_text(paragraph))
    form = form_of(quote)
    copy = deepcopy(paragraph)
    hanging = _marked(copy)
    may_hold = not part and not holder
    source = _source(copy, quote, form)
    for number, piece in enumerate(_MARK.split(source)):
        if number % 2:
            yield from _inside(hanging[int(piece)], part, notes, holders)
        else:
            yield Stretch(piece, quote, part, form, holder, may_hold, paragraph)


def _inside(hanging: Element, part: str, notes: Mapping[str, Element], holders: count[int]) -> Iterator[Stretch]:
    note = notes.get(w_value(hanging, "id") or "") if hanging.tag == w("footnoteReference") else None
    inner = hanging if hanging.tag == w("txbxContent") else note
    if inner is None:
        return
    label = part or (NOTE if note is not None else BOX)
    holder = next(holders)
    for paragraph in inner.iter(w("p")):
        yield from _of_paragraph(_Around(paragraph, label, holder), {}, holders)


def _marked(copy: Element) -> list[Element]:
    """What hangs in the paragraph, each with a sign in its place."""
    found = [e for e in copy.iter(*_HANGING) if not any(a.tag == w("txbxContent") for a in e.iterancestors())]
    for number, element in enumerate(found):
        parent = element.getparent()
        if parent is not None:
            parent.replace(element, build("w:t", text=f"\ue000{number}\ue001"))
    return found


def _source(copy: Element, quote: str, form: Form) -> str:
    if form:
        return _typed(tags_alone(quote))
    copy.tail = None
    return _typed(quote) if odd_tag(quote) else _tags(serialise(copy))


def _typed(text: str) -> str:
    """The source of tags that stand alone or are odd, read from the words: with the letter behind the brace gone."""
    text = re.sub(r"\{%(?:tc|tr|p|r)\s|\{%-", "{% ", re.sub(r"-%\}", "%}", text))
    text = re.sub(r"\{\{(?:p|tr|tc|r)\s|\{\{-", "{{ ", text.replace("-}}", "}}"))
    return _tags(f"<w:t>{html.escape(text, quote=False)}</w:t>".encode())


def _tags(xml: bytes) -> str:
    """The words and tags of a stretch on one line."""
    return nfc(html.unescape(_ELEMENT.sub("", joined(xml)))).replace("\n", " ").replace("\r", " ")
