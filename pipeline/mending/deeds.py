"""A deed of mending, and what mending a document came to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.check import Result
    from pipeline.findings import DocumentPlace
    from pipeline.mend import Change
    from pipeline.ooxml import Package


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing mended: the code that asked for it, the place, what was there and what is now, in Vietnamese words.

    A deed that is not `tracked` cannot be told by a tracked change (a new header) and is done outright.
    """

    code: str
    place: DocumentPlace
    before: str
    after: str
    changes: tuple[Change, ...]
    tracked: bool = True


@dataclass(frozen=True, slots=True)
class Mended:
    """The mended package, what was done, the codes that were tried in vain, and the judgement on the outcome."""

    package: Package
    deeds: tuple[Deed, ...]
    in_vain: tuple[str, ...]
    result: Result
