from __future__ import annotations

import re
import tomllib

import pytest

from pipeline.content.content import SCHEMA as CONTENT
from pipeline.marks import store as marks
from pipeline.spec import loading
from tests.guides.pages import HOUSE, ROOT, fences, section, spans, tables
from tests.test_layers import LAYERS

SOURCE = "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "pipeline").rglob("*.py")))
ROOMS = {path.name for path in (ROOT / "pipeline").iterdir() if (path / "__init__.py").is_file()}


def test_every_room_is_told_and_no_other():
    assert {row[0].strip("`") for row in tables(section(HOUSE, "## Layers"))[0]} == ROOMS


def test_the_floors_are_those_that_the_test_of_layers_holds():
    drawn = dict(re.findall(r"^(\d)  (.*?) +–", fences(HOUSE, "text")[1], re.MULTILINE))
    assert {int(n): set(rooms.split()) for n, rooms in drawn.items()} == {n: r for n, r in LAYERS.items() if n < 5}


def test_every_dependency_has_its_reason():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.match(r"[\w-]+", line)[0] for line in project["dependencies"]}
    assert {row[0] for row in tables(section(HOUSE, "## Why each dependency"))[0]} >= needed


@pytest.mark.parametrize(
    ("name", "version"), [("Content", CONTENT), ("marks part", marks.SCHEMA), ("declaration", loading._VERSION)]
)
def test_the_versions_of_formats_are_the_program_s(name, version):
    row = next(r for r in tables(section(HOUSE, "## Formats and their versions"))[0] if r[0] == name)
    assert re.match(r"schema (\d+)", row[1])[1] == str(version)
    assert (ROOT / row[2].strip("`")).is_file()


def test_the_namespace_of_marks_is_the_program_s():
    assert marks.NAMESPACE in spans(section(HOUSE, "## Formats and their versions"))


def test_every_identifier_of_the_glossary_is_in_the_code():
    words = {word for row in tables(section(HOUSE, "## Glossary"))[0] for word in spans(row[0])}
    assert not [word for word in words if not re.search(rf"\b{word}\b", SOURCE)]


def test_every_file_named_is_there():
    named = {s for s in spans(HOUSE.read_text(encoding="utf-8")) if "/" in s and s.endswith(".py")}
    assert named
    assert not [path for path in named if not (ROOT / path).is_file()]
