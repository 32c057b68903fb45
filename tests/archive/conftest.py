"""A small store for each test that asks for one."""

from __future__ import annotations

import pytest

from tests.archive.stores import small_store


@pytest.fixture
def store(tmp_path):
    return small_store(tmp_path / "luu-tru")
