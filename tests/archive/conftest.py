"""A small store for each test that asks for one, in memory where the system has such a folder."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from tests.archive.stores import small_store

MEMORY = Path("/dev/shm")  # noqa: S108 - its folders are made by tempfile


@pytest.fixture
def tmp_path():
    """Thousands of files are laid down and waited for; only the killed writers do that on a disk too."""
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        yield Path(folder)


@pytest.fixture
def store(tmp_path):
    return small_store(tmp_path / "luu-tru")
