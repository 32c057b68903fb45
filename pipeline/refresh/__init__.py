"""The verb refresh: a hand-edited copy brought up to date with the present inputs, nothing that a person wrote lost."""

from __future__ import annotations

from pipeline.refresh.apart import Apart
from pipeline.refresh.carried import Carried, Missing
from pipeline.refresh.ground import Ground, ground_of
from pipeline.refresh.hand import HandEdit, hand_edits
from pipeline.refresh.held import perhaps_open
from pipeline.refresh.refreshing import Refreshed, Wish, refreshed

__all__ = [
    "Apart",
    "Carried",
    "Ground",
    "HandEdit",
    "Missing",
    "Refreshed",
    "Wish",
    "ground_of",
    "hand_edits",
    "perhaps_open",
    "refreshed",
]
