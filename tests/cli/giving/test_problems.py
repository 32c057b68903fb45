"""The command problems: what it prints, writes and refuses."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from pipeline.cli.main import pipeline
from tests.acceptance.copies import copied
from tests.problems.test_problems import AWARDS, YEAR, saved, spoiled


@pytest.fixture(autouse=True)
def office(tmp_path, monkeypatch):
    workspace = copied(tmp_path, "lam-giang")
    (tmp_path / "templates_docx").symlink_to(workspace.templates)
    saved(workspace.inputs / AWARDS, spoiled)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def problems(*arguments):
    return CliRunner().invoke(pipeline, ["problems", "--year", "2026", *arguments])


def test_what_is_wrong_is_told_under_its_file_and_ends_with_what_was_not_done(office):
    done = problems()
    assert done.exit_code == 4
    assert f"── {AWARDS}" in done.output
    assert "lỗi o-phai-la-so-dem" in done.output
    assert "Chưa sửa gì trong tệp của bạn." in done.output.splitlines()[-1]
    assert not (office / "outputs").exists()


def test_copies_list_and_page_are_written_where_they_are_told_to_be(office):
    done = problems("--annotate", "--xlsx", "ds.xlsx", "--html", "ds.html")
    marked = office / "outputs" / YEAR / "loi-nhap-lieu" / "khen-thuong-2026 (đánh dấu lỗi).xlsx"
    assert [path.is_file() for path in (marked, office / "ds.xlsx", office / "ds.html")] == [True] * 3
    assert done.output.count("Đã ghi ") == 3
    page = (office / "ds.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert "o-phai-la-so-dem" in page


def test_a_page_of_somebody_else_is_not_written_over(office):
    (office / "ds.html").write_text("của tôi", encoding="utf-8")
    assert problems("--html", "ds.html").exit_code == 2
    assert (office / "ds.html").read_text(encoding="utf-8") == "của tôi"


def test_a_program_gets_all_as_json():
    told = json.loads(problems("--format", "json").output)
    assert {"o-phai-la-so-dem", "so-co-hai-cach-doc", "don-vi-la"} <= {p["code"] for p in told["problems"]}
    assert told["units"] == []


@pytest.mark.parametrize(
    "chosen", [("--office", "lam-gian"), ("--year", "1999"), ("--office", "lam-giang", "--year", "1999")]
)
def test_an_office_or_a_year_that_is_not_there_is_not_told_to_be_without_fault(chosen):
    done = CliRunner().invoke(pipeline, ["problems", *chosen])
    assert done.exit_code == 2
    assert "Không có lỗi" not in done.output


@pytest.mark.long
@pytest.mark.parametrize(
    "command", [("problems",), ("summary", "--year", "2026"), ("register", "Phòng 1"), ("workbook", "--year", "2027")]
)
def test_every_command_over_inputs_reads_another_folder_when_told(office, command):
    (office / "inputs").rename(office / "khac")
    (office / "inputs").mkdir()
    assert (
        CliRunner().invoke(pipeline, [*command, "--inputs", "khac"]).output
        != CliRunner().invoke(pipeline, [*command]).output
    )
    assert CliRunner().invoke(pipeline, [*command, "--inputs", "khong-co"]).exit_code == 2


def test_a_list_is_not_written_into_the_folder_of_inputs_that_was_named(office):
    (office / "inputs").rename(office / "khac")
    (office / "inputs").mkdir()
    assert problems("--inputs", "khac", "--xlsx", "khac/ds.xlsx").exit_code == 2
