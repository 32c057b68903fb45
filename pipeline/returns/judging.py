"""All that is found about the returns of a year: file by file, unit by unit, then about those that are missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.returns import codes, doubts, telling
from pipeline.returns.filled import is_blank
from pipeline.returns.gaps import gaps
from pipeline.returns.kinds import UNIT, counts_by_unit
from pipeline.returns.model import State
from pipeline.returns.stages import undecided
from pipeline.returns.standing import rivals
from pipeline.returns.twice import differences

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.findings import Finding
    from pipeline.returns.model import Standing
    from pipeline.returns.names import Names
    from pipeline.returns.reading import Return


@dataclass(frozen=True, slots=True)
class Sent:
    """The returns of a year: the folder, all its files, those of each unit, units whose awards the office `entered`."""

    folder: str
    files: Sequence[Return]
    own: Mapping[str, Sequence[Return]]
    entered: frozenset[str]


def judged(sent: Sent, stand: Sequence[Standing], names: Names) -> tuple[Finding, ...]:
    """The findings of a year's returns."""
    own = sent.own
    helped = {code for code, files in own.items() if any(one.counts and not is_blank(one) for one in files)}
    typed = {one.code for one in stand if one.state is State.ENTERED}
    of_files = (f for one in sent.files for f in (*one.findings, *_of_file(one, (helped, typed), names)))
    of_sheets = (telling.blank_sheet(e.grid, names.title(code)) for code, e in gaps(own, sent.entered))
    of_units = (f for code, files in own.items() for f in _twice(names.title(code), files))
    of_stages = (f for one in stand if one.state is State.UNDECIDED for f in _undecided(one, own[one.code]))
    return (*of_files, *of_sheets, *of_units, *of_stages, *_of_all(sent.folder, stand, names))


def _of_file(one: Return, known: tuple[set[str], set[str]], names: Names) -> Iterator[Finding]:
    """What is wrong with a file as a whole; `known` are the units whose figures are sent, and those typed in.

    A scan beside figures that are counted needs no word, nor does a blank form beside what the office typed in.
    """
    code, (helped, typed) = one.claim.code, known
    name = names.title(code)
    if not code:
        yield doubts.nobodys(one.file, one.unread) if one.unread else doubts.unclear(one.file, one.claim, names)
    elif one.unread:
        yield from [] if code in helped | typed else [telling.of_return(codes.UNREAD, one.file, name, one.unread)]
    elif one.year:
        yield telling.of_other_year(one.file, name, one.year, names.year)
    else:
        if is_blank(one) and code not in typed:
            yield telling.of_return(codes.BLANK, one.file, name)
        yield from _of_return(one, name, names)


def _of_return(one: Return, name: str, names: Names) -> Iterator[Finding]:
    yield from (telling.row_of_other_year(name, told, names.year) for told in one.odd)
    if one.named and one.claim.code not in one.named:
        yield doubts.other_name(one.file, name, [names.title(code) for code in sorted(one.named)])
    yield from _strange_rows(one, name, names)


def _strange_rows(one: Return, name: str, names: Names) -> Iterator[Finding]:
    """Rows of figures that name another unit of the list; a name that it does not hold is told when computing."""
    for extract in one.extracts:
        told: set[str] = set()
        for line in extract.lines if counts_by_unit(extract.sheet) else ():
            entry = line.entries[UNIT]
            code = names.exact(entry.value) if isinstance(entry.value, str) else ""
            if entry.cell and code and code not in {one.claim.code, *told}:
                told.add(code)
                yield doubts.other_unit(entry.cell, name)


def _twice(name: str, files: Sequence[Return]) -> Iterator[Finding]:
    for first, second in rivals([one for one in files if one.counts]):
        yield telling.sent_twice(name, first.file, second.file, differences(first, second))


def _undecided(unit: Standing, files: Sequence[Return]) -> Iterator[Finding]:
    for one in undecided([one for one in files if one.counts]):
        yield telling.of_return(codes.UNDECIDED, one.file, unit.name)


def _of_all(folder: str, stand: Sequence[Standing], names: Names) -> Iterator[Finding]:
    missing = [one.name for one in stand if one.state is State.NOT_SENT]
    if missing:
        yield telling.not_sent(folder, missing, len(stand))
    if not names.listed:
        yield telling.no_list(folder)
