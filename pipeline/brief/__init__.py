"""The phiếu trình: what the leader who signs reads beside the document."""

from __future__ import annotations

from pipeline.brief.gathering import Task, gathered
from pipeline.brief.model import Brief, Change, Headline, Sender
from pipeline.brief.pages import pages
from pipeline.brief.remembered import read_last, remember_submitted

__all__ = [
    "Brief",
    "Change",
    "Headline",
    "Sender",
    "Task",
    "gathered",
    "pages",
    "read_last",
    "remember_submitted",
]
