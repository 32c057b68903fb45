"""Rules on a finished document, whoever made it."""

from __future__ import annotations

from pipeline.check.made import check_made

__all__ = ["check_made"]
