"""Correct documents, each read once: its package, what is recognised in it, what the rules say of it already."""

from __future__ import annotations

import tempfile
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pipeline.build import Choice, Task, Workspace, run
from pipeline.check import Profile, check_document, load_profile
from pipeline.check.parts import Parts, recognise
from pipeline.ooxml import Package, read_package
from pipeline.outline import Outline, read_outline
from tests.check.bases import ROOT, base

BASES = ("bao-cao", "ke-hoach", "cong-van")
HOUSE = (
    "lam-giang/2027/Ke hoach nam 2027",
    "thai-binh/2018/Ke hoach nam 2018",
    "hai-duong/2024/Bao cao tong ket 2020-2024",
    "lam-giang/2026/Bao cao tong ket nam 2026",
    "lam-giang/2026/Bao cao tong ket 2022-2026",
)


@dataclass(frozen=True, eq=False)
class Good:
    """A correct document: `told` are the notices that it has already, by code and place."""

    name: str
    package: Package
    outline: Outline
    parts: Parts
    told: tuple[tuple[str, str, str], ...]


@cache
def profile(name: str = "vksnd") -> Profile:
    """The profile under which documents are judged."""
    found, wrong = load_profile(name)
    assert found is not None, wrong
    return found


@cache
def good(name: str) -> Good:
    """The correct document of this name: a base, or one that the house makes."""
    return opened(name, base(name) if name in BASES else read_package(_made() / f"{name}.docx"))


def opened(name: str, package: Package) -> Good:
    """A package as a correct document."""
    outline = read_outline(package)
    return Good(name, package, outline, recognise(outline), judged(package))


def judged(package: Package, by: str = "vksnd") -> tuple[tuple[str, str, str], ...]:
    """All findings on a document: code, part and path."""
    found = check_document(package, "văn bản.docx", profile(by)).findings
    return tuple((f.code, getattr(f.place, "part", ""), getattr(f.place, "path", "")) for f in found)


def counted(package: Package, by: str = "vksnd") -> Counter:
    """The findings by code and place, whatever their order."""
    return Counter(judged(package, by))


@cache
def _made() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="van-ban-"))
    run(Workspace(ROOT / "inputs", ROOT / "templates_docx", folder), Choice(), Task())
    return folder
