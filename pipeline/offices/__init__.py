"""Provinces and offices of the procuracy in time: which is there on a day, and who took another's place."""

from __future__ import annotations

from pipeline.offices.body import Body
from pipeline.offices.names import written_out
from pipeline.offices.standing import Standing, State, followed, standing
from pipeline.offices.table import listed, provinces

__all__ = ["Body", "Standing", "State", "followed", "listed", "provinces", "standing", "written_out"]
