"""Letterheads as typists build them are recognised part by part, and again after LibreOffice has saved them."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import asdict

import pytest

from pipeline.check.parts import recognise
from pipeline.ooxml import read_package
from pipeline.outline import read_outline
from tests.check.letterheads import combined
from tests.check.letterheads.expected import PARTS, seen
from tests.check.letterheads.ways import WAYS, made


def _seen(source):
    return seen(recognise(read_outline(read_package(source))))


def _share(pairs):
    """How many of the parts that are there, or were seen, were seen rightly."""
    held = [(getattr(e, part), getattr(s, part)) for e, s in pairs for part in PARTS]
    told = [(e, s) for e, s in held if e or s]
    return sum(e == s for e, s in told) / len(told)


def test_there_are_thirty_ways_or_more():
    assert len(WAYS) >= 30


@pytest.mark.parametrize("name", WAYS)
def test_each_part_is_recognised_as_a_reader_sees_it(name):
    source, expected = made(name)
    assert asdict(_seen(source)) == asdict(expected)


@pytest.mark.long
@pytest.mark.parametrize("name", combined.ALL)
def test_each_top_goes_with_each_title_and_each_ending(name):
    source, expected = combined.made(name)
    assert asdict(_seen(source)) == asdict(expected)


def test_what_is_not_there_is_named_as_missing():
    certificate = recognise(read_outline(read_package(made("certificate")[0])))
    party = recognise(read_outline(read_package(made("party_paper")[0])))
    letter = recognise(read_outline(read_package(made("letter_to_one")[0])))
    assert party.missing == ("Quốc hiệu", "Tiêu ngữ")
    assert letter.missing == ()
    assert set(certificate.missing) == {
        "tên cơ quan ban hành", "số, ký hiệu", "địa danh và thời gian", "tên loại", "trích yếu", "nội dung", "Nơi nhận",
    }  # fmt: skip


@pytest.mark.long
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice không có trên máy này")
def test_nine_parts_in_ten_are_recognised_after_libreoffice_has_saved_the_file(tmp_path):
    for name in WAYS:
        (tmp_path / f"{name}.docx").write_bytes(made(name)[0])
    out = tmp_path / "ra"
    command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to"]
    command += ["docx:MS Word 2007 XML", "--outdir", str(out), *map(str, sorted(tmp_path.glob("*.docx")))]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    assert _share((made(name)[1], _seen(out / f"{name}.docx")) for name in WAYS) >= 0.9
