from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from pipeline.marks import found_marks
from pipeline.ooxml import read_package, write_package
from tests.compose.making import content, fn, note, p, row, table, tbl, template
from tests.compose.reading import made
from tests.compose.test_marks import ALL, EVERYWHERE

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(not (shutil.which("soffice") and shutil.which("pdftotext")), reason="cần LibreOffice"),
]


def _converted(file, kind, out):
    profile = f"-env:UserInstallation=file://{out}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", str(out), str(file)]
    subprocess.run(command, capture_output=True, check=True, timeout=120)
    return out / f"{file.stem}.{kind}"


AROUND_NOTES = template(
    p("Mở {{ x }}", fn(2), " rồi {{ x | số }}, {{ x }} lượt", "{{ chú_thích('lời riêng') }}"),
    p("{%p if x %}"), tbl(["đầu bảng", "{{ x }}"]), p("giữa {{ x }}"), tbl(["{{ x }}", "cuối bảng"]), p("{%p endif %}"),
    "{%p if ds %}", "chỉ có chữ", "{%p endif %}", p(),
    notes=[note("{{ x }} một", "{{ x }} hai")],
)  # fmt: skip


@pytest.mark.parametrize("written", [EVERYWHERE, AROUND_NOTES])
def test_every_mark_is_found_after_libreoffice_has_saved_the_file(written, tmp_path):
    doc = made(ALL, written)
    file = tmp_path / "x.docx"
    file.write_bytes(write_package(doc))
    saved = _converted(file, "docx", tmp_path / "saved")
    before, after = ({f.bookmark: (f.text, f.marks) for f in found_marks(pkg)} for pkg in (doc, read_package(saved)))
    assert after == before


def test_every_note_stands_under_its_number_on_the_page(tmp_path):
    ds = table("ds", *(row(f"k{n}", tên=f"tên{n}") for n in range(1, 9)))
    t = template(
        p("Mở{{ chú_thích('lời mở') }}"),
        "{%p for x in ds %}", p("{{ x.tên }}", fn(2)), "{%p endfor %}",
        tbl(["{%tr for x in ds %}"], [p("ô {{ x.tên }}", fn(3))], ["{%tr endfor %}"]),
        p("Kết", fn(4), "{{ chú_thích('lời mở') }}"),
        notes=[note("đoạn của {{ x.tên }}"), note("ô của {{ x.tên }}"), note("lời kết")],
    )  # fmt: skip
    file = tmp_path / "x.docx"
    file.write_bytes(write_package(made(content(ds), t)))
    pdf = _converted(file, "pdf", tmp_path / "pdf")
    words = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, check=True, text=True).stdout
    found = {
        int(n): said for n, said in re.findall(r"^ *(\d+)\s+(lời \w+|(?:đoạn|ô) của \w+)\s*$", words, re.MULTILINE)
    }
    expected = [
        "lời mở",
        *(f"đoạn của tên{n}" for n in range(1, 9)),
        *(f"ô của tên{n}" for n in range(1, 9)),
        "lời kết",
    ]
    assert found == dict(enumerate(expected, start=1))
