"""Units in time: who took the place of a unit that has ended, and which units are there in a year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pipeline.law.beside import Unit


def successors(units: Iterable[Unit], codes: Mapping[str, str]) -> dict[str, str]:
    """For the code of each unit that has ended, that of the unit which holds its work in the end."""
    then = {u.code: code for u in units if u.until and (code := codes.get(fold(u.successor))) and code != u.code}
    return {code: _last(then, code) for code in then}


def there_in(units: Sequence[Unit], year: int) -> frozenset[str]:
    """The codes of the units that are there at some time of the year."""
    began = (u for u in units if u.since is None or u.since.year <= year)
    return frozenset(u.code for u in began if u.until is None or u.until.year >= year)


def _last(then: Mapping[str, str], code: str) -> str:
    seen: set[str] = set()
    while code in then and code not in seen:
        seen.add(code)
        code = then[code]
    return code
