"""The five documents of the house: how often a trace gives the useful answer, also once LibreOffice saved them."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from pipeline.ooxml import read_package, write_package
from pipeline.trace import Made, Origin, traced
from tests.trace.paper import bare

ROOT = Path(__file__).resolve().parents[2]
SHARES = {
    "hai-duong/2024/Bao cao tong ket 2020-2024.docx": (171, 171),
    "lam-giang/2026/Bao cao tong ket 2022-2026.docx": (1326, 1394),
    "lam-giang/2026/Bao cao tong ket nam 2026.docx": (349, 350),
    "lam-giang/2027/Ke hoach nam 2027.docx": (90, 90),
    "thai-binh/2018/Ke hoach nam 2018.docx": (62, 62),
}
pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def made(house_made):
    """Each document as it was made, with its content, by the path below outputs."""
    folder = house_made.outputs
    contents = {o.delivery.path.relative_to(folder).as_posix(): o.made.content for o in house_made.report.outcomes}
    return {name: Made(read_package(folder / name), content) for name, content in contents.items()}


@pytest.mark.parametrize("name", SHARES)
def test_cells_are_named_for_nearly_every_number(made, name):
    found = traced(made[name].package, made[name])
    total = len(found.printed_numbers)
    assert (total - len(found.without_cells), total) == SHARES[name]
    assert total - len(found.without_cells) >= 0.95 * total
    assert {n.origin for n in found.without_cells} <= {Origin.PROGRAM, Origin.SEVERAL}


@pytest.mark.parametrize("name", SHARES)
def test_a_document_without_marks_is_traced_as_well(made, name):
    with_marks, without = traced(made[name].package, made[name]), traced(bare(made[name].package), made[name])
    spots = [[(line.place, line.spot.start, line.now) for line in found.lines] for found in (with_marks, without)]
    assert spots[0] == spots[1]


def test_what_libreoffice_saved_without_an_edit_reads_the_same(made, tmp_path):
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("không có LibreOffice")
    (tmp_path / "ra").mkdir()
    for n, one in enumerate(made.values()):
        (tmp_path / f"{n}.docx").write_bytes(write_package(one.package))
    profile = f"-env:UserInstallation=file://{tmp_path / 'prof'}"
    files = sorted(str(f) for f in tmp_path.glob("*.docx"))
    command = [
        program,
        profile,
        "--headless",
        "--convert-to",
        "docx:MS Word 2007 XML",
        "--outdir",
        tmp_path / "ra",
        *files,
    ]
    subprocess.run(command, capture_output=True, timeout=300, check=True, env=os.environ)
    for n, one in enumerate(made.values()):
        found = traced(read_package(tmp_path / "ra" / f"{n}.docx"))
        assert found.strayed == ()
        assert len(found.lines) == len(traced(one.package).lines)
