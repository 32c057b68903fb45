"""The house in which the plan of Thái Bình was built and kept once."""

from __future__ import annotations

from tests.keep.conftest import _built_once, built, house

__all__ = ["_built_once", "built", "house"]
