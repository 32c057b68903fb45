"""What a reader meets after LibreOffice has saved the file."""

from __future__ import annotations

import io
import shutil
import subprocess

import docx
import pytest

from pipeline.ooxml import (
    cleaned,
    ensure_notes_part,
    marks_part,
    read_package,
    with_marks_part,
    with_part,
    write_package,
)
from pipeline.outline import all_paragraphs, figures, read_outline, same

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice không có trên máy này"),
]

_NAMESPACE = "urn:vi-du:dau"
_FIGURE = '<w:bookmarkStart w:id="1" w:name="_kAB_n1"/>{}<w:bookmarkEnd w:id="1"/>'
_NOTE = '<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>Trong đó</w:t></w:r></w:p></w:footnote>'


def _made():
    document = docx.Document()
    document.add_paragraph("Đã tặng ").add_run("71").bold = True
    document.add_paragraph("một", style="List Number")
    document.add_table(2, 2, style="Table Grid").cell(0, 0).text = "12"
    stream = io.BytesIO()
    document.save(stream)
    pkg = ensure_notes_part(cleaned(read_package(stream.getvalue())))
    body = pkg["word/document.xml"].decode()
    run = "<w:r><w:rPr><w:b/></w:rPr><w:t>71</w:t></w:r>"
    body = body.replace(run, _FIGURE.format(run) + '<w:r><w:footnoteReference w:id="1"/></w:r>')
    cell = "<w:r><w:t>12</w:t></w:r>"
    body = body.replace(cell, _FIGURE.format(cell).replace('"1"', '"2"').replace("AB", "CD"))
    notes = pkg["word/footnotes.xml"].decode().replace("</w:footnotes>", f"{_NOTE}</w:footnotes>")
    pkg = with_part(with_part(pkg, "word/document.xml", body.encode()), "word/footnotes.xml", notes.encode())
    return with_marks_part(pkg, f'<d:dau xmlns:d="{_NAMESPACE}" tên="số"/>'.encode(), _NAMESPACE)


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    folder = tmp_path_factory.mktemp("lo")
    made = _made()
    (folder / "a.docx").write_bytes(write_package(made))
    profile, out = folder / "profile", folder / "out"
    command = [
        "soffice",
        f"-env:UserInstallation=file://{profile}",
        "--headless",
        "--convert-to",
        "docx",
        "--outdir",
        out,
    ]
    subprocess.run([*command, folder / "a.docx"], check=True, capture_output=True, timeout=120)
    return made, read_package(out / "a.docx")


def test_the_marks_part_is_kept(pair):
    _, saved = pair
    assert "tên" in marks_part(saved, _NAMESPACE).decode()


def test_every_figure_is_found_again(pair):
    made, saved = ([(f.name, text) for _, f, text in figures(read_outline(p))] for p in pair)
    assert made == [("_kAB_n1", "71"), ("_kCD_n1", "12")]
    assert saved == made


def test_texts_labels_notes_and_weights_are_kept(pair):
    made, saved = (
        [(p.address.path, p.label, p.text.strip(), [(r.text.strip(), r.format.bold, r.format.size) for r in p.runs])
         for p in all_paragraphs(read_outline(pkg))]
        for pkg in pair
    )  # fmt: skip
    assert made == saved


def test_a_reader_meets_the_same(pair):
    made, saved = map(read_outline, pair)
    assert same(made, saved)
