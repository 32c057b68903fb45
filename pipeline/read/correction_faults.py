"""A new content that its cell's column does not take, told once and where it was typed: on the line of “Điều chỉnh”."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.findings import CellPlace, Severity
from pipeline.read.codes import CORRECTED
from pipeline.read.corrections import CORRECTIONS
from pipeline.read.fault import quoted
from pipeline.spreadsheet import raw
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.findings import Finding
    from pipeline.tables import Correction

_CELL: Final = re.compile(r"\bô ([A-Z]{1,3}\d+)\b")
_BY_LINE: Final = f" (theo trang “{CORRECTIONS.title}”"


def at_their_lines(findings: Sequence[Finding], corrections: Mapping[str, Sequence[Correction]]) -> list[Finding]:
    """The findings; a fault of a corrected content stands at “Số mới”, without the notice that the cell was corrected.

    `corrections` are by the file that they mean.
    """
    done = {f.place for f in findings if f.rule is CORRECTED}
    lines = {place: one for place in done if isinstance(place, CellPlace) and (one := _line(place, corrections))}
    if not lines:
        return list(findings)
    wrong = {f: lines[f.place] for f in findings if isinstance(f.place, CellPlace) and _is_of_content(f, lines)}
    places = {f.place for f in wrong}
    kept = (f for f in findings if f.rule is not CORRECTED or f.place not in places)
    return [_moved(f, wrong[f]) if f in wrong else f for f in kept]


def _line(place: CellPlace, corrections: Mapping[str, Sequence[Correction]]) -> Correction | None:
    meant = (place.cell, fold(place.sheet))
    mine = (one for one in corrections.get(place.file, ()) if (one.place.cell, fold(one.place.sheet)) == meant)
    return next(mine, None)


def _is_of_content(finding: Finding, lines: Mapping[CellPlace, Correction]) -> bool:
    """Whether an error is about what stands in a corrected cell, and about no other cell."""
    place = finding.place
    one = lines.get(place) if isinstance(place, CellPlace) else None
    if one is None or finding.severity is not Severity.ERROR:
        return False
    new = raw(one.typed.at(*one.new)).strip()
    return quoted(new) in finding.found and set(_CELL.findall(finding.mend)) <= {one.place.cell}


def _moved(finding: Finding, one: Correction) -> Finding:
    typed = one.typed.place(*one.new)
    place = finding.place
    of = f"ô {one.place.cell}, trang “{place.sheet}”, tệp {place.file}" if isinstance(place, CellPlace) else ""
    found = f"{finding.found.partition(_BY_LINE)[0]}, số mới của {of}"
    mend = finding.mend.replace(f"ô {one.place.cell}", f"ô {typed.cell}")
    return replace(finding, place=typed, found=found, mend=mend)
