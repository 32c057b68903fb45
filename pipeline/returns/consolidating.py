"""The returns of a year consolidated: each unit's own files joined into one reading, with all that is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from pipeline.compute.reach import joined
from pipeline.compute.twice import told_again
from pipeline.read.codes import EMPTY_FOLDER
from pipeline.read.records import tables
from pipeline.read.values.terms import TermIndex
from pipeline.returns.calm import uncollected
from pipeline.returns.files import name_told
from pipeline.returns.judging import judged
from pipeline.returns.kinds import UNIT, counts_by_unit
from pipeline.returns.model import Returns
from pipeline.returns.names import names
from pipeline.returns.places import returned_files, returns_folder
from pipeline.returns.reading import Known, read_return
from pipeline.returns.standing import rivals, standings
from pipeline.returns.twice import differences
from pipeline.tables import Reading
from pipeline.vietnamese import fold, sort_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from pipeline.content import Cell
    from pipeline.returns.names import Names
    from pipeline.returns.reading import Return
    from pipeline.spec import Sheet, Vocabulary
    from pipeline.tables import Records


@dataclass(frozen=True, slots=True)
class Around:
    """What a year's returns are judged by: the office's own workbooks, the year's, and the year itself."""

    office: Reading
    own: Reading
    year: int


def read_returns(
    folder: Path, root: Path, sheets: Sequence[Sheet], vocabularies: Sequence[Vocabulary], around: Around
) -> Returns:
    """What the units sent for the year of a folder; nothing where it has no folder of returns."""
    inside = returns_folder(folder)
    if inside is None:
        return Returns()
    units = names(around.office.tables.get("don_vi"), around.office.tables.get("thong_tin_chung"), around.year)
    known = Known(tuple(sheets), {v.name: TermIndex(v) for v in vocabularies}, units)
    with uncollected():
        sent = [read_return(path, root, known) for path in returned_files(inside)]
        return _consolidated(name_told(inside, root), sent, units, around, sheets)


def _consolidated(
    folder: str, sent: Sequence[Return], units: Names, around: Around, sheets: Sequence[Sheet]
) -> Returns:
    own = _by_unit(sent, units)
    counted = [one for files in own.values() for one in _counted(files)]
    stand = standings(around.office.tables.get("don_vi"), units, own, _entered(around.own, sheets, units))
    gathered = tables([e for one in counted for e in one.extracts])
    again = told_again(sheets, _both(around.own.tables, gathered), units.units, partial(_source, folder))
    found = (*judged(folder, sent, own, stand, units), *again)
    claimed = tuple((one.file, code) for code, files in own.items() for one in files)
    return Returns(folder, Reading(gathered, found), stand, claimed)


def _source(folder: str, cell: Cell) -> str:
    """Each return is a source of its own; the workbooks of a folder are one, whose copies were told in reading it."""
    inside = cell.file.rpartition("/")[0]
    return cell.file if inside == folder else inside


def with_returns(own: Reading, returns: Returns) -> Reading:
    """A year's reading with what its units sent, whose rows follow the office's own."""
    if not returns.folder:
        return own
    kept = [f for f in own.findings if not (returns.units and f.rule is EMPTY_FOLDER)]
    return Reading(_both(own.tables, returns.reading.tables), (*kept, *returns.reading.findings), own.acceptances)


def _both(own: Mapping[str, Records], sent: Mapping[str, Records]) -> dict[str, Records]:
    parts = {key: [tables[key] for tables in (own, sent) if key in tables] for key in sorted({*own, *sent})}
    return {key: joined(key, found) if len(found) > 1 else found[0] for key, found in parts.items()}


def _by_unit(sent: Iterable[Return], units: Names) -> dict[str, list[Return]]:
    """The files that a unit claims, in the office's order of units; those of unlisted units by name."""
    found: dict[str, list[Return]] = {}
    spelled: dict[str, str] = {}
    for one in sent:
        if one.claim.code:
            found.setdefault(spelled.setdefault(fold(one.claim.code), one.claim.code), []).append(one)
    order = {code: place for place, code in enumerate(units.units.titles)}
    return dict(sorted(found.items(), key=lambda pair: (order.get(pair[0], len(order)), sort_key(pair[0]))))


def _counted(files: Sequence[Return]) -> list[Return]:
    """The files of a unit that are counted: of two that say the same the first, of two that do not neither."""
    good = [one for one in files if one.counts]
    pairs = rivals(good)
    doubted = {r.file for first, second in pairs if differences(first, second) for r in (first, second)}
    copies = {second.file for _, second in pairs}
    return [one for one in good if one.file not in doubted | copies]


def _entered(own: Reading, sheets: Sequence[Sheet], units: Names) -> frozenset[str]:
    """The units for which the year's own workbooks hold figures."""
    keys = {sheet.into or sheet.key for sheet in sheets if counts_by_unit(sheet)}
    columns = [own.tables[key].values[UNIT] for key in keys & own.tables.keys() if UNIT in own.tables[key].values]
    return frozenset(units.exact(name) for column in columns for name in column if isinstance(name, str))
