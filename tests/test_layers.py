"""Imports point down, foreign libraries stay behind their seams, and modules stay small."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1] / "pipeline"
LAYERS = {
    0: {"vietnamese", "files"},
    1: {"spec", "content", "tables", "outline", "findings", "ooxml", "marks", "tags", "spreadsheet", "offices"},
    2: {
        "read",
        "compute",
        "law",
        "compose",
        "template",
        "check",
        "annotate",
        "mend",
        "archive",
        "compare",
        "merge",
        "workbook",
    },
    3: {
        "build",
        "mending",
        "keep",
        "causes",
        "trace",
        "brief",
        "refresh",
        "adopt",
        "forms",
        "returns",
        "problems",
        "survey",
    },
    4: {"cli"},
    5: {"__main__"},
}
LAYER = {room: layer for layer, rooms in LAYERS.items() for room in rooms}
SEAMS = {
    "pandas": {"read", "compute", "law", "tables"},
    "numpy": {"read"},
    "lxml": {"ooxml"},
    "docxtpl": {"tags"},
    "jinja2": {"compose", "template"},
    "click": {"cli"},
    "rich": {"cli"},
    "python_calamine": {"spreadsheet"},
    "xlrd": {"spreadsheet"},
    "openpyxl": {"workbook"},
    "bagit": {"archive"},
    "docx": set(),
}
MODULES = sorted(ROOT.rglob("*.py"))
NAMED = {
    ".".join(path.relative_to(ROOT.parent).with_suffix("").parts).removesuffix(".__init__"): path for path in MODULES
}


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
        same_floor_allowed = LAYER[here] in {0, 1, 3}
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
    assert in_circles(edges) == []


def test_no_modules_import_one_another_in_a_circle_not_even_inside_a_function():
    assert in_circles({name: run_by(path) for name, path in NAMED.items()}) == []


def test_a_circle_is_found_through_any_number_of_modules():
    assert in_circles({"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": {"a"}}) == ["b", "c"]


def in_circles(edges):
    """The names from which the edges lead back to themselves."""
    return sorted(name for name in edges if name in reached(edges, name))


def reached(edges, start):
    seen, waiting = set(), [start]
    while waiting:
        further = edges.get(waiting.pop(), set()) - seen
        seen |= further
        waiting += further
    return seen


def run_by(path):
    """The modules that running this one imports, inside functions too; what only a type checker reads is left out."""
    found = set()
    for node in running(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            inside = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= inside & NAMED.keys() or {node.module}
    return found & NAMED.keys()


def running(tree):
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            continue
        yield node
        yield from running(node)
