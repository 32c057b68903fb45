"""Worksheets that a unit left blank where most other units filled in theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.returns.filled import is_filled
from pipeline.returns.kinds import counts_by_unit

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from pipeline.read.lines import Extract
    from pipeline.returns.reading import Return
    from pipeline.spec import Sheet

_FEWEST: Final = 2


def gaps(own: Mapping[str, Sequence[Return]], entered: Collection[str]) -> Iterator[tuple[str, Extract]]:
    """The worksheets left blank, each with the code of its unit; the awards of units `entered` the office typed in."""
    counted = {code: [e for one in files if one.counts for e in one.extracts] for code, files in own.items()}
    told = {code: frozenset(_kind(e.sheet) for e in sent if is_filled(e)) for code, sent in counted.items()}
    answering = {code: kinds for code, kinds in told.items() if kinds}
    for code, mine in answering.items():
        others = [kinds for other, kinds in answering.items() if other != code]
        for extract in counted[code]:
            kind = _kind(extract.sheet)
            missed = counts_by_unit(extract.sheet) and kind not in mine
            if missed and _is_common(kind, others) and not (extract.sheet.wide and code in entered):
                yield code, extract


def _is_common(kind: str, others: Sequence[frozenset[str]]) -> bool:
    """Whether most of the other units filled in such a worksheet."""
    filled = sum(kind in kinds for kinds in others)
    return filled >= _FEWEST and 2 * filled > len(others)


def _kind(sheet: Sheet) -> str:
    """The table that the rows of a sheet are counted in."""
    return sheet.each_into or sheet.into or sheet.key
