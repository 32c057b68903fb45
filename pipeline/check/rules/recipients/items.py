"""A line of Nơi nhận or Kính gửi taken apart: hyphen, name, purpose in brackets, closing mark."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from pipeline.check.parts import Parts
    from pipeline.outline import Paragraph

UNKNOWN: Final = "không nhận ra Nơi nhận"
_HYPHEN: Final = re.compile(r"[-–—+•*][ \u00a0\t]*")
_MARK: Final = re.compile(r"[;.,]+$")
_BRACKET: Final = re.compile(r"\s*\(((?:để|b/c|bc|p/h|ph)\b[^()]*)\)$", re.IGNORECASE)
_WORDS: Final = re.compile(r"k[íi]nh[ \u00a0]+g[ửừưữứ]i[ \u00a0]*[:;]?", re.IGNORECASE)
_SHORT: Final = (
    (r"\b(vksndtc|vkstc|vksnd tc|viện ksnd tc|vksnd tối cao|viện ksnd tối cao)\b", "viện kiểm sát nhân dân tối cao"),
    (r"\b(vksnd|viện ksnd)\b", "viện kiểm sát nhân dân"),
    (r"\b(tđkt|tđ-kt|thi đua,? khen thưởng)\b", "thi đua-khen thưởng"),
    (r"\bubnd\b", "ủy ban nhân dân"),
    (r"\bhđnd\b", "hội đồng nhân dân"),
    (r"\bhđ\b", "hội đồng"),
)


@dataclass(frozen=True, slots=True)
class Item:
    """A line: its hyphen as typed or as Word numbers it, the name, the purpose, the mark at its end."""

    paragraph: Paragraph
    hyphen: str
    name: str
    purpose: str
    mark: str


def items(parts: Parts) -> tuple[Item, ...]:
    """The lines of Nơi nhận; empty where it was not recognised."""
    return tuple(map(item, parts.recipients.lines)) if parts.recipients else ()


def item(paragraph: Paragraph) -> Item:
    """The line taken apart."""
    text = paragraph.text.strip()
    typed = _HYPHEN.match(text)
    hyphen = paragraph.label.strip() or (typed[0] if typed else "")
    rest = text[typed.end() :] if typed else text
    mark = _MARK.search(rest)
    plain = rest[: mark.start()].rstrip() if mark else rest.rstrip()
    purpose = _BRACKET.search(plain)
    name = plain[: purpose.start()].rstrip(" ;") if purpose else plain
    return Item(paragraph, hyphen, name, purpose[1].strip() if purpose else "", mark[0] if mark else "")


def addressees(parts: Parts) -> tuple[Item, ...]:
    """Those named in Kính gửi, on its line or below it."""
    if not parts.addressee:
        return ()
    first, *below = parts.addressee
    beside = after_words(first)
    named = tuple(map(item, below))
    return (Item(first, "", beside.rstrip(" ;."), "", ""), *named) if beside else named


def after_words(paragraph: Paragraph) -> str:
    """What stands after “Kính gửi:” on its line."""
    return _WORDS.sub("", paragraph.text.strip(), count=1).strip()


def is_addressed(paragraph: Paragraph) -> bool:
    """Whether the words “Kính gửi” stand in the paragraph."""
    return _WORDS.search(paragraph.text) is not None


def is_as_above(one: Item) -> bool:
    """Whether the line is “Như trên”."""
    return fold(one.name) == "như trên"


def is_file_copy(one: Item) -> bool:
    """Whether the line is that of the file copy (Lưu)."""
    return bool(re.match(r"lưu\b(?! trữ)", fold(one.name)))


def body_key(name: str) -> str:
    """A body's name as it is compared: abbreviations written out."""
    key = fold(name)
    for short, full in _SHORT:
        key = re.sub(short, full, key)
    return key
