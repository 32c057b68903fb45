from __future__ import annotations

import json
import shutil
import sys
from itertools import count

import pytest

from pipeline.cli import screen
from pipeline.cli.archive.verify import counted
from pipeline.cli.main import main
from tests.cli.conftest import typed
from tests.keep.house import KEY
from tests.keep.pdfs import blank


def test_verify_tells_each_version_and_ends_with_the_tally(stood):
    answer = typed("verify")
    assert answer.exit_code == 0
    assert answer.output.splitlines()[0] == f"{KEY}@1  đúng từng byte"
    assert answer.output.endswith("1 phiên bản đúng từng byte; mọi byte trong kho đúng mã kiểm.\n")
    (text,) = (stood / "outputs/luu-tru").rglob("van-ban.txt")
    text.write_bytes(b"")
    answer = typed("verify", "Ke hoach nam 2018", "--bytes-only")
    assert answer.exit_code == 3
    assert "van-ban.txt" in answer.output
    assert f"Thấy  tệp đã đổi, không còn đúng từng byte như khi lưu; là Ke hoach nam 2018/van-ban.txt của {KEY}@1" in (
        answer.output
    )
    assert "(mã OCFL E092)\n" in answer.output
    assert "1 tệp hỏng" in answer.output
    told = json.loads(typed("verify", "--format", "json").output)
    assert told["versions"] == [
        {
            "version": f"{KEY}@1",
            "verdict": "SAME",
            "told": [],
            "pdf": "",
            "sent": "",
            "broken": ["van-ban.txt HỎNG"],
        }
    ]
    assert [f["code"] for f in told["damage"]] == ["kho-luu-hong"]


def test_the_row_of_a_version_says_that_the_file_that_went_out_is_broken(stood):
    (stood / "da ky.pdf").write_bytes(blank())
    sign = ("sign-off", KEY, "--number", "2", "--date", "07/01/2018", "--attach", "da ky.pdf")
    assert typed(*sign).exit_code == 0
    assert typed("verify", f"{KEY}@1").output.splitlines()[0].endswith("đúng từng byte · tệp ban hành nguyên vẹn")
    (sent,) = (stood / "outputs/luu-tru").rglob("*da*ky*.pdf")
    content = bytearray(sent.read_bytes())
    content[40] ^= 1
    sent.write_bytes(content)
    answer = typed("verify", f"{KEY}@1")
    assert answer.exit_code == 3
    row = next(line for line in answer.output.splitlines() if line.startswith(f"{KEY}@1"))
    assert "tệp ban hành ban-hanh/tep-da-gui/da ky.pdf HỎNG" in row
    assert "nguyên vẹn" not in row


def test_a_count_of_copies_edited_by_hand_names_them_once():
    assert counted("bản sửa tay, không lập lại") == "bản sửa tay, không lập lại"
    assert counted("đúng từng byte") == "phiên bản đúng từng byte"


@pytest.mark.usefixtures("stood")
def test_verify_says_that_it_compares_and_not_that_it_makes_documents(monkeypatch, capsys):
    clock = count(step=2)
    monkeypatch.setattr(screen.time, "monotonic", lambda: float(next(clock)))
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with pytest.raises(SystemExit):
        main(["verify"])
    shown = capsys.readouterr().err
    assert "Đang đối chiếu 1/1" in shown
    assert "Đang lập" not in shown


@pytest.mark.parametrize(
    "command",
    [
        ("verify",),
        ("verify", "--bytes-only"),
        ("versions",),
        ("trace", "1"),
        ("export", "goi"),
        ("backup", "sao"),
        ("issue", KEY),
        ("sign-off", KEY, "--number", "2", "--date", "07/01/2018"),
        ("build",),
    ],
)
def test_a_whole_document_that_is_gone_is_told_by_every_command(stood, command):
    (gone,) = (stood / "outputs/luu-tru").glob("*van-ban*")
    shutil.move(gone, stood / "di cho khac")
    before = (stood / "outputs/.kho-luu.json").read_bytes()
    answer = typed(*command)
    assert answer.exit_code == 3, answer.output
    assert "kho-luu-thieu-phien-ban" in answer.output
    assert "văn bản loại ke-hoach-nam của thai-binh, năm 2018: mất cả" in answer.output
    assert "mọi byte trong kho đúng" not in answer.output
    assert (stood / "outputs/.kho-luu.json").read_bytes() == before


def test_what_is_gone_is_no_matter_of_another_archive(stood):
    assert typed("backup", "sao").exit_code == 0
    (gone,) = (stood / "outputs/luu-tru").glob("*van-ban*")
    shutil.move(gone, stood / "di cho khac")
    assert typed("versions", "--archive", str(stood / "sao")).exit_code == 0
