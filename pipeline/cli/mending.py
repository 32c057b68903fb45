"""The option --fix: a copy of the one document judged in which everything certain is mended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.cli.copies import written
from pipeline.ooxml import read_package, write_package

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from pipeline.check import Profile
    from pipeline.mending import Mended


@dataclass(frozen=True, slots=True)
class Fixed:
    """What mending came to: the copy's name, whether it was written, whether changes are tracked, what was done.

    A document in which nothing was mended has no copy.
    """

    file: str
    written: bool
    tracked: bool
    mended: Mended


def fix(source: Path, copy: Path, profile: Profile, on: date | None, *, track: bool) -> tuple[Fixed, bool]:
    """The mended copy, and whether all went well."""
    from pipeline.mending import mend_document

    mended = mend_document(read_package(source), copy.name, profile, on=on, track=track)
    done = bool(mended.deeds) and written(copy, write_package(mended.package))
    return Fixed(str(copy), done, track, mended), done or not mended.deeds
