"""The elements that stand in a tree only while a document is made."""

from __future__ import annotations

from typing import Final

INTERNAL: Final = "urn:vks-pipeline:compose"
NOTE: Final = f"{{{INTERNAL}}}note"
OPEN: Final = f"{{{INTERNAL}}}open"
CLOSE: Final = f"{{{INTERNAL}}}close"
ROWS: Final = f"{{{INTERNAL}}}rows"
