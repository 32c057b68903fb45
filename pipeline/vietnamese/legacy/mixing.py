"""A text in Unicode and in an old encoding at once: word by word, what can be proved is put into Unicode.

A word with a letter that only one side has proves that side. One that could be either counts by what offices usually
write, as long as a proven word beside it, the next one before or behind, is of the same side; else it is in doubt.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.vietnamese.legacy.encodings import SCHEMES, Scheme
from pipeline.vietnamese.legacy.judging import has_unicode_only, is_clean, may_be_old, words_read
from pipeline.vietnamese.legacy.syllables import usual, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_OLD, _NEW, _EITHER = "old", "new", "either"
_FOREIGN: Final = frozenset("äëïöüßçñåøæîû")
"""Letters of names from elsewhere, such as Loïc; one of them in a word proves nothing."""


@dataclass(frozen=True, slots=True)
class Mixture:
    """A mixed text: its words as typed and in Unicode; those in doubt stay as typed; `words` is how many prove it."""

    scheme: Scheme
    parts: tuple[tuple[str, str], ...]
    doubtful: tuple[str, ...]
    words: int

    @property
    def text(self) -> str:
        """The text in Unicode, as far as that is proved."""
        return "".join(new for _, new in self.parts)


@dataclass(frozen=True, slots=True)
class _Word:
    """A word as typed and as the encoding reads it: on which side it is, and whether its letters prove that."""

    old: str
    new: str
    side: str = ""
    proven: bool = False


def mixture(text: str, schemes: Iterable[Scheme] = SCHEMES) -> Mixture | None:
    """What a text is that mixes Unicode with one of the encodings; None where it is all in one of them."""
    if not may_be_old(text):
        return None
    found = [m for scheme in schemes if (m := _mixture(text, scheme))]
    return max(found, key=lambda m: (m.words, -len(m.doubtful)), default=None)


def _mixture(text: str, scheme: Scheme) -> Mixture | None:
    words = [_judged(old, new, scheme) for old, new in words_read(text, scheme)]
    proofs = [word for word in words if word.side == _OLD and word.proven]
    if not proofs or not any(word.side == _NEW for word in words):
        return None
    settled = [_settled(words, n) for n in range(len(words))]
    return Mixture(
        scheme,
        tuple((word.old, word.new if word.side == _OLD else word.old) for word in settled),
        tuple(word.old for word in settled if word.side == _EITHER),
        sum(_is_usual(word.new) and not _may_be_foreign(word.old) for word in proofs),
    )


def _judged(old: str, new: str, scheme: Scheme) -> _Word:
    """A word by itself; one with a figure in it, as 10×20, is of neither side."""
    if old.isascii() or any(sign.isdecimal() for sign in old):
        return _Word(old, new)
    if old != new and scheme.decisive.search(old):
        return _Word(old, new, _OLD if is_clean(new) else _EITHER, is_clean(new))
    if has_unicode_only(old):
        return _Word(old, new, _NEW, proven=True)
    if old == new:
        return _Word(old, new)
    usual_as_typed, usual_as_read = _is_usual(old), _is_usual(new)
    return _Word(old, new, _EITHER if usual_as_typed == usual_as_read else _OLD if usual_as_read else _NEW)


def _settled(words: Sequence[_Word], at: int) -> _Word:
    """A word as its proven neighbours on both sides let it be: of theirs where they agree, else in doubt."""
    word = words[at]
    if word.proven or not word.side or (word.side == _EITHER and not is_clean(word.new)):
        return word
    before = next((w.side for w in reversed(words[:at]) if w.proven), "")
    behind = next((w.side for w in words[at + 1 :] if w.proven), "")
    near = {before, behind} - {""}
    if word.side in near:
        return word
    return _Word(word.old, word.new, near.pop() if word.side == _EITHER and len(near) == 1 else _EITHER)


def _is_usual(word: str) -> bool:
    parts = words_of(word)
    return bool(parts) and all(part.casefold() in usual() for part in parts)


def _may_be_foreign(word: str) -> bool:
    signs = [sign for sign in word.lower() if not sign.isascii()]
    return len(signs) == 1 and signs[0] in _FOREIGN
