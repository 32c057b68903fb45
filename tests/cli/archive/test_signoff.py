from __future__ import annotations

import pytest

from tests.cli.conftest import typed
from tests.keep.house import DOCUMENT, KEY, write
from tests.keep.pdfs import blank

SIGN = ("sign-off", "Ke hoach nam 2018", "--number", "2", "--date", "07/01/2018")


def test_sign_off_issue_and_a_build_after_a_change(stood):
    (stood / "chup.pdf").write_bytes(blank())
    answer = typed(*SIGN, "--attach", "chup.pdf")
    assert answer.exit_code == 0, answer.output
    assert f"{KEY}@1: đã ghi số 2, ngày 07/01/2018." in answer.output
    assert "không đối chiếu được bằng máy" in answer.output
    assert "(đã ban hành số 02/KH-VKS ngày 07/01/2018)" in typed("versions").output
    answer = typed("issue", "Ke hoach nam 2018", "gui.docx")
    assert answer.exit_code == 0, answer.output
    assert (stood / "gui.docx").read_bytes().startswith(b"PK")
    assert typed("issue", "Ke hoach nam 2018", "gui.docx").exit_code == 3
    answer = typed("issue", "Ke hoach nam 2018", "chup.pdf/gui.docx")
    assert (answer.exit_code, answer.output.partition(":")[0]) == (3, "Không ghi được chup.pdf/gui.docx")
    before = (stood / DOCUMENT).read_bytes()
    write(stood, "E6", "Phát động thi đua năm 2018")
    answer = typed("build")
    assert answer.exit_code == 0, answer.output
    assert "đã ban hành Kế hoạch năm" in answer.output
    assert "so-lieu-doi-sau-ban-hanh" in answer.output
    assert (stood / DOCUMENT).read_bytes() == before
    assert "đã ban hành" in typed().output


@pytest.mark.usefixtures("stood")
def test_a_second_sign_off_ends_with_a_finding_and_nothing_written():
    typed(*SIGN)
    answer = typed(*SIGN)
    assert answer.exit_code == 4
    assert "da-ban-hanh" in answer.output
    assert answer.output.endswith("Chưa ghi gì vào kho.\n")


@pytest.mark.usefixtures("stood")
def test_a_day_that_no_calendar_has_is_a_mistake_in_typing():
    assert typed("sign-off", KEY, "--number", "2", "--date", "31/02/2018").exit_code == 2


@pytest.mark.usefixtures("stood")
def test_an_unsigned_version_and_a_draft_are_not_issued():
    answer = typed("issue", KEY)
    assert answer.exit_code == 4
    assert "chua-ban-hanh" in answer.output
    assert "ban-du-thao-khong-phat-hanh" in typed("issue", f"{KEY} (du thao).docx").output


def test_an_archive_that_is_damaged_ends_a_command_with_a_finding(stood):
    (inventory,) = (stood / "outputs/luu-tru").glob("*ban*/inventory.json")
    inventory.write_bytes(b"{}")
    answer = typed("versions")
    assert answer.exit_code == 3
    assert "kho-luu-hong" in answer.output
