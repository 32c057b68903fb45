"""The terms of a vocabulary found by any of their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.findings import near_names
from pipeline.read.values.short_forms import written_out
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from pipeline.spec import Term, Vocabulary

_MOST = 6


class TermIndex:
    """A vocabulary's terms by folded name and alias; one alias may belong to several terms of different groups."""

    __slots__ = ("_in_full", "_names", "_terms")

    def __init__(self, vocabulary: Vocabulary | None) -> None:
        self._terms: dict[str, list[Term]] = {}
        self._names: dict[str, str] = {}
        for term in vocabulary.terms if vocabulary else ():
            names = (term.name, *term.aliases)
            self._names |= {name: term.name for name in names if name not in self._names}
            for key in dict.fromkeys(map(fold, names)):
                self._terms.setdefault(key, []).append(term)
        self._in_full: dict[str, list[Term]] | None = None

    def find(self, name: str, *groups: str) -> Term | None:
        """The term of this name; of several, the one that may stand under one of the groups, else none."""
        candidates = self.candidates(name)
        if len(candidates) == 1:
            return candidates[0]
        hints = {fold(g) for g in groups}
        return next((t for t in candidates if hints & {fold(g) for g in t.groups}), None)

    def candidates(self, name: str) -> list[Term]:
        """Every term that goes by this name, abbreviated in whatever usual way."""
        key = fold(name)
        return self._terms.get(key) or self._written_out().get(written_out(key), [])

    def nearest(self, name: str) -> str:
        """The known name that this one is with a slip in it, empty where several terms or none may be meant."""
        near = near_names(name, self._names)
        return near[0] if len({self._names[n] for n in near}) == 1 else ""

    def possible(self, name: str) -> tuple[str, ...]:
        """Some of the names that are known, those first that share the most words with this one."""
        said = set(written_out(fold(name)).split())
        names = dict.fromkeys(self._names.values())
        shared = {n: len(said & set(written_out(fold(n)).split())) for n in names}
        return tuple(sorted(names, key=lambda n: -shared[n])[:_MOST])

    def _written_out(self) -> dict[str, list[Term]]:
        if self._in_full is None:
            self._in_full = {}
            for key, terms in self._terms.items():
                known = self._in_full.setdefault(written_out(key), [])
                known += [term for term in terms if term not in known]
        return self._in_full
