"""The samples as a workspace, and the forms made from them."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest

from pipeline.build.shelf import Shelf, all_sheets
from pipeline.build.workspace import Office, find_workspace, offices
from pipeline.forms import office_forms, unit_forms
from pipeline.spec import load_all

ROOT = Path(__file__).resolve().parents[2]
DECLARED = load_all(ROOT / "templates_docx")


@dataclass
class Bench:
    """A workspace in which forms are made, laid into inputs, and read; `still`: nobody changes it, it is read once."""

    root: Path
    still: bool = False

    @property
    def shelf(self):
        return self.once if self.still else self._opened()

    @cached_property
    def once(self):
        return self._opened()

    def _opened(self):
        return Shelf(find_workspace(self.root), *DECLARED)

    @property
    def sheets(self):
        return all_sheets(self.shelf.declarations)

    def office(self, name):
        known = {o.name: o for o in offices(self.root / "inputs")}
        return known.get(name) or Office(name, self.root / "inputs" / name, {})

    def forms(self, name, year, *, per_unit=False, **asked):
        make = unit_forms if per_unit else office_forms
        return make(self.shelf, self.office(name), year, **asked)

    def laid(self, name, year, **asked):
        """The forms as files of the year's folder."""
        folder = self.root / "inputs" / name / str(year)
        made, _ = self.forms(name, year, **asked)
        for one in made:
            path = (folder if "thong-tin" not in one.name else folder.parent) / Path(one.name).name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(one.content)
        return sorted(folder.glob("*.xlsx"))

    def read(self, name, year):
        return self.shelf.year(self.office(name), year)


@pytest.fixture(scope="session")
def samples(tmp_path_factory):
    """The repository's inputs and templates, copied once; nobody writes into them."""
    root = tmp_path_factory.mktemp("samples")
    for part in ("inputs", "templates_docx"):
        shutil.copytree(ROOT / part, root / part)
    return Bench(root, still=True)


@pytest.fixture
def bench(tmp_path):
    """A workspace of its own."""
    for part in ("inputs", "templates_docx"):
        shutil.copytree(ROOT / part, tmp_path / part)
    return Bench(tmp_path)
