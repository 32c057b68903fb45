from __future__ import annotations

import pytest

from pipeline.spreadsheet import open_workbook
from tests.read.conftest import office

__all__ = ["office"]


@pytest.fixture
def opened(tmp_path):
    """The grids and findings of a workbook's bytes."""

    def opened(content, name="a.xlsx"):
        path = tmp_path / name
        path.write_bytes(content)
        return open_workbook(path, name)

    return opened


@pytest.fixture
def only(opened):
    """The one grid of a workbook in which nothing is wrong."""

    def only(content):
        (grid,), findings = opened(content)
        assert not findings
        return grid

    return only
