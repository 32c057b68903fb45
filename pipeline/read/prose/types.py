"""Which type of document a Word file of prose or a row of texts is for, however its name is spelled."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.spec import TYPES
from pipeline.vietnamese import slug

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.spec import Vocabulary

_JOINING: Final = frozenset({"cap", "cua", "cho", "ve", "va", "cac", "van", "ban"})
_YEAR: Final = re.compile(r"(?:19|20)\d\d")


def titles(vocabularies: Sequence[Vocabulary]) -> dict[str, str]:
    """The titles of the types of document by the key of each of their names; empty where nobody told the types."""
    terms = [term for v in vocabularies if v.name == TYPES for term in v.terms]
    return {type_key(name): term.name for term in terms for name in (term.name, *term.aliases)}


def title_of(name: str, known: Mapping[str, str]) -> str:
    """The title of the type that goes by this name; empty where it is none, the name itself where no type is known."""
    return known.get(type_key(name), "") if known else name


def type_key(name: str) -> str:
    """A type's name without accents, words that only join, and a year: “Kế hoạch của năm 2027” is ke-hoach-nam."""
    words = slug(name).split("-")
    return "-".join(word for word in words if word not in _JOINING and not _YEAR.fullmatch(word))
