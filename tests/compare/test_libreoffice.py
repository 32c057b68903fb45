"""A file that LibreOffice saved without an edit has no change; the same figures, texts and formats are met in it."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from pipeline.compare import Side, compared
from pipeline.marks import read_marks
from pipeline.ooxml import read_package, write_package
from pipeline.outline import read_outline

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice không có trên máy này"),
]


@pytest.fixture(scope="module")
def saved(marked, tmp_path_factory):
    """The five documents as LibreOffice saves them, by the same names."""
    folder = tmp_path_factory.mktemp("lo")
    for number, package in enumerate(marked.values()):
        (folder / f"{number}.docx").write_bytes(write_package(package))
    profile = (folder / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "docx:Office Open XML Text"]
    subprocess.run(
        [*command, "--outdir", folder / "out", *sorted(folder.glob("*.docx"))],
        check=True,
        capture_output=True,
        timeout=300,
    )
    return {name: read_package(folder / "out" / f"{number}.docx") for number, name in enumerate(marked)}


def side(package):
    return Side("", read_outline(package), None, read_marks(package))


def test_what_was_only_saved_has_no_change(marked, saved):
    for name, package in marked.items():
        old, new = side(package), side(saved[name])
        assert new.marks is not None
        assert old.marks.figures
        comparisons = [compared(old, new), compared(new, old)]
        assert [(c.figures, c.wording, c.form) for c in comparisons] == [((), (), ())] * 2
