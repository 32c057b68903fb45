"""`pipeline build`: a line a document, what narrows it, and the codes it exits with."""

from __future__ import annotations

import json
import shutil

import pytest

from tests.cli.conftest import FILE, ROOT, TITLE, spoil, typed


def first_line(result):
    return result.output.splitlines()[0]


def test_a_line_says_what_became_of_the_document_and_where_it_lies(workspace):
    result = typed("build")
    assert result.exit_code == 0
    assert first_line(result) == f"lập mới    {TITLE} → {FILE.as_posix()} (3 lưu ý)"
    assert (workspace / FILE).is_file()
    assert (
        result.output.splitlines()[-1]
        == "1 văn bản lập mới; 3 lưu ý. Thêm --notices để xem các lưu ý. Đã lưu 1 phiên bản mới vào kho lưu trữ."
    )


def test_a_second_run_says_unchanged_and_writes_nothing(workspace):
    typed("build")
    before = (workspace / FILE).stat().st_mtime_ns
    result = typed("build")
    assert first_line(result).startswith(f"không đổi  {TITLE}")
    assert (workspace / FILE).stat().st_mtime_ns == before


@pytest.mark.usefixtures("workspace")
def test_notices_are_printed_when_asked_for():
    assert "chua-ro-nguoi-ky" not in typed("build").output
    assert "lưu ý chua-ro-nguoi-ky" in typed("build", "--notices").output


def test_json_holds_what_a_program_needs(workspace):
    report = json.loads(typed("build", "--format", "json").output)
    assert report["findings"] == []
    (document,) = report["documents"]
    assert {k: document[k] for k in ("office", "type", "title", "period", "status", "kept", "pdf")} == {
        "office": "thai-binh",
        "type": "ke-hoach-nam",
        "title": "Kế hoạch năm",
        "period": [2018, 2018],
        "status": "lập mới",
        "kept": None,
        "pdf": None,
    }
    assert document["path"] == str(workspace / FILE)
    (found,) = (f for f in document["findings"] if f["code"] == "chua-ro-nguoi-ky")
    assert (found["code"], found["severity"], found["kind"]) == ("chua-ro-nguoi-ky", "lưu ý", "data")
    assert found["place"]["file"] == "thai-binh/2018/van-ban-va-noi-dung-2018.xlsx"
    assert found["mend"]


NARROW = {
    "the year": (("--year", "2018"), True),
    "another year": (("--year", "2019"), False),
    "the office": (("--office", "thai-binh"), True),
    "the office in capitals": (("--office", "Thai-Binh"), True),
    "another office": (("--office", "lam-giang"), False),
    "the type's folder": (("ke-hoach-nam",), True),
    "the type's title": (("Kế hoạch năm",), True),
    "the type's title, decomposed": (("Kế hoạch năm",), True),
    "another type": (("bao-cao-nam",), False),
    "several types": (("bao-cao-nam", "ke-hoach-nam"), True),
}


@pytest.mark.parametrize(("words", "is_made"), NARROW.values(), ids=NARROW.keys())
def test_a_run_can_be_narrowed(workspace, words, is_made):
    result = typed("build", *words)
    assert (workspace / FILE).exists() is is_made
    assert result.exit_code == (0 if is_made else 4)
    assert ("khong-co-van-ban-khop" in result.output) is not is_made
    assert is_made or words[-1] in result.output


def test_inputs_and_outputs_may_lie_elsewhere(workspace, tmp_path):
    (workspace / "inputs").rename(tmp_path / "số liệu")
    result = typed("build", "--inputs", tmp_path / "số liệu", "--outputs", tmp_path / "kết quả")
    assert result.exit_code == 0
    assert (tmp_path / "kết quả" / FILE.relative_to("outputs")).is_file()
    assert not (workspace / "outputs").exists()


def test_the_program_is_called_from_any_folder_below(workspace, monkeypatch):
    monkeypatch.chdir(workspace / "inputs" / "thai-binh")
    assert typed("build").exit_code == 0
    assert (workspace / FILE).is_file()


def test_a_fault_in_the_inputs_stops_the_document_and_keeps_the_old_one(workspace):
    typed("build")
    before = (workspace / FILE).read_bytes()
    spoil(workspace)
    result = typed("build")
    assert result.exit_code == 4
    assert first_line(result).startswith(f"CHƯA LẬP   {TITLE} (1 lỗi")
    assert "lỗi o-phai-la-ngay" in result.output
    assert "ô H6" in result.output
    assert "các bản cũ giữ nguyên" in result.output.splitlines()[-1]
    assert (workspace / FILE).read_bytes() == before


def test_a_draft_is_made_with_its_faults_and_is_no_failure(workspace):
    spoil(workspace)
    assert typed("build", "--draft").exit_code == 0
    assert [p.name for p in (workspace / FILE).parent.iterdir()] == [f"{FILE.stem} (du thao).docx"]


USAGE = {
    "an unknown option": ("--nam", "2018"),
    "a year that is no number": ("--year", "hai nghìn"),
    "a folder of inputs that is not there": ("--inputs", "khong-co"),
    "an unknown format": ("--format", "xml"),
}


@pytest.mark.usefixtures("workspace")
@pytest.mark.parametrize("words", USAGE.values(), ids=USAGE.keys())
def test_wrong_usage_exits_with_two(words):
    assert typed("build", *words).exit_code == 2


def test_outside_a_workspace_one_sentence_says_what_to_do(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for words in ((), ("build",)):
        result = typed(*words)
        assert result.exit_code == 3
        assert "khong-thay-thu-muc-lam-viec" in result.output
        assert "pipeline init" in result.output


def test_outputs_that_cannot_be_written_are_a_matter_of_the_machine(workspace):
    (workspace / "outputs").write_text("tệp, không phải thư mục", encoding="utf-8")
    result = typed("build")
    assert result.exit_code == 3
    assert "khong-ghi-duoc" in result.output


def test_one_fault_of_one_document_does_not_stop_the_others(workspace):
    shutil.copytree(ROOT / "inputs" / "hai-duong", workspace / "inputs" / "hai-duong")
    spoil(workspace)
    result = typed("build")
    assert result.exit_code == 4
    assert [line.split("·")[0].split()[0] for line in result.output.splitlines()[:2]] == ["lập", "CHƯA"]
