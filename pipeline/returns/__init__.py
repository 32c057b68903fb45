"""The units' returns of a year: whose each file is, all of them consolidated, and who has not sent one."""

from __future__ import annotations

from pipeline.returns.consolidating import Task, read_year
from pipeline.returns.model import Returns, Standing, State
from pipeline.returns.places import returns_folder
from pipeline.returns.summing import named, summed

__all__ = [
    "Returns",
    "Standing",
    "State",
    "Task",
    "named",
    "read_year",
    "returns_folder",
    "summed",
]
