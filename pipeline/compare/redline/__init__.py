"""Two documents as one with Word's tracked changes: accepted it is the new one, rejected the old one."""

from __future__ import annotations

from pipeline.compare.redline.engine import EngineFailed, NoEngine, RedlineTrouble
from pipeline.compare.redline.redlined import Redline, redlined
from pipeline.compare.redline.rejected import rejected
from pipeline.compare.redline.uncovered import Uncovered
from pipeline.compare.redline.unmarked import unmarked

__all__ = ["EngineFailed", "NoEngine", "Redline", "RedlineTrouble", "Uncovered", "redlined", "rejected", "unmarked"]
