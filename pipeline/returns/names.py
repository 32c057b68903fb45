"""The office's units by every name that a return may call them: listed, former, written out, shortened."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Final

from pipeline.compute.selection import each, spelled
from pipeline.compute.units import Units, units
from pipeline.offices import followed, written_out
from pipeline.returns.words import is_telling, stretches, without_office, words_of
from pipeline.vietnamese import fold, unaccented

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.returns.words import Words
    from pipeline.tables import Records

_NEAR: Final = 0.75
_SHORT_NAME: Final = 4
_PARTS: Final = re.compile(r"\s*[,;()\n]\s*|\s+[-–—/]\s+|\s+(?:thuộc|trực thuộc)\s+")


@dataclass(frozen=True, slots=True)
class Names:
    """The units of a year. `own` are the names of the office itself, which are no unit's.

    `written` are codes by names written out, `words` by the words of names, of which the `longest` has so many.
    """

    year: int
    units: Units
    written: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[Words, str] = field(default_factory=dict)
    longest: int = 0
    own: frozenset[str] = frozenset()

    @property
    def listed(self) -> bool:
        """Whether the office lists its units at all."""
        return bool(self.units.codes)

    def exact(self, name: str) -> str:
        """The code of the unit of this very name, of who took its place before the year, or of its successor in it."""
        if not self.listed:
            return "" if fold(name) in self.own else " ".join(name.split())
        listed = self.units.codes.get(fold(name)) or self.written.get(written_out(name))
        code = listed or self.words.get(words_of(name)) or self._successor(name)
        return self.units.taken_over.get(code, code)

    def stated(self, text: str) -> str:
        """The code of the one unit that a statement names, perhaps beside its office: “Phòng 1 - VKSND tỉnh”."""
        if (whole := self.exact(text)) or not self.listed:
            return whole
        found = {code for part in _PARTS.split(text) if part and (code := self.exact(part))}
        return found.pop() if len(found) == 1 else ""

    def within(self, text: str) -> frozenset[str]:
        """The codes of the units that a title or file name mentions; a name inside a longer one does not count."""
        said = words_of(text)
        found = [(place, words) for place, words in stretches(said, self.longest) if words in self.words]
        whole = [(p, w) for p, w in found if not any(_lies_in(p, q) for q, _ in found)]
        telling = [w for _, w in whole if is_telling(w)]
        return frozenset(self.words[w] for w in telling or [w for _, w in whole if not w[0].isdigit() or w == said])

    def title(self, code: str) -> str:
        """The unit's listed name."""
        return self.units.titles.get(code, code)

    def is_near(self, text: str) -> bool:
        """Whether a text that names no unit is nearly the name of one."""
        key = unaccented(fold(text.rpartition(":")[2]))
        keys = [unaccented(name) for name in self.units.codes if len(name) > _SHORT_NAME]
        return fold(text) not in self.own and bool(difflib.get_close_matches(key, keys, n=1, cutoff=_NEAR))

    def settled(self, name: str) -> str:
        """A row's unit by its listed name: one that ended keeps its own; a name that no list knows stays as typed."""
        code = self.units.codes.get(fold(name)) or (self.exact(name) if self.listed else "")
        return self.title(code) if code else name

    def _successor(self, name: str) -> str:
        """The listed unit that does the work of a procuracy of this name at the year's beginning or at its end."""
        for day in (date(self.year, 1, 1), date(self.year, 12, 31)):
            after = followed(name, day)
            if after != name and (code := self.written.get(written_out(after))):
                return code
        return ""


def names(listed: Records | None, own: Records | None, year: int) -> Names:
    """The names of the units of the sheet “Danh sách đơn vị” as they stand in a year."""
    known = units(listed, date(year, 1, 1))
    pairs = list(_pairs(listed)) if listed is not None else []
    written = {written_out(name): code for name, code in reversed(pairs)}
    words = _words([(name, known.taken_over.get(code, code)) for name, code in pairs])
    return Names(year, known, written, words, max(map(len, words), default=0), _own(own))


def _words(pairs: list[tuple[str, str]]) -> dict[Words, str]:
    """The words of each name with its code; those that two units share name none of them."""
    found: dict[Words, set[str]] = {}
    for name, code in pairs:
        said = words_of(name)
        for key in {said, without_office(said)} - {()}:
            found.setdefault(key, set()).add(code)
    return {words: min(codes) for words, codes in found.items() if len(codes) == 1}


def _pairs(listed: Records) -> Iterator[tuple[str, str]]:
    """Every name of each unit with its code, names before codes."""
    rows = each(listed)
    for row in rows:
        for name in (spelled(row["tên"]), *spelled(row.get("tên_khác")).split(";")):
            if name.strip():
                yield name.strip(), spelled(row["mã"])
    yield from ((spelled(row["mã"]), spelled(row["mã"])) for row in rows)


def _own(records: Records | None) -> frozenset[str]:
    if records is None:
        return frozenset()
    return frozenset(fold(spelled(row.get(c))) for row in each(records) for c in ("tên", "tên_ngắn", "tên_ngành"))


def _lies_in(inner: range, outer: range) -> bool:
    return inner != outer and outer.start <= inner.start and inner.stop <= outer.stop
