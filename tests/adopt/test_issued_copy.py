"""A person's copy that was signed off goes out with the number and day that it was given."""

from __future__ import annotations

import shutil

import pytest

from pipeline.ooxml import NAMESPACES, main_part, read_package, relate, with_part, write_package
from tests.adopt.conftest import say
from tests.cli.conftest import typed
from tests.merge import hands
from tests.merge.marked import line_with
from tests.refresh.house import KEY, document


@pytest.fixture
def folder(kept, tmp_path, monkeypatch):
    """A workspace with the report, to adopt a copy in."""
    shutil.copytree(kept, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def adopt(folder, old, new, package=None):
    """The report adopted with these words in the place of those."""
    copy = hands.opened(package or document(folder))
    say(copy, old, new)
    (folder / "sua.docx").write_bytes(write_package(hands.closed(copy)))
    assert typed("adopt", "sua.docx").exit_code == 0


def sign(number, *more):
    return typed("sign-off", f"{KEY}@2", "--number", number, "--date", "20/11/2026", *more)


@pytest.mark.long
def test_number_and_day_of_the_sign_off_stand_in_the_copy_that_goes_out(folder):
    adopt(folder, "Chọn đúng việc để thi đua.", "Chọn việc khó để thi đua.")
    assert sign(57).exit_code == 0
    result = typed("issue", f"{KEY}@2", "gui.docx")
    assert result.exit_code == 0, result.output
    out = read_package(folder / "gui.docx")
    assert line_with(out, "Số: ").startswith("Số: 57/")
    assert "ngày 20 tháng 11 năm 2026" in line_with(out, "Lam Giang, ngày")
    assert line_with(out, "Chọn việc khó để thi đua.")
    assert not [name for name in out.parts if name.startswith("customXml")]


@pytest.mark.long
def test_a_number_that_a_person_typed_does_not_go_out_under_another(folder):
    adopt(folder, "412", "99")
    answer = sign(57)
    assert answer.exit_code == 4, answer.output
    assert "so-ngay-go-tay" in answer.output
    assert "“99”" in answer.output
    assert sign(57, "--accept").exit_code == 0
    answer = typed("issue", f"{KEY}@2", "gui.docx")
    assert answer.exit_code == 4
    assert "so-ngay-go-tay" in answer.output
    assert "khong-lap-lai-duoc" not in answer.output
    assert not (folder / "gui.docx").exists()
    assert sign(99, "--again", "--reason", "gõ nhầm số").exit_code == 0
    assert typed("issue", f"{KEY}@2", "gui.docx").exit_code == 0
    assert line_with(read_package(folder / "gui.docx"), "Số: ") == "Số: 99/BC-VKSLG"


@pytest.mark.long
def test_comments_are_told_with_whose_they_are_when_it_is_signed_off_and_when_the_copy_goes_out(folder):
    package = commented(document(folder), ("Lê Thị Hoa", "Số này đã hỏi Phòng 1 chưa?"), ("", "Xem lại."))
    adopt(folder, "Chọn đúng việc để thi đua.", "Chọn việc khó để thi đua.", package)
    told = "2 nhận xét (comment): “Số này đã hỏi Phòng 1 chưa?” (Lê Thị Hoa); “Xem lại.”"
    for answer in (sign(57), typed("issue", f"{KEY}@2", "gui.docx")):
        assert answer.exit_code == 0, answer.output
        assert answer.output.startswith("cảnh báo con-nhan-xet")
        assert told in " ".join(answer.output.split())
    assert not [name for name in read_package(folder / "gui.docx").parts if "comments" in name]


def commented(package, *comments):
    """The document with comments of people on its first paragraphs."""
    copy = hands.opened(package)
    for number, _ in enumerate(comments):
        hands.remark(copy, number)
    said = "".join(
        f'<w:comment w:id="{9000 + n}" w:author="{author}"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:comment>'
        for n, (author, text) in enumerate(comments)
    )
    part = f'<w:comments xmlns:w="{hands.W[1:-1]}">{said}</w:comments>'.encode()
    kind, relation = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml", "/comments"
    package = with_part(hands.closed(copy), "word/comments.xml", part, kind)
    return relate(package, main_part(package), f"{NAMESPACES['r']}{relation}", "word/comments.xml")[0]
