"""The same inputs give the same bytes: in any folder, locale and time zone, for any user, on any day."""

from __future__ import annotations

import datetime as dt
import os
import re
import shutil
import subprocess
import sys
import zipfile

import pytest

from tests.acceptance.conftest import ROOT

LATER = "2031-03-09T05:06:07+00:00"
SHOWN_DAYS = ("2031-03-09", "2031-03-08", "9/3/2031", "09/3/2031", "09/03/2031", "8/3/2031", "tháng 3 năm 2031")
USER = "nguyen-van-thu-ky"
CLOCK = f"""
import datetime, time

_FROM, _LATER = time.time(), datetime.datetime.fromisoformat("{LATER}").timestamp()
_now, _local, _utc = time.time, time.localtime, time.gmtime
time.time = lambda: _now() - _FROM + _LATER
time.time_ns = lambda: int(time.time() * 1e9)
time.localtime = lambda seconds=None: _local(time.time() if seconds is None else seconds)
time.gmtime = lambda seconds=None: _utc(time.time() if seconds is None else seconds)
"""


def build(folder, **environment):
    """The documents that a process of its own makes in this folder, by path."""
    for name in ("inputs", "templates_docx"):
        shutil.copytree(ROOT / name, folder / name, dirs_exist_ok=True)
    here = {**os.environ, "PYTHONPATH": os.pathsep.join((str(folder / "sitecustomize"), str(ROOT))), **environment}
    command = [sys.executable, "-m", "pipeline", "build"]
    subprocess.run(command, cwd=folder, env=here, check=True, capture_output=True, timeout=120)
    outputs = folder / "outputs"
    kept = outputs / "luu-tru"
    made = (p for p in sorted(outputs.rglob("*.docx")) if not p.is_relative_to(kept))
    return {p.relative_to(outputs).as_posix(): p.read_bytes() for p in made}


def with_later_clock(folder):
    """The folder with a clock in it that a process started there believes."""
    (folder / "sitecustomize").mkdir(parents=True)
    (folder / "sitecustomize" / "sitecustomize.py").write_text(CLOCK, encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def here(report, house):
    """The bytes of the documents as this process made them."""
    return {
        o.delivery.path.relative_to(house.outputs).as_posix(): o.delivery.path.read_bytes() for o in report.outcomes
    }


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory):
    folder = with_later_clock(tmp_path_factory.mktemp("thư mục khác") / "sâu hơn")
    strange = {"LC_ALL": "C", "TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "7", "USER": USER, "LOGNAME": USER}
    return folder, build(folder, **strange)


@pytest.mark.long
def test_another_folder_locale_time_zone_hash_seed_user_and_day_give_the_same_bytes(here, elsewhere):
    assert len(here) == 5
    assert elsewhere[1] == here


@pytest.mark.long
def test_no_part_holds_the_day_the_user_or_a_path(elsewhere):
    folder, made = elsewhere
    today = dt.datetime.now(dt.UTC)
    told = (*SHOWN_DAYS, f"{today:%Y-%m-%dT}", USER, str(folder), folder.as_uri(), str(ROOT))
    for name in made:
        with zipfile.ZipFile(folder / "outputs" / name) as package:
            parts = [package.read(part).decode("utf-8", "replace") for part in package.namelist()]
            assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert [word for word in told if any(word in part for part in parts)] == []


@pytest.mark.long
def test_the_clock_of_that_process_was_indeed_another(elsewhere):
    asked = "import datetime, time; print(datetime.date.today(), time.gmtime().tm_year)"
    paths = {**os.environ, "PYTHONPATH": str(elsewhere[0] / "sitecustomize"), "TZ": "UTC"}
    said = subprocess.run([sys.executable, "-c", asked], env=paths, check=True, capture_output=True, text=True).stdout
    assert said.split() == ["2031-03-09", "2031"]


def test_no_module_of_ours_asks_what_day_it_is():
    asking = re.compile(r"\b(?:now|today|utcnow|localtime|gmtime|time)\(\)")
    assert [str(p) for p in (ROOT / "pipeline").rglob("*.py") if asking.search(p.read_text(encoding="utf-8"))] == []


@pytest.mark.long
@pytest.mark.parametrize("seed", ["0", "1", "12345"])
@pytest.mark.parametrize("zone", ["Asia/Ho_Chi_Minh", "America/St_Johns"])
@pytest.mark.parametrize("locale", ["C.UTF-8", "POSIX", "tr_TR.UTF-8"])
def test_any_seed_zone_and_locale_give_the_same_bytes(here, tmp_path, seed, zone, locale):
    folder = with_later_clock(tmp_path / "x")
    assert build(folder, PYTHONHASHSEED=seed, TZ=zone, LC_ALL=locale, LANG=locale) == here
