"""The three-way merge of Word documents: what a person wrote stays, what rests on the inputs is brought up to date."""

from __future__ import annotations

from pipeline.merge.merge import merged
from pipeline.merge.model import Conflict, Deed, Kind, Merged, Unplaced

__all__ = ["Conflict", "Deed", "Kind", "Merged", "Unplaced", "merged"]
