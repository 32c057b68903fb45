"""The sheet “Cách đọc bảng”: an office's own layouts, told once and read by."""

from __future__ import annotations

from pipeline.read.own.applying import own_match, with_fixed
from pipeline.read.own.codes import LAYOUT_FAULTS, UNUSED
from pipeline.read.own.fitting import fitting, unused
from pipeline.read.own.sheet import LAYOUTS, layouts_in, tells_layouts

__all__ = [
    "LAYOUTS",
    "LAYOUT_FAULTS",
    "UNUSED",
    "fitting",
    "layouts_in",
    "own_match",
    "tells_layouts",
    "unused",
    "with_fixed",
]
