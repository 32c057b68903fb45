"""A document is put in its place, and what a person wrote there is never lost."""

from __future__ import annotations

import errno
import os

import pytest
from docx import Document

from pipeline.build.deliver import Status, deliver
from pipeline.files import DiskFull, FileBusy

BESIDE = "bao-cao (số liệu mới).docx"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "2026" / "bao-cao.docx"


def edit(path, words):
    word = Document(str(path))
    word.paragraphs[0].add_run(words)
    word.save(str(path))


def test_a_new_document_is_made_and_made_again_is_unchanged(path, document):
    assert deliver(path, document("một")).status is Status.MADE
    before = path.stat().st_mtime_ns
    assert deliver(path, document("một")).status is Status.UNCHANGED
    assert path.stat().st_mtime_ns == before


def test_a_document_with_other_figures_takes_the_place_of_the_old_one(path, document):
    deliver(path, document("71"))
    assert deliver(path, document("84")).status is Status.RENEWED
    assert Document(str(path)).paragraphs[0].text == "84"


def test_a_file_that_was_only_saved_again_counts_as_unedited(path, document):
    deliver(path, document("71"))
    Document(str(path)).save(str(path))
    assert deliver(path, document("71")).status is Status.UNCHANGED
    Document(str(path)).save(str(path))
    assert deliver(path, document("84")).status is Status.RENEWED


def test_an_edited_file_is_left_alone_and_the_new_one_lies_beside_it(path, document):
    deliver(path, document("71"))
    edit(path, " sửa tay")
    edited = path.read_bytes()
    delivery = deliver(path, document("84"))
    assert (delivery.status, delivery.path.name, delivery.beside) == (Status.BESIDE, BESIDE, path)
    assert path.read_bytes() == edited
    assert deliver(path, document("84")).status is Status.UNCHANGED


def test_an_edited_file_is_kept_without_a_copy_while_the_figures_stay(path, document):
    deliver(path, document("71"))
    edit(path, " sửa tay")
    assert deliver(path, document("71")).status is Status.KEPT
    assert sorted(p.name for p in path.parent.iterdir()) == [path.name]


def test_a_copy_beside_that_was_edited_too_is_left_alone_as_well(path, document):
    deliver(path, document("71"))
    edit(path, " a")
    beside = deliver(path, document("84")).path
    edit(beside, " b")
    kept = (path.read_bytes(), beside.read_bytes())
    assert deliver(path, document("90")).path.name == "bao-cao (số liệu mới 2).docx"
    assert (path.read_bytes(), beside.read_bytes()) == kept


def test_a_file_that_is_no_word_file_is_somebody_s_own(path, document):
    path.parent.mkdir()
    path.write_bytes(b"ghi ch\xc3\xba")
    assert deliver(path, document("71")).status is Status.BESIDE
    assert path.read_bytes() == b"ghi ch\xc3\xba"


def test_looking_only_writes_nothing(path, document):
    assert deliver(path, document("71"), dry=True).status is Status.MADE
    assert not path.exists()


@pytest.mark.parametrize(
    ("trouble", "raised"),
    [(PermissionError(errno.EACCES, "sharing violation"), FileBusy), (OSError(errno.ENOSPC, "full"), DiskFull)],
)
def test_a_file_that_word_holds_or_a_full_disk_leaves_the_old_file_whole(path, document, monkeypatch, trouble, raised):
    deliver(path, document("71"))
    old = path.read_bytes()

    def fail(*_):
        raise trouble

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(raised):
        deliver(path, document("84"))
    assert path.read_bytes() == old
    assert [p.name for p in path.parent.iterdir()] == [path.name]
