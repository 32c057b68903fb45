"""Rules on a finished document, whoever made it."""

from __future__ import annotations

from pipeline.check.day import DayFrom
from pipeline.check.engine import check_document
from pipeline.check.loading import load_profile
from pipeline.check.made import check_made
from pipeline.check.opening import open_document
from pipeline.check.profile import Profile
from pipeline.check.result import Result, Unanswered
from pipeline.check.rule import Rule
from pipeline.check.rules import all_rules

__all__ = [
    "DayFrom",
    "Profile",
    "Result",
    "Rule",
    "Unanswered",
    "all_rules",
    "check_document",
    "check_made",
    "load_profile",
    "open_document",
]
