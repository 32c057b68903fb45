"""Documents that LibreOffice has saved are mended; a mended one opens there and says the same."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from pipeline.check import check_document, load_profile
from pipeline.mending import mend_document
from pipeline.ooxml import read_package, write_package
from pipeline.outline import all_paragraphs, read_outline
from tests.check.recipes import cook, read_recipe
from tests.mending.undoing import accepted, rejected

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice không có trên máy này"),
]
VKSND = load_profile()[0]
SPOILED = (
    "nền: bao-cao\ntrang 1: lề_trái=25mm\ntrang 1: số_trang=dưới\nkiểu NoiDung: căn=trái, phông=Calibri\n"
    "chữ “chịu trách nhiệm chính”: màu=FF0000\nthay “- Lãnh đạo VKSND tỉnh;” thành “+ Lãnh đạo VKSND tỉnh,”\n"
    "thay “- Lưu: VT, VPTH.” thành “- Lưu VT, VPTH.”\nthay “trân trọng báo cáo./.” thành “trân trọng báo cáo.”\n"
    "chữ “Nơi nhận:”: cỡ=14\n"
)


def saved(package, folder):
    """The package as LibreOffice saves it."""
    source = folder / "a.docx"
    source.write_bytes(write_package(package))
    out = folder / "ra"
    command = ["soffice", f"-env:UserInstallation=file://{folder}/nha", "--headless", "--convert-to", "docx"]
    subprocess.run([*command, "--outdir", str(out), str(source)], check=True, capture_output=True, timeout=180)
    return read_package(out / "a.docx")


def words(package):
    return [p.text for p in all_paragraphs(read_outline(package)) if p.text.strip() and not p.fields]


def codes(package):
    return {f.code for f in check_document(package, "a.docx", VKSND).findings}


def test_a_document_saved_by_libreoffice_is_mended(tmp_path):
    package = saved(cook(read_recipe(SPOILED)), tmp_path)
    before = codes(package)
    outright, tracked = (mend_document(package, "a.docx", VKSND, track=track) for track in (False, True))
    assert {"TT-03", "TT-04", "TT-05", "TT-44", "TT-63", "TT-65", "TT-45", "TT-62", "mau-chu"} <= before
    assert codes(outright.package) <= before - {
        "TT-03",
        "TT-04",
        "TT-05",
        "TT-44",
        "TT-63",
        "TT-65",
        "TT-45",
        "mau-chu",
    }
    assert read_outline(accepted(tracked.package)) == read_outline(outright.package)
    if all(d.tracked for d in tracked.deeds):
        assert read_outline(rejected(tracked.package)) == read_outline(rejected(package))


@pytest.mark.parametrize("track", [False, True])
def test_a_mended_document_says_the_same_in_libreoffice(tmp_path, track):
    made = mend_document(cook(read_recipe(SPOILED)), "a.docx", VKSND, track=track).package
    assert words(saved(made, tmp_path)) == words(made)
