"""The returns of a year consolidated: each unit's own files joined into one reading, with all that is wrong."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from pipeline.compute.twice import told_again
from pipeline.read.codes import EMPTY_FOLDER
from pipeline.read.folder import reading_of
from pipeline.read.gathering import gathered_in, name_told
from pipeline.read.own import UNUSED
from pipeline.read.unwatched import unwatched
from pipeline.read.values.terms import TermIndex
from pipeline.returns.counted import by_unit, counted_of
from pipeline.returns.judging import Sent, judged
from pipeline.returns.kinds import UNIT, counts_by_unit
from pipeline.returns.left_out import left_out
from pipeline.returns.model import Returns
from pipeline.returns.names import names
from pipeline.returns.places import returned_files, returns_folder
from pipeline.returns.reading import Known, read_return
from pipeline.returns.stages import awards_in, is_decided
from pipeline.returns.standing import standings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pipeline.content import Cell
    from pipeline.findings import Finding
    from pipeline.read.gathering import Gathered
    from pipeline.returns.names import Names
    from pipeline.returns.reading import Return
    from pipeline.spec import Sheet, Vocabulary
    from pipeline.tables import Reading


@dataclass(frozen=True, slots=True)
class Task:
    """A year's folder to read: the root that files are named from, the sheets and lists that they are read by.

    `office` is what the office's own workbooks hold.
    """

    folder: Path
    root: Path
    sheets: tuple[Sheet, ...]
    vocabularies: tuple[Vocabulary, ...]
    office: Reading
    year: int


def read_year(task: Task) -> tuple[Reading, Returns]:
    """What a year's own workbooks and the returns of its units hold together, and who has sent what."""
    inside = returns_folder(task.folder)
    files = returned_files(inside) if inside else []
    own = gathered_in(
        task.folder,
        task.root,
        task.sheets,
        task.vocabularies,
        year=task.year,
        layouts=task.office.layouts,
        corrections=task.office.corrections,
        beside=[name_told(path, task.root) for path in files],
    )
    if inside is None:
        return _without_returns(own, task), Returns()
    with unwatched():
        return _with_returns(own, inside, files, task)


def _without_returns(own: Gathered, task: Task) -> Reading:
    listed = task.office.tables.get("don_vi")
    reading = reading_of(own, task.sheets, task.year)
    told = left_out(own.extracts, listed, names(listed, task.office.tables.get("thong_tin_chung"), task.year))
    return replace(reading, findings=(*reading.findings, *told))


def _with_returns(own: Gathered, inside: Path, files: Sequence[Path], task: Task) -> tuple[Reading, Returns]:
    listed, folder = task.office.tables.get("don_vi"), name_told(inside, task.root)
    units = names(listed, task.office.tables.get("thong_tin_chung"), task.year)
    known = Known(
        inside,
        task.root,
        task.sheets,
        {v.name: TermIndex(v) for v in task.vocabularies},
        units,
        own.aimed,
        (*own.layouts, *task.office.layouts),
    )
    sent = [read_return(path, known) for path in files]
    mine = by_unit(sent, units)
    entered = _entered(own, units)
    stand = standings(listed, units, mine, entered)
    counted = [e for ones in mine.values() for one in counted_of(ones) for e in one.extracts]
    reading = reading_of(own, task.sheets, task.year, sent=counted)
    again = told_again(task.sheets, reading.tables, units.units, partial(_source, folder))
    found = (*judged(Sent(folder, sent, mine, entered), stand, units), *again)
    kept = [f for f in reading.findings if not _answered(f, sent)]
    codes = {one.file: code for code, ones in mine.items() for one in ones}
    returns = Returns(folder, stand, tuple((one.file, codes.get(one.file, "")) for one in sent), found)
    return replace(reading, findings=(*kept, *found)), returns


def _answered(finding: Finding, sent: Sequence[Return]) -> bool:
    """Whether what the year's own workbooks lack is in the returns: any table, a worksheet that a layout is of."""
    if finding.rule is UNUSED:
        return any(finding.place in one.mapped for one in sent)
    return bool(sent) and finding.rule is EMPTY_FOLDER


def _source(folder: str, cell: Cell) -> str:
    """Each return is a source of its own; the workbooks of a folder are one, whose copies were told in reading it."""
    inside = cell.file.rpartition("/")[0]
    return cell.file if f"{inside}/".startswith(f"{folder}/") else inside


def _entered(own: Gathered, units: Names) -> frozenset[str]:
    """The units for which the year's own workbooks hold awards that count."""
    lines = (line for e in own.extracts if counts_by_unit(e.sheet) for line in awards_in(e))
    told = (line.entries[UNIT].value for line in lines if UNIT in line.entries and is_decided(line))
    return frozenset(units.exact(name) for name in told if isinstance(name, str))
