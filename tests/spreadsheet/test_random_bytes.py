"""Any workbook of which one byte was changed gives grids or a finding; no exception, and no end of the process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def told(first, last):
    ran = subprocess.run(
        [sys.executable, "tests/spreadsheet/fuzzing.py", str(first), str(last)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    return ran.returncode, ran.stdout


def test_forty_changed_bytes_give_grids_or_findings():
    assert told(0, 40) == (0, "")


@pytest.mark.long
@pytest.mark.parametrize("first", range(0, 3000, 500))
def test_any_changed_byte_gives_grids_or_a_finding(first):
    assert told(first, first + 500) == (0, "")
