"""Letters and copies in their folder: renewed while nobody touched them, beside what a person changed."""

from __future__ import annotations

import pytest

from pipeline.problems import delivered
from pipeline.problems.delivery import RECORD

NAME = "thu/Phòng 1.txt"


def put(folder, content, name=NAME):
    (one,) = delivered(folder, {name: content})
    return one


def test_a_letter_is_written_then_left_as_it_is_then_renewed(tmp_path):
    first, same, other = put(tmp_path, b"1"), put(tmp_path, b"1"), put(tmp_path, b"2")
    assert [one.written for one in (first, same, other)] == [True, False, True]
    assert {one.path for one in (first, same, other)} == {tmp_path / NAME}
    assert (tmp_path / NAME).read_bytes() == b"2"


def test_a_letter_that_a_person_changed_is_kept_and_the_new_one_lies_beside_it(tmp_path):
    put(tmp_path, b"1")
    (tmp_path / NAME).write_bytes(b"by hand")
    new, again, third = put(tmp_path, b"2"), put(tmp_path, b"2"), put(tmp_path, b"3")
    assert (tmp_path / NAME).read_bytes() == b"by hand"
    assert {one.path for one in (new, again, third)} == {tmp_path / "thu/Phòng 1 (mới).txt"}
    assert [one.written for one in (new, again, third)] == [True, False, True]
    assert {one.kept for one in (new, again, third)} == {tmp_path / NAME}
    assert new.path.read_bytes() == b"3"


def test_each_letter_that_a_person_changed_is_kept(tmp_path):
    put(tmp_path, b"1")
    (tmp_path / NAME).write_bytes(b"by hand")
    put(tmp_path, b"2").path.write_bytes(b"by hand too")
    assert put(tmp_path, b"3").path.name == "Phòng 1 (mới 2).txt"
    assert (tmp_path / "thu/Phòng 1 (mới).txt").read_bytes() == b"by hand too"


def test_nothing_new_to_say_writes_nothing_beside_a_changed_letter(tmp_path):
    put(tmp_path, b"1")
    (tmp_path / NAME).write_bytes(b"by hand")
    one = put(tmp_path, b"1")
    assert (one.written, one.kept) == (False, tmp_path / NAME)
    assert sorted(path.name for path in tmp_path.rglob("*.txt")) == ["Phòng 1.txt"]


@pytest.mark.parametrize("record", [None, b"", b"[]", b"\xff", b'{"thu/Ph'])
def test_a_file_that_no_record_knows_counts_as_somebody_s_own(tmp_path, record):
    put(tmp_path, b"1")
    (tmp_path / RECORD).unlink() if record is None else (tmp_path / RECORD).write_bytes(record)
    assert put(tmp_path, b"2").path.name == "Phòng 1 (mới).txt"
    assert (tmp_path / NAME).read_bytes() == b"1"


def test_a_letter_that_was_deleted_is_written_again(tmp_path):
    put(tmp_path, b"1").path.unlink()
    assert put(tmp_path, b"1").written
    assert (tmp_path / NAME).read_bytes() == b"1"


def test_a_letter_that_cannot_be_written_is_told_and_the_others_are_written(tmp_path):
    (tmp_path / "thu").write_bytes(b"a file where the folder should be")
    bad, good = delivered(tmp_path, {NAME: b"1", "Phòng 2.txt": b"2"})
    assert bad.finding is not None
    assert not bad.written
    assert good.written
