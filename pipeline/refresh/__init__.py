"""The verb refresh: a hand-edited copy brought up to date with the present inputs, nothing that a person wrote lost."""

from __future__ import annotations

from pipeline.refresh.ground import Ground, by_program, ground_of
from pipeline.refresh.held import perhaps_open
from pipeline.refresh.refreshing import Refreshed, Wish, refreshed

__all__ = ["Ground", "Refreshed", "Wish", "by_program", "ground_of", "perhaps_open", "refreshed"]
