"""`pipeline check --annotate` writes a copy beside the original, and never over it."""

from __future__ import annotations

import json

import pytest

from pipeline.ooxml import read_package, write_package
from pipeline.outline import as_text, read_outline
from tests.annotate.conftest import document
from tests.check.bases import base
from tests.check.recipes import cook, read_recipe
from tests.cli.conftest import typed


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    broken = cook(read_recipe("nền: bao-cao\nđoạn kiểu NoiDung: căn=trái"))
    (tmp_path / "a.docx").write_bytes(write_package(broken))
    (tmp_path / "tot.docx").write_bytes(write_package(base("ke-hoach")))
    return tmp_path


def test_the_copy_is_told_holds_every_finding_and_the_original_stays(folder):
    before = (folder / "a.docx").read_bytes()
    result = typed("check", "a.docx", "--annotate", "b.docx")
    findings = json.loads(typed("check", "a.docx", "--format", "json").output)["documents"][0]["findings"]
    assert (result.exit_code, f"Bản có {len(findings)} nhận xét: b.docx" in result.output) == (4, True)
    assert (folder / "a.docx").read_bytes() == before
    copy, original = read_outline(read_package(folder / "b.docx")), read_outline(read_package(folder / "a.docx"))
    assert len(copy.comments) == len(findings) > 0
    assert as_text(copy) == as_text(original)


@pytest.mark.usefixtures("folder")
def test_a_machine_s_answer_is_not_mixed_with_the_name_of_the_copy():
    assert json.loads(typed("check", "a.docx", "--annotate", "b.docx", "--format", "json").output)


@pytest.mark.parametrize(
    "words",
    [
        ("a.docx", "a.docx"),
        ("a.docx", "../{}/a.docx"),
        ("a.docx", "b.txt"),
        (".", "b.docx"),
        ("a.docx", "tot.docx", "b.docx"),
    ],
    ids=["itself", "itself by another name", "no Word file", "a folder", "two files"],
)
def test_a_copy_that_cannot_be_is_a_mistake_in_typing(folder, words):
    before = {p.name: p.read_bytes() for p in folder.iterdir()}
    *paths, copy = (word.format(folder.name) for word in words)
    assert typed("check", *paths, "--annotate", copy).exit_code == 2
    assert {p.name: p.read_bytes() for p in folder.iterdir()} == before


@pytest.mark.parametrize("link", ["symlink_to", "hardlink_to"])
def test_a_link_to_the_original_is_the_original(folder, link):
    getattr(folder / "b.docx", link)(folder / "a.docx")
    assert typed("check", "a.docx", "--annotate", "b.docx").exit_code == 2


def test_a_file_that_does_not_open_gets_no_copy(folder):
    (folder / "hong.docx").write_bytes(b"x")
    assert typed("check", "hong.docx", "--annotate", "b.docx").exit_code == 4
    assert not (folder / "b.docx").exists()


def test_a_document_without_a_paragraph_gets_no_copy_that_says_nothing(folder):
    (folder / "trong.docx").write_bytes(write_package(document("")))
    result = typed("check", "trong.docx", "--annotate", "b.docx")
    assert (result.exit_code != 0, "không có đoạn nào để ghi nhận xét" in result.output) == (True, True)
    assert not (folder / "b.docx").exists()
