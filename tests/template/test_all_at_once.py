"""A run tells all that is wrong with a template, and a draft goes on behind what it can go on behind."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from docx import Document

from pipeline.build import Choice, Task, Workspace, run

REPOSITORY = Path(__file__).parents[2]
TYPE = "ke-hoach-nam"
TAGS = {
    "{{ cơ_quan.tên_ngăn }}": "the-khong-khai-bao",
    "{{ 7 * 7 }}": "the-khong-cho-phep",
    "{{ kỳ.đến_năm | ngày }}": "bo-loc-sai",
    "{{ kỳ.đến_năm | năn }}": "bo-loc-sai",
    "{{ kỳ.đến_năm": "the-viet-sai",
    "{{ kỳ đến }}": "the-viet-sai",
    "{% set a = 1 %}": "the-khong-cho-phep",
}
TORN = {"{% if dự_thảo %}": "vong-lap-hong", "{%p if dự_thảo %} lời": "chu-mat-canh-the"}


@pytest.fixture
def desk(tmp_path):
    shutil.copytree(REPOSITORY / "templates_docx", tmp_path / "templates_docx")
    shutil.copytree(REPOSITORY / "inputs" / "thai-binh", tmp_path / "inputs" / "thai-binh")
    return Workspace(tmp_path / "inputs", tmp_path / "templates_docx", tmp_path / "outputs")


def spoil(desk, tags):
    path = desk.templates / TYPE / "mau.docx"
    document = Document(str(path))
    for tag in tags:
        document.paragraphs[5].insert_paragraph_before(tag)
    document.save(str(path))


def built(desk, *, draft=False):
    (outcome,) = run(desk, Choice(types=(TYPE,)), Task(draft=draft)).outcomes
    return outcome, [(str(f.place), f.code) for f in outcome.findings if f.severity.value == "lỗi"]


@pytest.mark.parametrize("draft", [False, True])
def test_every_fault_of_a_template_is_told_at_once_and_once(desk, draft):
    spoil(desk, TAGS | TORN)
    _, found = built(desk, draft=draft)
    for tag, code in (TAGS | TORN).items():
        assert [c for place, c in found if f"“{tag}”" in place and c == code] == [code], tag
    assert len(found) == len(set(found))
    assert {c for _, c in found} == {*TAGS.values(), *TORN.values()}


def test_a_draft_is_made_with_its_wrong_tags_shown(desk):
    spoil(desk, TAGS)
    outcome, found = built(desk, draft=True)
    texts = [p.text for p in Document(str(outcome.delivery.path)).paragraphs]
    assert texts.count("[thiếu: thẻ viết sai]") >= len(TAGS) - 3
    assert {c for _, c in found} == set(TAGS.values())
    assert sum(text.startswith("Thấy:") for text in texts) >= len(TAGS)


def test_a_template_whose_loops_are_torn_makes_no_draft(desk):
    spoil(desk, TORN)
    outcome, found = built(desk, draft=True)
    assert outcome.delivery is None
    assert found
    assert not list(desk.outputs.rglob("*.docx"))
