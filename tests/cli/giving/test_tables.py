"""The command tables: tables of a kept document as a file, many such files added up, and what is refused."""

from __future__ import annotations

import openpyxl
import pytest
from click.testing import CliRunner

from pipeline.cli.main import pipeline
from pipeline.files import FileBusy
from pipeline.survey import tables_workbook
from tests.survey.test_tables import ALL, BK, GK, content


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """The folder of what two offices sent, beside which the command is given."""
    sent = tmp_path / "cac-tinh"
    sent.mkdir()
    for office in ("A", "B"):
        (sent / f"{office}.xlsx").write_bytes(tables_workbook(content(office, GK, BK, ALL), office))
    monkeypatch.chdir(tmp_path)
    return sent


def tables(*arguments):
    return CliRunner().invoke(pipeline, ["tables", *arguments])


def test_files_are_added_into_one_beside_their_folder_when_no_name_is_given(folder):
    done = tables("--add", "cac-tinh")
    assert (done.exit_code, done.output.strip()) == (0, "Đã cộng 2 tệp, ghi vào tong-hop (bang).xlsx")
    page = openpyxl.load_workbook(folder.parent / "tong-hop (bang).xlsx", data_only=True)["khen"]
    assert page["A1"].value == "Tổng hợp cac-tinh"
    assert [page[f"C{row}"].value for row in (5, 6, 7)] == [14, 4, 18]


def test_the_sum_is_never_written_among_the_files_that_it_is_of(folder, monkeypatch):
    monkeypatch.chdir(folder)
    assert tables("--add", ".").exit_code == 2
    assert sorted(path.name for path in folder.iterdir()) == ["A.xlsx", "B.xlsx"]


def test_a_file_that_a_person_saved_is_not_written_over(folder):
    openpyxl.Workbook().save(folder.parent / "cua-toi.xlsx")
    before = (folder.parent / "cua-toi.xlsx").read_bytes()
    assert tables("--add", "cac-tinh", "--xlsx", "cua-toi.xlsx").exit_code == 2
    assert (folder.parent / "cua-toi.xlsx").read_bytes() == before


def test_a_file_that_another_program_holds_open_is_told_with_what_to_do(folder, monkeypatch):
    target = folder.parent / "tong-hop.xlsx"
    assert tables("--add", "cac-tinh", "--xlsx", target.name).exit_code == 0

    def held(path):
        raise FileBusy(path)

    monkeypatch.setattr("pipeline.workbook.seal.guarded_read", held)
    done = tables("--add", "cac-tinh", "--xlsx", target.name)
    assert (done.exit_code, "đóng tệp ấy hoặc chọn tên khác" in done.output) == (2, True)


def test_no_table_is_written_where_it_would_be_read_as_inputs(folder):
    (folder.parent / "inputs").mkdir()
    (folder.parent / "templates_docx").mkdir()
    done = tables("--add", "cac-tinh", "--xlsx", "inputs/tong-hop.xlsx")
    assert (done.exit_code, "thư mục inputs" in done.output) == (2, True)
    assert not list((folder.parent / "inputs").iterdir())


@pytest.mark.parametrize(
    "arguments", [(), ("Báo cáo", "--add", "cac-tinh"), ("--add", "cac-tinh", "--xlsx", "tong-hop.xls")]
)
def test_what_does_not_go_together_is_refused(arguments):
    assert tables(*arguments).exit_code == 2
