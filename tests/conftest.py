"""Settings that all tests share: hypothesis without a clock, the same examples on every run, and no PDF unasked.

With `PIPELINE_NO_SKIP` set, as `.ci/run` sets it, a test that is skipped or expected to fail is a failure.
"""

from __future__ import annotations

import gc
import os

import pytest
from hypothesis import settings

settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")
os.environ["PIPELINE_LIBREOFFICE"] = "không dùng"  # the program under test; tests that print call soffice themselves
NO_SKIP = "PIPELINE_NO_SKIP"
pytest_plugins = ("pytester",)  # for the test of what stands below


def pytest_addoption(parser):
    parser.addoption("--update-goldens", action="store_true", help="write tests/goldens anew from what is made now")


def pytest_collection_finish():
    """Thousands of tests and all libraries live to the end: to look at them again and again took an eighth of a run."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)


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
