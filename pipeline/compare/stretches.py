"""What two texts share and where they differ, word by word."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from pipeline.compare.model import Stretch, StretchKind
from pipeline.compare.tokens import shown, text_tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.compare.tokens import Token

Tokens = "tuple[Token, ...]"
Span = tuple[int, int]
Part = tuple[bool, "tuple[Token, ...]", "tuple[Token, ...]"]


def is_same_text(old: tuple[Token, ...], new: tuple[Token, ...]) -> bool:
    """Whether a reader meets the same text; blanks at the ends are not met."""
    return shown(old).strip() == shown(new).strip()


def stretches(old: tuple[Token, ...], new: tuple[Token, ...]) -> tuple[Stretch, ...]:
    """The words of both in reading order, the old ones before the new ones that took their place."""
    found: list[Stretch] = []
    for same, one, other in parts(old, new):
        if same:
            found.append(Stretch(StretchKind.SAME, shown(other)))
        else:
            found += [Stretch(StretchKind.OLD, shown(one))] if one else []
            found += [Stretch(StretchKind.NEW, shown(other))] if other else []
    return tuple(found)


def one_sided(old: str, new: str) -> tuple[Stretch, ...]:
    """The stretches of two plain texts."""
    return stretches(text_tokens(old), text_tokens(new))


def turned(old: tuple[Token, ...], new: tuple[Token, ...]) -> tuple[list[Span], list[Span]]:
    """The characters of either text that the other has not, as spans."""
    changed = [(one, other) for same, one, other in parts(old, new) if not same]
    return [_span(one) for one, _ in changed if one], [_span(other) for _, other in changed if other]


def parts(old: tuple[Token, ...], new: tuple[Token, ...]) -> list[Part]:
    """Stretches of tokens that are the same, and those between them; no blank alone keeps two changes apart."""
    matcher = SequenceMatcher(None, [t.text for t in old], [t.text for t in new], autojunk=False)
    found: list[Part] = []
    for same, one, other in _parts(matcher, old, new):
        if found and not found[-1][0] and not same:
            found[-1] = (False, found[-1][1] + one, found[-1][2] + other)
        else:
            found.append((same, one, other))
    return found


def _parts(matcher: SequenceMatcher[str], old: tuple[Token, ...], new: tuple[Token, ...]) -> Iterator[Part]:
    codes = matcher.get_opcodes()
    for place, (tag, a, b, c, d) in enumerate(codes):
        inside = 0 < place < len(codes) - 1
        joins = inside and not any(t.text[0].isalnum() for t in old[a:b])
        yield tag == "equal" and not joins, old[a:b], new[c:d]


def _span(found: tuple[Token, ...]) -> Span:
    return found[0].start, found[-1].end
