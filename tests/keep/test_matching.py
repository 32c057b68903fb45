"""What a PDF does to a text is no difference from it; what a person does is."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from pipeline.keep.attachment import attachment
from pipeline.keep.matching import match
from pipeline.keep.plain import plain_text
from pipeline.ooxml import main_part, read_package, with_part, write_package
from pipeline.outline import read_outline
from tests.acceptance.copies import copied, made

OURS = """I. Kết quả
Năm qua có 22 tập thể, 104 cá nhân được khen[1], cao hơn năm trước.
Hồ sơ đều công khai[2], mỗi khối một tổ chấm điểm.
Đơn vị | Bằng khen | Giấy khen
Phòng 1 | 2 | 4
Phòng 2 | 1 | 6
Tổng cộng | 3 | 10
Nơi khác giữ nguyên.
[1] Theo Quyết định số 5 năm trước.
[2] Công khai trên trang nội bộ, từ ngày 05/3/2026.
"""
PAGES = (
    """I. Kết quả
Năm qua có 22 tập thể, 104 cá
nhân được khen1, cao hơn năm trước.
Hồ sơ đều công khai2, mỗi
1 Theo Quyết định số 5 năm trước.
2 Công khai trên trang""",
    "2\nkhối một tổ chấm điểm.\nĐơn vị\nBằng khen\nGiấy khen\nPhòng 1\n2\n4\nnội bộ, từ ngày 05/3/2026.",
    "3\nĐơn vị Bằng khen Giấy khen\nPhòng 2 1 6\nTổng cộng 3 10\nNơi khác giữ nguyên.",
)
SENT = "\f".join(PAGES)


def test_page_ends_notes_at_page_feet_page_numbers_and_repeated_headings_are_no_differences():
    assert match(OURS, SENT).differences == ()
    assert match(OURS, SENT).likeness == 1.0


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("22 tập", "23 tập"),
        ("104 cá\nnhân", "104 tập\nthể"),
        ("khen1", "thưởng1"),
        ("công khai2", "công bố2"),
        ("số 5", "số 6"),
        ("trang", "báo"),
        ("05/3/2026", "06/3/2026"),
        ("Phòng 1\n2\n4", "Phòng 1\n2\n5"),
        ("Phòng 1\n2\n4", "Phòng 1\n4\n2"),
        ("Phòng 2 1 6", "Phòng 3 1 6"),
        ("3 10", "2 10"),
        ("mỗi\n1", "mỗi năm\n1"),
        ("giữ nguyên", "giữ"),
        ("Bằng khen\nGiấy", "Giấy khen\nBằng"),
    ],
)
def test_a_word_or_figure_that_a_person_changed_is_found(was, now):
    assert was in SENT
    assert match(OURS, SENT.replace(was, now, 1)).differences


def test_a_page_s_number_and_a_running_line_are_those_of_every_page_only():
    heads = (*(f"VKSND tỉnh – Trang {n}/3\n{re.sub(r'^[23]' + chr(10), '', page)}" for n, page in enumerate(PAGES, 1)),)
    assert match(OURS, "\f".join(heads)).differences == ()
    assert match(OURS, SENT + "\nĐã sao lục 14 bản").differences == ("tệp đính kèm có thêm: “Đã sao lục 14 bản”",)


def test_a_difference_is_told_with_the_words_before_it():
    assert match(OURS, SENT.replace("22 tập", "23 tập")).differences == (
        "phiên bản in “Năm qua có 22”, tệp đính kèm in “Năm qua có 23”",
    )
    assert match(OURS, SENT.replace("Nơi khác giữ nguyên.", "")).differences == (
        "tệp đính kèm không có: “Nơi khác giữ nguyên”",
    )


@pytest.fixture(scope="session")
def samples(tmp_path_factory):
    """The five sample documents."""
    report = made(copied(tmp_path_factory.mktemp("mau")))
    return tuple(outcome.delivery.path for outcome in report.outcomes)


def printed(folder, named):
    """These documents as LibreOffice prints them, by name."""
    for name, package in named.items():
        (folder / f"{name}.docx").write_bytes(write_package(package))
    profile = f"-env:UserInstallation=file://{folder}/prof"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", *(f"{name}.docx" for name in named)]
    subprocess.run(command, cwd=folder, capture_output=True, check=True)
    return {name: attachment(folder / f"{name}.pdf").text for name in named}


def lowered(package, by):
    """The document with room below the letterhead, so that its pages end elsewhere."""
    main = main_part(package)
    xml = package[main].decode()
    at = xml.index("</w:tbl>") + len("</w:tbl>")
    room = f'<w:p><w:pPr><w:spacing w:before="{by}"/></w:pPr></w:p>'
    return with_part(package, main, (xml[:at] + room + xml[at:]).encode())


def planted(package, count=10):
    """The document with so many words or figures of its text changed, and what each became."""
    main = main_part(package)
    xml = package[main].decode()
    found = [
        m
        for m in re.finditer(r"(?<=>)[^<>]*?(\b\d+\b|\b\w{4,}\b)[^<>]*(?=</w:t>)", xml)
        if m[1].islower() or m[1].isdigit()
    ]
    chosen = found[5 :: len(found) // count][:count]
    for number, m in reversed(list(enumerate(chosen))):
        said = f"{int(m[1]) + 1}" if m[1].isdigit() else f"khác{'abcdefghij'[number]}"
        xml = xml[: m.start(1)] + said + xml[m.end(1) :]
    return with_part(package, main, xml.encode()), len(chosen)


@pytest.mark.long
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice prints here")
def test_the_five_samples_printed_by_libreoffice_have_no_differences_wherever_their_pages_end(samples, tmp_path):
    packages = {path.stem: read_package(path.read_bytes()) for path in samples}
    named = {f"{by} {name}": lowered(p, by) if by else p for name, p in packages.items() for by in (0, 260, 780, 1560)}
    said = printed(tmp_path, named)
    told = {n: match(plain_text(read_outline(p)), said[n]).differences for n, p in named.items()}
    assert {n: d for n, d in told.items() if d} == {}
    assert len(told) == 20


@pytest.mark.long
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice prints here")
def test_each_of_fifty_words_and_figures_changed_before_printing_is_found(samples, tmp_path):
    packages = {path.stem: read_package(path.read_bytes()) for path in samples}
    changed = {name: planted(package) for name, package in packages.items()}
    assert sum(count for _, count in changed.values()) == 50
    said = printed(tmp_path, {name: package for name, (package, _) in changed.items()})
    for name, (_, count) in changed.items():
        differences = match(plain_text(read_outline(packages[name])), said[name]).differences
        assert len(differences) >= count - 1, (name, differences)


def each_changed(text):
    """Every text in which one word or figure of this one is another, sampled evenly."""
    words = list(re.finditer(r"[^\W\d_]{2,}|\d+", text))
    for m in words[3 :: max(1, len(words) // 10)][:10]:
        yield m[0], text[: m.start()] + ("7" + m[0] if m[0].isdigit() else m[0] + "x") + text[m.end() :]


@pytest.mark.long
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice prints here")
def test_one_word_or_figure_changed_is_told_alone(samples, tmp_path):
    packages = {path.stem: read_package(path.read_bytes()) for path in samples}
    said, met = printed(tmp_path, packages), 0
    for name, package in packages.items():
        for word, text in each_changed(plain_text(read_outline(package))):
            met += 1
            differences = match(text, said[name]).differences
            assert len(differences) == 1, (name, word, differences)
            assert word in differences[0]
    assert met == 50
