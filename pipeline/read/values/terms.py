"""The terms of a vocabulary found by any of their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.findings import nearest
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from pipeline.spec import Term, Vocabulary


class TermIndex:
    """A vocabulary's terms by folded name and alias; one alias may belong to several terms of different groups."""

    __slots__ = ("_names", "_terms")

    def __init__(self, vocabulary: Vocabulary | None) -> None:
        self._terms: dict[str, list[Term]] = {}
        self._names: list[str] = []
        for term in vocabulary.terms if vocabulary else ():
            self._names += [term.name, *term.aliases]
            for key in dict.fromkeys(fold(name) for name in (term.name, *term.aliases)):
                self._terms.setdefault(key, []).append(term)

    def find(self, name: str, *groups: str) -> Term | None:
        """The term of this name; of several, the one that may stand under one of the groups, else none."""
        candidates = self.candidates(name)
        if len(candidates) == 1:
            return candidates[0]
        hints = {fold(g) for g in groups}
        return next((t for t in candidates if hints & {fold(g) for g in t.groups}), None)

    def candidates(self, name: str) -> list[Term]:
        """Every term that goes by this name."""
        return self._terms.get(fold(name), [])

    def nearest(self, name: str) -> str:
        """The known name most like this one, or an empty string."""
        return nearest(name, self._names)
