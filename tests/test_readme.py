from __future__ import annotations

import re
import shutil
import subprocess
import sys

import pytest

from tests.guides.pages import README, ROOT, fences, text

UNIX = [block.strip() for block in fences(README, "sh")]
WINDOWS = [block.strip() for block in fences(README, "powershell")]


def unix_steps(line):
    return [re.sub(r"^\.venv/bin/", "", step).replace("python3", "python") for step in line.split(" && ")]


def windows_steps(line):
    steps = re.split(r"; if \(\$\?\) \{ ", line.rstrip(" }"))
    return [re.sub(r"^\.venv\\Scripts\\", "", step).replace("py -m", "python -m", 1) for step in steps]


def test_two_lines_do_all_the_set_up_on_each_system():
    assert len(UNIX) == len(WINDOWS) == 2
    assert not [line for line in (*UNIX, *WINDOWS) if "\n" in line]


@pytest.mark.parametrize(("unix", "windows"), list(zip(UNIX, WINDOWS, strict=True)), ids=["build", "tests"])
def test_both_systems_take_the_same_steps(unix, windows):
    assert unix_steps(unix) == windows_steps(windows)


def test_the_first_line_makes_the_samples_and_the_second_runs_the_tests():
    assert unix_steps(UNIX[0]) == ["python -m venv .venv", "pip install .", "pipeline build"]
    assert unix_steps(UNIX[1]) == ["python -m venv .venv", 'pip install ".[test]"', "pytest"]


@pytest.mark.parametrize("line", WINDOWS)
def test_powershell_5_can_read_the_line(line):
    assert "&&" not in line
    assert line.count("{") == line.count("}") == 2
    assert line.endswith("} }")


def test_ci_finds_the_test_line_at_the_beginning_of_a_line():
    found = re.findall(r"^(python3 -m venv .*pytest.*)$", text(README), re.MULTILINE)
    assert found == [UNIX[1]]


def test_the_versions_that_ci_pins_are_exact_and_hold_every_package_that_the_project_names():
    lines = (ROOT / ".ci" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if not line.startswith("#")]
    assert not [pin for pin in pins if not re.fullmatch(r"[a-z0-9-]+==[0-9][0-9a-z.]*", pin)]
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    named = set(re.findall(r'^  "([A-Za-z0-9-]+)(?:\[.*?\])?[=><]=', project, re.MULTILINE))
    assert {"docxtpl", "pytest", "openxml-audit"} <= named
    assert not {name.lower() for name in named} - {pin.split("==")[0] for pin in pins}


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="the other system's line")
def test_the_first_line_makes_the_sample_documents_in_a_fresh_clone(tmp_path):
    clone = tmp_path / "clone"
    subprocess.run(
        ["git", "-c", "safe.directory=*", "clone", "--quiet", "--no-hardlinks", str(ROOT), str(clone)], check=True
    )
    done = subprocess.run(["bash", "-c", UNIX[0]], cwd=clone, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    made = delivered(clone / "outputs")
    assert len(made) == done.stdout.count("\nlập mới ") + done.stdout.startswith("lập mới ") == documents_declared()
    again = subprocess.run([".venv/bin/pipeline", "build"], cwd=clone, capture_output=True, text=True, check=False)
    assert again.stdout.count("không đổi  ") == len(made)
    shutil.rmtree(clone)


def delivered(outputs):
    """The documents in outputs, without the versions that the archive keeps below it."""
    found = (path.relative_to(outputs) for path in outputs.rglob("*.docx"))
    return sorted(path.as_posix() for path in found if path.parts[0] != "luu-tru")


def documents_declared():
    """How many documents the sample inputs ask for."""
    from pipeline.build import Choice, Task, Workspace, run

    workspace = Workspace(ROOT / "inputs", ROOT / "templates_docx", ROOT / "outputs")
    return len(run(workspace, Choice(), Task(dry=True)).outcomes)
