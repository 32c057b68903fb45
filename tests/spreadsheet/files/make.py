"""The sample workbooks of Lam Giang as LibreOffice Calc saves them in older and other formats: `python make.py`."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
SAMPLES = HERE.parents[2] / "inputs" / "lam-giang" / "2026"
KINDS = {"xls": "xls:MS Excel 97", "ods": "ods"}


def main() -> None:
    """The workbook converted beside this script, once for each format."""
    book = SAMPLES / "khen-thuong-2026.xlsx"
    with tempfile.TemporaryDirectory() as profile:
        for kind in KINDS.values():
            command = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", kind]
            subprocess.run([*command, "--outdir", str(HERE), str(book)], check=True, capture_output=True)


if __name__ == "__main__":
    main()
