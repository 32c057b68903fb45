"""The house's documents, and small ones written by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.findings import Code, DocumentPlace, Kind, Severity
from pipeline.ooxml import NAMESPACES, ContentType, Relation, parse, read_package, relate, w, with_part
from pipeline.ooxml.package import Package

ROOT = Path(__file__).resolve().parents[2]
MAIN, BODY = "word/document.xml", "thân"
NAMES = (
    "hai-duong/2024/Bao cao tong ket 2020-2024",
    "lam-giang/2026/Bao cao tong ket 2022-2026",
    "lam-giang/2026/Bao cao tong ket nam 2026",
    "lam-giang/2027/Ke hoach nam 2027",
    "thai-binh/2018/Ke hoach nam 2018",
)
CODE = Code("TT-44", Severity.ERROR, Kind.FORM, "soát", "Nội dung căn đều hai lề.", clause="Phụ lục I, II.5")


@pytest.fixture(scope="session")
def house(house_made):
    """The five documents of the main job, by name."""
    return {name: read_package(house_made.outputs / f"{name}.docx") for name in NAMES}


def document(body):
    """A document whose body holds this XML."""
    spaces = " ".join(f'xmlns:{p}="{NAMESPACES[p]}"' for p in ("w", "r", "v"))
    xml = f"<w:document {spaces}><w:body>{body}</w:body></w:document>".encode()
    return relate(with_part(Package({}), MAIN, xml, ContentType.MAIN), "", Relation.MAIN, MAIN)[0]


def body_of(pkg):
    return parse(pkg[MAIN]).find(w("body"))


def finding(path, quote="", *, found="căn trái"):
    place = DocumentPlace("a.docx", MAIN, path, quote)
    return CODE.at(place, found=found, expected="căn đều", mend="chọn đoạn, bấm Ctrl+J")
