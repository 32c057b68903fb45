"""The installed program carries its templates and samples: init and build need no checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SCRIPTS = "Scripts" if sys.platform == "win32" else "bin"


@pytest.mark.long
def test_the_installed_program_lays_out_a_workspace_that_builds(tmp_path):
    venv.create(tmp_path / "v", with_pip=True)
    tools = tmp_path / "v" / SCRIPTS
    alone = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    subprocess.run([tools / "pip", "install", "--quiet", ROOT], check=True, env=alone, timeout=300)
    subprocess.run([tools / "pipeline", "init", "ws"], check=True, cwd=tmp_path, env=alone)
    workspace = tmp_path / "ws"
    assert (workspace / "outputs" / "HUONG-DAN.md").is_file()
    subprocess.run([tools / "pipeline", "build"], check=True, cwd=workspace, env=alone, timeout=120)
    found = (path.relative_to(workspace / "outputs") for path in (workspace / "outputs").rglob("*.docx"))
    assert len([path for path in found if path.parts[0] != "luu-tru"]) == 5
