"""The program on any console: in any encoding, with progress only where somebody watches, and its own faults."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from pipeline.cli import building, screen
from pipeline.cli.main import main
from tests.cli.conftest import FILE, TITLE, started, typed

CONSOLES = {
    "Windows in English": {"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"},
    "no locale": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "ascii": {"PYTHONIOENCODING": "ascii"},
}


@pytest.mark.parametrize("console", CONSOLES.values(), ids=CONSOLES.keys())
@pytest.mark.long
def test_no_console_breaks_the_program(workspace, console):
    done = started("build", folder=workspace, **console)
    assert done.returncode == 0
    assert b"Traceback" not in done.stdout + done.stderr
    assert done.stdout.decode().splitlines()[0].startswith(f"lập mới    {TITLE}")
    assert (workspace / FILE).is_file()


def test_the_module_is_the_command(workspace):
    done = started(folder=workspace)
    assert done.returncode == 0
    assert f"chưa lập                       {TITLE}" in done.stdout.decode()


def test_progress_is_silent_for_a_second_and_then_names_the_document(monkeypatch, capsys):
    now = iter([0.0, 0.5, 1.5])
    monkeypatch.setattr(screen.time, "monotonic", lambda: next(now, 2.0))
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with screen.progress() as told:
        told("Báo cáo A", 1, 2)
        assert capsys.readouterr().err == ""
        told("Kế hoạch B", 2, 2)
    said = capsys.readouterr()
    assert "Đang lập 2/2: Kế hoạch B" in said.err
    assert said.out == ""


def test_progress_stays_silent_where_nobody_watches(monkeypatch, capsys):
    monkeypatch.setattr(screen.time, "monotonic", iter(range(0, 100_000, 100)).__next__)
    monkeypatch.setenv("FORCE_COLOR", "1")
    with screen.progress() as told:
        told("Báo cáo A", 1, 2)
        told("Kế hoạch B", 2, 2)
    assert capsys.readouterr().err == ""


@pytest.mark.long
def test_progress_never_reaches_what_a_program_reads(workspace):
    done = started("build", "--format", "json", folder=workspace)
    assert done.stderr == b""
    assert done.stdout.startswith(b"{")


@pytest.mark.usefixtures("workspace")
def test_a_fault_of_ours_is_one_line_and_its_traceback_lies_in_a_named_file(monkeypatch, capsys, tmp_path):
    def fail(*_):
        raise ZeroDivisionError("giả vờ hỏng")

    monkeypatch.setattr(building, "run", fail)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with pytest.raises(SystemExit) as left:
        main(["build"])
    said = capsys.readouterr()
    assert left.value.code == 1
    assert said.out == ""
    (line,) = said.err.splitlines()
    assert line.startswith("Lỗi của chương trình, không phải của tệp nhập.")
    details = Path(line.rsplit(": ", maxsplit=1)[1]).read_text(encoding="utf-8")
    assert "ZeroDivisionError: giả vờ hỏng" in details
    assert "Traceback" in details


def test_help_tells_what_can_be_typed():
    assert "inputs" in typed("--help").output
    assert "--draft" in typed("build", "--help").output
