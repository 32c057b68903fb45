"""Imports point down, foreign libraries stay behind their seams, and modules stay small."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1] / "pipeline"
LAYERS = {
    0: {"vietnamese", "files"},
    1: {"spec", "content", "tables", "outline", "findings", "ooxml", "marks"},
    2: {"read", "compute", "law", "compose", "template", "check"},
    3: {"build"},
    4: {"cli"},
    5: {"__main__"},
}
LAYER = {room: layer for layer, rooms in LAYERS.items() for room in rooms}
SEAMS = {
    "pandas": {"read", "compute", "law", "tables"},
    "lxml": {"ooxml"},
    "docxtpl": {"compose", "template"},
    "jinja2": {"compose", "template"},
    "click": {"cli"},
    "rich": {"cli"},
    "python_calamine": {"read"},
    "openpyxl": {"read"},
    "docx": set(),
}
MODULES = sorted(ROOT.rglob("*.py"))


def imported(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
            if node.module == "pipeline":
                names |= {f"pipeline.{alias.name}" for alias in node.names}
    return names


def room(path: Path) -> str:
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_a_module_imports_only_what_lies_below_it(path):
    here = room(path)
    if here == "__init__":
        return
    for name in imported(path):
        parts = name.split(".")
        if parts[0] != "pipeline" or len(parts) == 1 or parts[1] == here:
            continue
        same_floor_allowed = LAYER[here] in {0, 1}
        assert LAYER[parts[1]] < LAYER[here] or (LAYER[parts[1]] == LAYER[here] and same_floor_allowed), name


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_a_foreign_library_stays_behind_its_seam(path):
    foreign = {name.split(".")[0] for name in imported(path)}
    assert not {library for library in foreign & SEAMS.keys() if room(path) not in SEAMS[library]}


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_a_module_opens_with_one_sentence_and_stays_below_two_hundred_lines(path):
    text = path.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text))
    assert len(text.splitlines()) <= 200


def test_no_two_rooms_of_one_layer_import_in_a_circle():
    edges = {}
    for path in MODULES:
        reached = {n.split(".")[1] for n in imported(path) if n.startswith("pipeline.")}
        edges.setdefault(room(path), set()).update(reached - {room(path)})

    def reaches(start: str, seen: frozenset[str]) -> set[str]:
        return set().union(*({n} | reaches(n, seen | {n}) for n in edges.get(start, set()) - seen), set())

    assert not [name for name in edges if name in reaches(name, frozenset())]
