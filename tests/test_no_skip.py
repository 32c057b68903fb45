"""What `.ci/run` asks for: no test is skipped, wherever the skip stands."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ONE_OF_EACH = """
import pytest, unittest

@pytest.fixture
def fixture():
    pytest.skip("in a fixture")

@pytest.fixture
def undone():
    yield
    pytest.skip("behind the test")

def test_runs(): pass
def test_in_its_body(): pytest.skip("here")
def test_missing_library(): pytest.importorskip("no_such_library_at_all")
def test_in_a_fixture(fixture): pass
def test_behind(undone): pass
@pytest.mark.skip(reason="always")
def test_marked(): pass
@pytest.mark.skipif(True, reason="here")
def test_marked_with_a_condition(): pass
@pytest.mark.parametrize("n", [])
def test_without_a_case(n): pass
@pytest.mark.parametrize("n", [pytest.param(1, marks=pytest.mark.skip(reason="one case"))])
def test_one_case(n): pass
@pytest.mark.xfail(reason="known")
def test_fails_as_expected(): assert False
@pytest.mark.xfail(reason="known")
def test_passes_against_expectation(): pass
@pytest.mark.xfail(run=False, reason="known")
def test_is_not_run(): pass
def test_gives_up(): pytest.xfail("known")

class Old(unittest.TestCase):
    def test_old(self): self.skipTest("here")
    @unittest.skip("here")
    def test_old_marked(self): pass
    @unittest.expectedFailure
    def test_old_expected(self): assert False
"""
SKIPPED = {
    "test_in_its_body", "test_missing_library", "test_in_a_fixture", "test_behind", "test_marked",
    "test_marked_with_a_condition", "test_without_a_case[NOTSET]", "test_one_case[1]", "test_fails_as_expected",
    "test_is_not_run", "test_gives_up", "test_old", "test_old_marked", "test_old_expected",
    "test_left.py", "test_library.py", "test_of_the_file",
}  # fmt: skip
PASSED_AGAINST_EXPECTATION = {"test_passes_against_expectation"}
WHOLE_FILES = {
    "test_left.py": 'import pytest\npytest.skip("the whole file", allow_module_level=True)\n',
    "test_library.py": 'import pytest\npytest.importorskip("no_such_library_at_all")\n',
    "test_marked.py": 'import pytest\npytestmark = pytest.mark.skip(reason="file")\ndef test_of_the_file(): pass\n',
}


@pytest.fixture
def run(pytester):
    """Runs one test of each kind under the settings that all tests share, and gives the names that ended so."""
    pytester.makeconftest((Path(__file__).parent / "conftest.py").read_text("utf-8"))
    for name, text in WHOLE_FILES.items() | {("test_one_of_each.py", ONE_OF_EACH)}:
        (pytester.path / name).write_text(text, "utf-8")
    options = ("--import-mode=importlib", "--continue-on-collection-errors", "-p", "no:cacheprovider")
    return lambda: [
        {report.nodeid.split("::")[-1] for report in ended} for ended in pytester.inline_run(*options).listoutcomes()
    ]


def test_each_skip_and_each_expected_failure_is_a_failure_where_none_may_be(run, monkeypatch):
    monkeypatch.setenv("PIPELINE_NO_SKIP", "1")
    passed, skipped, failed = run()
    assert (passed, skipped, failed) == ({"test_runs", "test_behind"}, set(), SKIPPED | PASSED_AGAINST_EXPECTATION)


def test_elsewhere_they_are_what_pytest_makes_of_them(run, monkeypatch):
    monkeypatch.delenv("PIPELINE_NO_SKIP", raising=False)
    passed, skipped, failed = run()
    assert (skipped, failed) == (SKIPPED, set())
    assert passed == {"test_runs", "test_behind"} | PASSED_AGAINST_EXPECTATION


def test_both_runs_of_ci_ask_for_it():
    lines = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    asked = [n for n, line in enumerate(lines) if line.startswith("export ") and "PIPELINE_NO_SKIP=1" in line.split()]
    runs = [n for n, line in enumerate(lines) if line.startswith('bash -c "$test_command"') or "bin/pytest" in line]
    assert len(runs) == 2
    assert asked
    assert asked[0] < runs[0]
