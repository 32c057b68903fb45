"""A house furnished, and one in which the plan was built and kept once."""

from __future__ import annotations

import shutil

import pytest

from tests.keep.house import build, furnished


@pytest.fixture
def house(tmp_path):
    """A workspace with one document to make; nothing is made yet."""
    return furnished(tmp_path)


@pytest.fixture(scope="session")
def _built_once(tmp_path_factory):
    folder = furnished(tmp_path_factory.mktemp("nha"))
    assert build(folder)[1] == ()
    return folder


@pytest.fixture
def built(tmp_path, _built_once):
    """A copy of the workspace in which the plan has one version."""
    shutil.copytree(_built_once, tmp_path, dirs_exist_ok=True)
    return tmp_path
