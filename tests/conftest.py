"""Settings that all tests share: hypothesis without a clock, the same examples on every run, and no PDF unasked.

With `PIPELINE_NO_SKIP` set, as `.ci/run` sets it, a test that is skipped or expected to fail is a failure.
"""

from __future__ import annotations

import gc
import os
import pickle
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from pipeline.build import Report, Workspace

gc.disable()  # until all is imported and collected
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")
os.environ["PIPELINE_LIBREOFFICE"] = "không dùng"  # the program under test; tests that print call soffice themselves
ROOT = Path(__file__).parents[1]
NO_SKIP = "PIPELINE_NO_SKIP"
pytest_plugins = ("pytester",)  # for the test of what stands below


def pytest_addoption(parser):
    parser.addoption("--update-goldens", action="store_true", help="write tests/goldens anew from what is made now")


@dataclass(frozen=True)
class HouseMade:
    """The documents of the house's own inputs, for all tests to read and none to change."""

    workspace: Workspace
    report: Report

    @property
    def outputs(self) -> Path:
        """The folder in which they lie."""
        return self.workspace.outputs


@pytest.fixture(scope="session")
def house_made(tmp_path_factory) -> HouseMade:
    """The house's documents, made once in a run of tests, whatever the number of its processes."""
    from pipeline.build import Choice, Task, Workspace, run
    from pipeline.files import exclusive

    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    workspace, kept = Workspace(ROOT / "inputs", ROOT / "templates_docx", shared / "house"), shared / "house.pickle"
    with exclusive(shared / "house.lock", wait=300):
        if not kept.exists():
            kept.write_bytes(pickle.dumps(run(workspace, Choice(), Task())))
    return HouseMade(workspace, pickle.loads(kept.read_bytes()))  # noqa: S301 - written by this very run


def pytest_collection_finish():
    """Thousands of tests and all libraries live to the end: to look at them again and again took an eighth of a run."""
    gc.freeze()
    gc.set_threshold(10_000, 10, 10)
    gc.enable()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport():
    """The report behind pytest's own, which turns what is expected to fail into a skip."""
    return _run_or_failed((yield))


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_make_collect_report():
    return _run_or_failed((yield))


def _run_or_failed(report):
    if os.environ.get(NO_SKIP) and (report.outcome == "skipped" or hasattr(report, "wasxfail")):
        why = getattr(report, "wasxfail", None) or report.longrepr
        vars(report).pop("wasxfail", None)
        report.outcome, report.longrepr = "failed", f"{NO_SKIP}: {why}"
    return report
