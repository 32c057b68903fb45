"""The house's own inputs, built once, with the PDF of every document."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from pipeline.ooxml import Package, read_package
from pipeline.outline import Outline, read_outline

if TYPE_CHECKING:
    from pipeline.build import Report, Workspace

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Document:
    """A document as it was written, as it reads, and as LibreOffice prints it."""

    path: Path
    package: Package
    outline: Outline
    pages: tuple[str, ...]
    pdf: Path


@pytest.fixture(scope="session")
def house(house_made) -> Workspace:
    return house_made.workspace


@pytest.fixture(scope="session")
def report(house_made) -> Report:
    return house_made.report


@pytest.fixture(scope="session")
def documents(report, tmp_path_factory) -> dict[str, Document]:
    """The documents by short name: hai_duong, thai_binh, nam, nam_nam, ke_hoach."""
    folder = tmp_path_factory.mktemp("pdf")
    made = {_short(o.order): o.delivery.path for o in report.outcomes if o.delivery}
    for name, path in made.items():
        shutil.copyfile(path, folder / f"{name}.docx")
    to_pdf(folder, sorted(folder.glob("*.docx")))
    return {name: _document(path, folder / f"{name}.pdf") for name, path in made.items()}


def to_pdf(folder: Path, files: list[Path]) -> None:
    profile = (folder / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf", "--outdir", folder]
    subprocess.run([*command, *files], check=True, capture_output=True, timeout=170)


def _document(path: Path, pdf: Path) -> Document:
    package = read_package(path)
    pages = tuple(page.extract_text() for page in PdfReader(pdf).pages)
    return Document(path, package, read_outline(package), pages, pdf)


def _short(order) -> str:
    if order.office.name == "lam-giang":
        return {"bao-cao-nam": "nam", "bao-cao-5-nam": "nam_nam", "ke-hoach-nam": "ke_hoach"}[order.declaration.type]
    return order.office.name.replace("-", "_")


def words(text: str) -> str:
    """Text as compared: one space between words, non-breaking ones too."""
    return " ".join(text.split())
