"""Makes the pictures of the first page (README): `python -m tests.pictures.make`, with LibreOffice and poppler.

They show the invented office's report on five years: its first page, and the page of its first footnote.
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from pipeline.build import Choice, Task, Workspace, run

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
FIRST, NOTES = HERE / "bao-cao-trang-1.png", HERE / "bao-cao-chu-thich.png"
CHOICE = Choice(offices=("lam-giang",), types=("bao-cao-5-nam",))


def main() -> None:
    """Builds the report, prints it and keeps its two pages."""
    with tempfile.TemporaryDirectory() as scratch:
        workspace = Workspace(ROOT / "inputs", ROOT / "templates_docx", Path(scratch))
        printed = run(workspace, CHOICE, Task(pdf=True)).outcomes[0].printed
        if printed is None or printed.path is None:
            raise SystemExit("the report could not be made or printed")
        draw(printed.path, 1, FIRST)
        draw(printed.path, page_of_first_note(printed.path), NOTES)


def page_of_first_note(pdf: Path) -> int:
    """The first page with a line that is only “1”: page 1 bears no number, so it is the number of a note."""
    said = subprocess.run(["pdftotext", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
    pages = said.split("\f")
    return next(n for n, page in enumerate(pages, start=1) if "1" in page.split("\n"))


def draw(pdf: Path, page: int, picture: Path) -> None:
    """One page as a grey picture, small enough for a repository."""
    pages = ["-f", str(page), "-l", str(page), "-singlefile"]
    command = ["pdftoppm", "-r", "80", "-gray", "-png", *pages, str(pdf), str(picture.with_suffix(""))]
    subprocess.run(command, check=True)


if __name__ == "__main__":
    main()
