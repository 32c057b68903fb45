from __future__ import annotations

from tests.read.conftest import office

__all__ = ["office"]
