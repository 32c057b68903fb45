"""The templates that the program brings with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.findings import tell
from pipeline.ooxml import story_parts
from pipeline.spec import load_all
from pipeline.template import check_template, load_template

ROOT = Path(__file__).parents[2] / "templates_docx"
DECLARATIONS, FOUND = load_all(ROOT)
EVERY = [(d, t.file) for d in DECLARATIONS for t in d.templates]


def test_the_declarations_have_no_finding():
    assert [tell(f) for f in FOUND] == []


@pytest.mark.parametrize(("declaration", "file"), EVERY, ids=[f"{d.type}/{f}" for d, f in EVERY])
def test_a_template_has_no_finding(declaration, file):
    package, findings = load_template(ROOT / declaration.type, file, ROOT / "_chung")
    found = (*findings, *check_template(package, declaration, f"{declaration.type}/{file}"))
    assert [tell(f) for f in found] == []


@pytest.mark.parametrize(("declaration", "file"), EVERY, ids=[f"{d.type}/{f}" for d, f in EVERY])
def test_a_loaded_template_calls_no_block_any_more(declaration, file):
    package, _ = load_template(ROOT / declaration.type, file, ROOT / "_chung")
    assert [part for part in story_parts(package) if "khối." in package[part].decode()] == []
