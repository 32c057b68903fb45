"""Forms saved again by LibreOffice, and printed by it."""

from __future__ import annotations

import shutil
import subprocess

import pytest

SOFFICE = shutil.which("soffice")
needs_calc = pytest.mark.skipif(SOFFICE is None, reason="máy không có LibreOffice Calc")


def converted(paths, ending, folder):
    """The files as LibreOffice saves them with this ending."""
    folder.mkdir(exist_ok=True)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [SOFFICE, profile, "--headless", "--convert-to", ending, "--outdir", str(folder), *map(str, paths)]
    subprocess.run(command, capture_output=True, timeout=200, check=False)
    found = [folder / f"{path.stem}.{ending}" for path in paths]
    if not all(path.is_file() for path in found):
        pytest.skip("LibreOffice không mở được bảng tính ở máy này")
    return found
