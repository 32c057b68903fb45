"""What LibreOffice shows of composed templates: page numbers, the signature, the appendix's pages."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from pipeline.ooxml import write_package
from tests.templates.test_printing import composed

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(not shutil.which("soffice") or not shutil.which("pdftotext"), reason="không có LibreOffice"),
]


@pytest.fixture(scope="module", params=["bao-cao-5-nam", "bao-cao-nam", "ke-hoach-nam"])
def pages(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("rendered")
    (folder / "a.docx").write_bytes(write_package(composed(request.param, given=True).document))
    profile = f"-env:UserInstallation=file://{folder}/profile"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, folder / "a.docx"],
        check=True,
        capture_output=True,
    )
    told = subprocess.run(["pdftotext", "-layout", folder / "a.pdf", "-"], check=True, capture_output=True)
    return [page.strip().split("\n") for page in told.stdout.decode().split("\f") if page.strip()]


def test_the_first_page_has_no_number_and_the_second_has_two(pages):
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in pages[0][0]
    assert pages[1][0].strip() == "2"


def test_both_sides_of_the_letterhead_stand_on_a_line(pages):
    assert "VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO" in pages[0][0]
    assert any("Độc lập - Tự do - Hạnh phúc" in line for line in pages[0][:4])


def test_the_signature_is_not_alone_on_its_page(pages):
    page = next(page for page in pages if any("VIỆN TRƯỞNG" in line for line in page))
    before = [line for line in page[: next(n for n, line in enumerate(page) if "VIỆN TRƯỞNG" in line)] if line.strip()]
    assert any("./." in line for line in before)


def test_each_appendix_of_a_report_begins_a_page_without_a_number_and_a_plan_has_none(pages, request):
    first = [page for page in pages if any("Kèm theo" in line for line in page)]
    assert bool(first) == request.node.callspec.params["pages"].startswith("bao-cao")
    assert all(page[0].strip().startswith("Phụ lục") for page in first)
