from __future__ import annotations

import errno
import os
import stat

import pytest

from pipeline.files import DiskFull, FileBusy, same_content, write_whole


@pytest.fixture
def report(tmp_path):
    path = tmp_path / "Báo cáo.docx"
    path.write_bytes(b"the old one")
    return path


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch):
    monkeypatch.setattr("time.sleep", lambda _: None)


def failing(number, winerror=None, times=99):
    """An os call that fails as the system does, some times over, then works."""
    real, calls = os.replace, []

    def call(*args):
        calls.append(args)
        if len(calls) > times:
            return real(*args)
        error = OSError(number, os.strerror(number))
        if winerror is not None:
            error.winerror = winerror
        raise error

    return call, calls


def alone(path):
    return [p.name for p in path.parent.iterdir()] == [path.name]


def test_a_new_file_is_written_with_its_folders(tmp_path):
    path = tmp_path / "2026" / "a.docx"
    write_whole(path, b"whole")
    assert path.read_bytes() == b"whole"
    assert alone(path)


def test_an_old_file_is_replaced(report):
    write_whole(report, b"the new one")
    assert report.read_bytes() == b"the new one"
    assert alone(report)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_a_replaced_file_keeps_its_rights_and_a_new_one_gets_the_usual(report):
    report.chmod(0o664)
    write_whole(report, b"the new one")
    assert stat.S_IMODE(report.stat().st_mode) == 0o664
    usual = report.with_name("usual")
    usual.touch()
    write_whole(report.with_name("new"), b"")
    assert report.with_name("new").stat().st_mode == usual.stat().st_mode


@pytest.mark.parametrize(
    ("number", "winerror"), [(errno.EACCES, None), (errno.EACCES, 5), (errno.EINVAL, 32), (errno.EINVAL, 33)]
)
def test_a_file_open_in_word_is_busy_and_stays(report, monkeypatch, number, winerror):
    monkeypatch.setattr(os, "replace", failing(number, winerror)[0])
    with pytest.raises(FileBusy) as busy:
        write_whole(report, b"the new one")
    assert busy.value.path == report
    assert str(report.name) in str(busy.value)
    assert report.read_bytes() == b"the old one"
    assert alone(report)


def test_a_scanner_that_holds_the_file_for_a_moment_is_waited_for(report, monkeypatch):
    replace, calls = failing(errno.EACCES, 32, times=2)
    monkeypatch.setattr(os, "replace", replace)
    write_whole(report, b"the new one")
    assert report.read_bytes() == b"the new one"
    assert len(calls) == 3


@pytest.mark.parametrize("call", ["replace", "fsync"])
def test_a_full_disk_leaves_the_old_file(report, monkeypatch, call):
    monkeypatch.setattr(os, call, failing(errno.ENOSPC)[0])
    with pytest.raises(DiskFull) as full:
        write_whole(report, b"the new one")
    assert full.value.path == report
    assert report.read_bytes() == b"the old one"
    assert alone(report)


def test_any_other_fault_is_told_as_it_is(report, monkeypatch):
    monkeypatch.setattr(os, "replace", failing(errno.EIO)[0])
    with pytest.raises(OSError, match=os.strerror(errno.EIO)) as fault:
        write_whole(report, b"the new one")
    assert not isinstance(fault.value, FileBusy | DiskFull)
    assert alone(report)


def test_an_interrupted_write_leaves_nothing_behind(report, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_whole(report, b"the new one")
    assert report.read_bytes() == b"the old one"
    assert alone(report)


def test_the_same_content_is_recognised(report):
    assert same_content(report, b"the old one")
    assert not same_content(report, b"the new one")
    assert not same_content(report, b"")
    assert not same_content(report.with_name("no such file"), b"")
    assert not same_content(report.parent, b"")
    assert not same_content(report / "below a file", b"")


def test_a_file_that_cannot_be_read_is_busy(report, monkeypatch):
    def held(_):
        raise PermissionError(errno.EACCES, "held")

    monkeypatch.setattr("pathlib.Path.read_bytes", held)
    with pytest.raises(FileBusy):
        same_content(report, b"the new one")
