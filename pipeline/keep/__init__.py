"""Versions: a build kept in the archive, found again, and laid out again as it was."""

from __future__ import annotations

from pipeline.keep.after import keep_built
from pipeline.keep.base import Base, base_of, begun_with
from pipeline.keep.closing import closing
from pipeline.keep.contents import content_of
from pipeline.keep.fresh import ToKeep
from pipeline.keep.keeping import Kept, keep
from pipeline.keep.known import Version, piece, versions
from pipeline.keep.laying import laid_out, order_of, remade, shelf_of
from pipeline.keep.meant import find
from pipeline.keep.memory import remember
from pipeline.keep.record import Maker, Record, Remark
from pipeline.keep.whereabouts import beheld, existing, whereabouts

__all__ = [
    "Base",
    "Kept",
    "Maker",
    "Record",
    "Remark",
    "ToKeep",
    "Version",
    "base_of",
    "begun_with",
    "beheld",
    "closing",
    "content_of",
    "existing",
    "find",
    "keep",
    "keep_built",
    "laid_out",
    "order_of",
    "piece",
    "remade",
    "remember",
    "shelf_of",
    "versions",
    "whereabouts",
]
