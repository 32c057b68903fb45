"""The verb adopt: a hand-edited copy kept as a version, its edits listed with where they belong."""

from __future__ import annotations

from pipeline.adopt.adopting import Adopted, adopted
from pipeline.adopt.edit import Edit, Origin
from pipeline.adopt.keeping import EDITS, LIST
from pipeline.adopt.still_open import open_edits, with_open_edits

__all__ = ["EDITS", "LIST", "Adopted", "Edit", "Origin", "adopted", "open_edits", "with_open_edits"]
