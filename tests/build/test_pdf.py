"""A PDF lies beside its document, says when it is only a preview, and is never what a run fails for."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from pypdf import PdfReader

from pipeline.build import pdf
from pipeline.cli.main import pipeline
from pipeline.marks import read_marks
from pipeline.ooxml import read_package

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path("outputs/thai-binh/2018")
NAME = "Ke hoach nam 2018"
PREVIEW = f"{NAME} (bản xem trước)"

needs_a_shell = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for LibreOffice is a shell script")


@pytest.fixture(scope="module")
def workspace(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("nơi làm việc")
    shutil.copytree(ROOT / "templates_docx", folder / "templates_docx")
    shutil.copytree(ROOT / "inputs" / "thai-binh", folder / "inputs" / "thai-binh")
    return folder


@pytest.fixture
def build(workspace, monkeypatch):
    """Builds with --pdf; returns the result and the names of the files that lie there then."""
    monkeypatch.chdir(workspace)
    shutil.rmtree(workspace / "outputs", ignore_errors=True)

    def run(*words):
        result = CliRunner().invoke(pipeline, ["build", "--pdf", *words])
        return result, sorted(p.name for p in (workspace / FOLDER).iterdir())

    return run


@pytest.fixture
def stand_in(tmp_path, monkeypatch):
    """Puts a script in LibreOffice's place; `$9` is the document that it is to convert."""

    def put(script):
        program = tmp_path / "soffice"
        program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        program.chmod(0o755)
        monkeypatch.setattr(pdf, "find_libreoffice", lambda: str(program))

    return put


MAKES_ONE = 'for last; do :; done; printf "%%PDF-1.7" > "${last%.docx}.pdf"'


def test_libreoffice_prints_it_and_the_figures_are_destinations_in_the_pdf(build, workspace, monkeypatch):
    monkeypatch.delenv(pdf.ELSEWHERE)
    monkeypatch.setattr(pdf, "has_times", lambda: False)
    result, files = build()
    assert result.exit_code == 0
    assert files == [f"{PREVIEW}.pdf", f"{NAME}.docx"]
    assert f"PDF → {FOLDER.as_posix()}/{PREVIEW}.pdf (bản xem trước: máy này không có phông" in result.output
    marks = read_marks(read_package(workspace / FOLDER / f"{NAME}.docx"))
    destinations = PdfReader(workspace / FOLDER / f"{PREVIEW}.pdf").named_destinations
    assert len(marks.figures) > 10
    assert {f"/{mark.bookmark.replace('_', '5F')}" for mark in marks.figures} <= destinations.keys()


@needs_a_shell
def test_with_times_new_roman_the_name_is_plain(build, stand_in, monkeypatch):
    stand_in(MAKES_ONE)
    monkeypatch.setattr(pdf, "has_times", lambda: True)
    result, files = build()
    assert files == [f"{NAME}.docx", f"{NAME}.pdf"]
    assert "xem trước" not in result.output
    shown = json.loads(build("--format", "json")[0].output)["documents"][0]
    assert Path(shown["pdf"]).name == f"{NAME}.pdf"


def test_without_libreoffice_one_sentence_says_so_and_the_document_is_there(build, monkeypatch):
    monkeypatch.setattr(pdf, "find_libreoffice", lambda: None)
    result, files = build()
    assert result.exit_code == 0
    assert files == [f"{NAME}.docx"]
    assert result.output.count("máy này chưa cài LibreOffice nên chưa có PDF; tệp Word đã lập xong") == 1
    assert "cảnh báo chua-co-libreoffice" in result.output


FAILING = {
    "it says success and writes nothing": "exit 0",
    "it fails": "exit 81",
}


@needs_a_shell
@pytest.mark.parametrize("script", FAILING.values(), ids=FAILING.keys())
def test_a_libreoffice_that_writes_nothing_is_told_and_the_document_is_there(build, stand_in, script):
    stand_in(script)
    result, files = build()
    assert result.exit_code == 0
    assert files == [f"{NAME}.docx"]
    assert "cảnh báo khong-lap-duoc-pdf" in result.output


@needs_a_shell
def test_a_libreoffice_that_hangs_is_given_up(build, stand_in, monkeypatch):
    stand_in("exec sleep 30")
    monkeypatch.setattr(pdf, "_SECONDS", 0.3)
    result, files = build()
    assert (result.exit_code, files) == (0, [f"{NAME}.docx"])
    assert "khong-lap-duoc-pdf" in result.output


def test_a_program_that_cannot_be_started_is_told(build, monkeypatch, tmp_path):
    monkeypatch.setattr(pdf, "find_libreoffice", lambda: str(tmp_path / "không có"))
    result, files = build()
    assert (result.exit_code, files) == (0, [f"{NAME}.docx"])
    assert "khong-lap-duoc-pdf" in result.output


@needs_a_shell
def test_a_document_that_was_stopped_is_not_printed(build, workspace, stand_in):
    stand_in(MAKES_ONE)
    (workspace / "inputs/thai-binh/2018/phong-trao-va-nhiem-vu-2018.xlsx").rename(workspace / "cất.xlsx")
    try:
        (workspace / FOLDER).mkdir(parents=True)
        result, files = build()
    finally:
        (workspace / "cất.xlsx").rename(workspace / "inputs/thai-binh/2018/phong-trao-va-nhiem-vu-2018.xlsx")
    assert (result.exit_code, files) == (4, [])
