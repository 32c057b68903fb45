"""A small workspace of the house's own: one office, one document."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from openpyxl import load_workbook

from pipeline.cli.main import pipeline

ROOT = Path(__file__).resolve().parents[2]
BOOK = Path("inputs/thai-binh/2018/van-ban-va-noi-dung-2018.xlsx")
TITLE = "Kế hoạch năm · thai-binh · 2018"
FILE = Path("outputs/thai-binh/2018/Ke hoach nam 2018.docx")


@pytest.fixture
def workspace(tmp_path, monkeypatch) -> Path:
    """A workspace with the plan of Thái Bình, and the current folder in it; nothing is made yet."""
    shutil.copytree(ROOT / "templates_docx", tmp_path / "templates_docx")
    shutil.copytree(ROOT / "inputs" / "thai-binh", tmp_path / "inputs" / "thai-binh")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def typed(*arguments):
    """What the program answers to these words on its command line."""
    return CliRunner().invoke(pipeline, [str(a) for a in arguments])


def started(*arguments, folder, **environment):
    """The program started as a person starts it, in a folder and an environment."""
    here = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    command = [sys.executable, "-m", "pipeline", *map(str, arguments)]
    return subprocess.run(command, cwd=folder, env=here, capture_output=True, timeout=100, check=False)


def spoil(workspace):
    """A year of signing that no calendar has."""
    path = workspace / BOOK
    book = load_workbook(path, rich_text=True)
    book["Văn bản cần lập"]["H6"] = "31/02/2018"
    book.save(path)
