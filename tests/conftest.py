"""Settings that all tests share: hypothesis without a clock, the same examples on every run, and no PDF unasked."""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")
os.environ["PIPELINE_LIBREOFFICE"] = "không dùng"  # the program under test; tests that print call soffice themselves


def pytest_addoption(parser):
    parser.addoption("--update-goldens", action="store_true", help="write tests/goldens anew from what is made now")
