"""The verb mend: what is certain is mended, judged again, and told."""

from __future__ import annotations

from pipeline.mending.deeds import Deed, Mended
from pipeline.mending.remedies import REMEDIES
from pipeline.mending.run import mend_document

__all__ = ["REMEDIES", "Deed", "Mended", "mend_document"]
