"""The house in which the plan of Thái Bình was built and kept once, and the current folder in it."""

from __future__ import annotations

import pytest

from tests.keep.conftest import _built_once, built

__all__ = ["_built_once", "built", "stood"]


@pytest.fixture
def stood(built, monkeypatch):
    monkeypatch.chdir(built)
    return built
