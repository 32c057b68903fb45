"""A document that LibreOffice opened and saved, unchanged, is no edit of anybody's: the next build makes it anew."""

from __future__ import annotations

import subprocess

import pytest

from pipeline.build.deliver import Status, deliver, sealed
from pipeline.ooxml import read_package
from pipeline.outline import read_outline, same

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def saved(documents, tmp_path_factory):
    folder = tmp_path_factory.mktemp("lưu lại")
    given = []
    for name, document in documents.items():
        given.append(folder / f"{name}.docx")
        given[-1].write_bytes(document.path.read_bytes())
    profile = (folder / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "docx:Office Open XML Text"]
    subprocess.run([*command, "--outdir", folder / "out", *given], check=True, capture_output=True, timeout=170)
    return {name: folder / "out" / f"{name}.docx" for name in documents}


@pytest.mark.parametrize("name", ["hai_duong", "thai_binh", "nam", "nam_nam", "ke_hoach"])
def test_a_reader_meets_the_same_document(documents, saved, name):
    assert same(documents[name].outline, read_outline(read_package(saved[name])))


@pytest.mark.parametrize("name", ["hai_duong", "thai_binh", "nam", "nam_nam", "ke_hoach"])
def test_it_does_not_count_as_edited(documents, saved, name):
    assert deliver(saved[name], sealed(documents[name].package)).status is Status.UNCHANGED
