"""The invented office's last year as a workspace of its own, to be spoiled as people spoil it."""

from __future__ import annotations

import io
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import openpyxl
import pytest
from docx import Document

from pipeline.build import Choice, Task, Workspace, run

if TYPE_CHECKING:
    from collections.abc import Callable

    from openpyxl import Workbook

    from pipeline.build import Report

REPOSITORY = Path(__file__).parents[2]
OFFICE = "lam-giang"
REPORT = "2026/bao-cao-2026.xlsx"
AWARDS = "2026/khen-thuong-2026.xlsx"
ACTIVITIES = "2026/phong-trao-hoat-dong-2026.xlsx"
HOUSE = "don-vi.xlsx"
YEARLY = Choice(years=(2026,), types=("bao-cao-nam",))


@dataclass(frozen=True, slots=True)
class Desk:
    """A worker's folder with one office and one year in it."""

    root: Path

    @property
    def office(self) -> Path:
        """The office's folder below inputs."""
        return self.root / "inputs" / OFFICE

    @property
    def written(self) -> Path:
        """The yearly report where it is delivered."""
        return self.root / "outputs" / OFFICE / "2026" / "Bao cao tong ket nam 2026.docx"

    def edit(self, book: str, sheet: str, **cells: object) -> None:
        """Types into cells of a workbook and saves it."""
        self.change(book, lambda wb: [wb[sheet].__setitem__(address, value) for address, value in cells.items()])

    def change(self, book: str, how: Callable[[Workbook], object]) -> None:
        """Opens a workbook, changes it, saves it."""
        workbook = openpyxl.load_workbook(self.office / book, rich_text=True)
        how(workbook)
        workbook.save(self.office / book)

    def template(self, how: Callable[[Document], object]) -> None:
        """Opens the yearly report's template in Word, changes it, saves it."""
        path = self.root / "templates_docx" / "bao-cao-nam" / "mau.docx"
        document = Document(str(path))
        how(document)
        document.save(str(path))

    def build(self, *, choice: Choice = YEARLY, draft: bool = False) -> Report:
        """The report of a run, over the yearly report unless another choice is made."""
        workspace = Workspace(self.root / "inputs", self.root / "templates_docx", self.root / "outputs")
        return run(workspace, choice, Task(draft=draft))

    def found(self) -> list[tuple[str, str]]:
        """Codes and places of what stops or troubles the report; nothing may be written on an error."""
        report = self.build()
        findings = [*report.findings, *(f for o in report.outcomes for f in o.findings)]
        if any(f.severity.value == "lỗi" for f in findings):
            assert not self.written.exists()
        return [(f.code, str(f.place)) for f in findings if f.severity.value != "lưu ý"]

    def text(self) -> str:
        """All paragraphs of the delivered report."""
        return "\n".join(p.text for p in Document(io.BytesIO(self.written.read_bytes())).paragraphs)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A fresh copy of what the yearly report needs."""
    shutil.copytree(REPOSITORY / "templates_docx", tmp_path / "templates_docx")
    office = tmp_path / "inputs" / OFFICE
    shutil.copytree(REPOSITORY / "inputs" / OFFICE / "2026", office / "2026")
    shutil.copy(REPOSITORY / "inputs" / OFFICE / HOUSE, office / HOUSE)
    return Desk(tmp_path)


def cell(book: str, sheet: str, address: str) -> str:
    """A cell as a finding names it."""
    spelled = address if " " in address else f"ô {address}"
    return f"tệp {OFFICE}/{book} · trang “{sheet}” · {spelled}"
