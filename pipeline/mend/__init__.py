"""Changes made to a Word document's XML, outright or as tracked changes; what to change is decided elsewhere."""

from __future__ import annotations

from pipeline.mend.applying import changed
from pipeline.mend.changes import (
    Change,
    Letters,
    NumberHeader,
    NumberIn,
    NumberOut,
    Settings,
    SharedFooter,
    Sheet,
    Standing,
    Words,
)
from pipeline.mend.opened import Unreachable
from pipeline.mend.tracking import AUTHOR

__all__ = [
    "AUTHOR",
    "Change",
    "Letters",
    "NumberHeader",
    "NumberIn",
    "NumberOut",
    "Settings",
    "SharedFooter",
    "Sheet",
    "Standing",
    "Unreachable",
    "Words",
    "changed",
]
