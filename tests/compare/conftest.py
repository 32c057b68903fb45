"""The house's documents without their marks, and small ones written by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.compare import unmarked
from pipeline.ooxml import read_package

ROOT = Path(__file__).resolve().parents[2]


class Documents(dict):
    """Packages by name, which a failing test does not print."""

    def __repr__(self):
        return f"Documents({sorted(self)})"


@pytest.fixture(scope="session")
def marked(house_made):
    """The five documents of the main job as they were made, by name."""
    folder = house_made.outputs
    return Documents({p.relative_to(folder).as_posix(): read_package(p) for p in sorted(folder.rglob("*.docx"))})


@pytest.fixture(scope="session")
def house(marked):
    """The same documents as they leave the office."""
    return Documents({name: unmarked(package) for name, package in marked.items()})
