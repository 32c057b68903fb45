"""What the returns of a year give, and where each unit stands with its own."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.findings import Finding


class State(StrEnum):
    """Where a unit stands.

    ENTERED: it has sent nothing that can be counted, and the office typed its figures into its own workbook.
    UNDECIDED: all that it has sent is registered or proposed. BLANK: its form came back with nothing filled in.
    """

    SENT = "đã gửi"
    ENTERED = "có trong tệp của cơ quan"
    UNDECIDED = "chưa có số đã quyết định"
    BLANK = "đã nhận biểu trống"
    TWICE = "gửi hai bản"
    LAST_YEARS = "gửi bản năm trước"
    UNREADABLE = "đã nhận, không đọc được"
    NOT_SENT = "chưa gửi"


@dataclass(frozen=True, slots=True)
class Standing:
    """A listed unit by code and name, where it stands, and the files that are its own."""

    code: str
    name: str
    state: State
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Returns:
    """The returns of a year: the folder they lie in (empty: there is none), all standings, and what was found.

    `files` are all that were sent, each with its unit's code, empty where no unit claims it.
    """

    folder: str = ""
    standings: tuple[Standing, ...] = ()
    files: tuple[tuple[str, str], ...] = ()
    findings: tuple[Finding, ...] = ()

    def count(self, *states: State) -> int:
        """How many units stand so."""
        return sum(one.state in states for one in self.standings)

    def names(self, *states: State) -> tuple[str, ...]:
        """The names of the units that stand so, in the office's order."""
        return tuple(one.name for one in self.standings if one.state in states)
