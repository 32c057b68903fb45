"""The units' returns of a year: whose each file is, all of them consolidated, and who has not sent one."""

from __future__ import annotations

from pipeline.returns.consolidating import Around, read_returns, with_returns
from pipeline.returns.model import Returns, Standing, State
from pipeline.returns.places import is_set_aside, returns_folder

__all__ = [
    "Around",
    "Returns",
    "Standing",
    "State",
    "is_set_aside",
    "read_returns",
    "returns_folder",
    "with_returns",
]
