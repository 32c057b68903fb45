from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.files import fits_windows, is_scratch, safe_name

FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
DEVICES = {"con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Báo cáo tổng kết 2026.docx", "Báo cáo tổng kết 2026.docx"),
        ("Kế hoạch số 02/KH-VKS", "Kế hoạch số 02-KH-VKS"),
        ('Thi đua: "60 ngày"?*<>|', "Thi đua 60 ngày-"),
        ("Báo cáo…\n năm\u00a02026 . . ", "Báo cáo… năm 2026"),
        ("a\x07b\ue000\ud800\u202e", "ab"),
        ("CON.docx", "CON_.docx"),
        ("con", "con_"),
        ("Com1.tar.gz", "Com1_.tar.gz"),
        ("LPT².docx", "LPT²_.docx"),
        ("aux .docx", "aux_.docx"),
        ("Console.docx", "Console.docx"),
        ("~$Báo cáo.docx", "Báo cáo.docx"),
        (".docx", "docx"),
        ("Thumbs.db", "Thumbs_.db"),
        ("~wr.tmp", "wr.tmp_"),
        ("", "không tên"),
        ("...", "không tên"),
        ("../../a", "-..-a"),
        (unicodedata.normalize("NFD", "Kế hoạch"), "Kế hoạch"),
    ],
)
def test_a_text_becomes_a_name_that_windows_takes(text, name):
    assert safe_name(text) == name


def test_a_long_name_keeps_its_extension():
    name = safe_name("Báo cáo tổng kết phong trào " * 10 + ".docx")
    assert len(name) <= 120
    assert name.endswith(".docx")
    assert safe_name("a" * 20, limit=5) == "aaaaa"


@given(st.text() | st.text("con.~$ \u00a0đệ😀com1/\\:-" + "a" * 3, max_size=400))
@example("ệ" * 300 + ".docx")
@example("a" * 118 + " .b.c")
@example("CON" + "." + "a" * 200)
@example("a" * 200 + ".tmp")
@example("." + "a" * 130)
def test_every_name_is_safe_and_its_own_name(text):
    name = safe_name(text)
    assert name
    assert len(name) <= 120
    assert len(name.encode()) <= 255
    assert not FORBIDDEN.search(name)
    assert name[-1] not in " ."
    assert name.partition(".")[0].rstrip().lower() not in DEVICES
    assert not is_scratch(name)
    assert safe_name(name) == name


def test_windows_takes_fewer_than_260_units():
    assert fits_windows(PureWindowsPath("C:\\" + "a" * 256))
    assert not fits_windows(PureWindowsPath("C:\\" + "a" * 257))
    assert fits_windows(PurePosixPath("/" + "ệ" * 258))
    assert not fits_windows(PurePosixPath("/" + "😀" * 130))


@pytest.mark.parametrize(
    "name",
    ["~$o cáo.docx", ".~lock.Báo cáo.docx#", "Thumbs.db", "thumbs.DB", ".DS_Store", ".khoa", "desktop.ini",
     "~WRL0001.tmp", "a1b2.tmp"],
)  # fmt: skip
def test_what_programs_leave_behind_is_scratch(name):
    assert is_scratch(name)


@pytest.mark.parametrize("name", ["Báo cáo.docx", "~ 5 tỷ.xlsx", "Thumbs.xlsx", "a.tmp.docx", "_chung", "$a.xlsx"])
def test_what_people_keep_is_no_scratch(name):
    assert not is_scratch(name)
