"""Why two versions differ: cell, declaration, template, dated table, sign-off, program or a person's hand."""

from __future__ import annotations

from pipeline.causes.attribution import Effect, attributed, unexplained
from pipeline.causes.between import between
from pipeline.causes.folders import Folders, folders_compared
from pipeline.causes.last_year import last_year
from pipeline.causes.subjects import Subject, is_file, of_package, of_version, of_words
from pipeline.causes.trying import effects_between, effects_together
from pipeline.causes.world import World, world

__all__ = [
    "Effect",
    "Folders",
    "Subject",
    "World",
    "attributed",
    "between",
    "effects_between",
    "effects_together",
    "folders_compared",
    "is_file",
    "last_year",
    "of_package",
    "of_version",
    "of_words",
    "unexplained",
    "world",
]
