from __future__ import annotations

import contextlib
import struct
import warnings
import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.files import FileBusy, NotAnArchive, UnsafeArchive, guarded_read, kind_of, packed

MIB = 1024 * 1024
GOOD = packed({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<workbook/>" * 50})


def zipped(*entries, method=zipfile.ZIP_DEFLATED):
    target = BytesIO()
    with zipfile.ZipFile(target, "w", method) as package, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name, content in entries:
            package.writestr(name, content)
    return target.getvalue()


def directory_at(content):
    return content.index(b"PK\x01\x02")


def patched(content, place, value):
    return content[:place] + value + content[place + len(value) :]


def test_every_part_is_read(tmp_path):
    path = tmp_path / "Khen thưởng.xlsx"
    path.write_bytes(GOOD)
    parts = {"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<workbook/>" * 50}
    assert guarded_read(path) == guarded_read(GOOD) == parts


def test_folders_are_no_parts_and_backslashes_are_slashes():
    assert guarded_read(zipped(("xl/", b""), ("xl\\a.xml", b"1"))) == {"xl/a.xml": b"1"}


@pytest.mark.parametrize(
    "name",
    ["../a.xml", "xl/../../a.xml", "/etc/a.xml", "\\\\server\\a.xml", "C:\\a.xml", "c:a.xml", "xl\\..\\..\\a.xml"],
)
def test_a_name_that_points_outside_is_refused(name):
    with pytest.raises(UnsafeArchive, match="trỏ ra ngoài"):
        guarded_read(zipped(("a", b""), (name, b"x")))


@pytest.mark.parametrize("twin", ["xl/A.xml", "XL/a.XML", "xl\\A.xml"])
def test_a_name_that_stands_twice_is_refused(twin):
    with pytest.raises(UnsafeArchive, match="hai lần"):
        guarded_read(zipped(("xl/A.xml", b"one"), (twin, b"two")))


def test_an_encrypted_part_is_refused():
    locked = zipped(("a.xml", b"secret"))
    locked = patched(locked, directory_at(locked) + 8, b"\x01")
    with pytest.raises(UnsafeArchive, match="mật khẩu"):
        guarded_read(locked)


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_part_packed_in_a_strange_way_is_refused(method):
    with pytest.raises(UnsafeArchive, match="nén theo cách"):
        guarded_read(zipped(("a.xml", b"x"), method=method))


def test_a_part_that_unpacks_to_far_more_than_its_size_is_refused():
    bomb = zipped(("a.xml", bytes(40 * MIB)))
    assert len(bomb) < MIB // 20
    with pytest.raises(UnsafeArchive, match="bất thường"):
        guarded_read(bomb)


def test_many_parts_that_are_a_bomb_together_are_refused():
    with pytest.raises(UnsafeArchive, match="bất thường"):
        guarded_read(zipped(*((f"{n}.xml", bytes(3 * MIB)) for n in range(8))))


def test_the_total_may_not_pass_the_limit():
    content = zipped(("a.xml", bytes(range(256)) * 4), ("b.xml", bytes(range(256)) * 4))
    assert len(guarded_read(content, limit_bytes=2048)) == 2
    with pytest.raises(UnsafeArchive, match="bất thường"):
        guarded_read(content, limit_bytes=2047)


def test_a_header_that_lies_about_its_size_does_not_help():
    bomb = zipped(("a.xml", bytes(40 * MIB)))
    size = directory_at(bomb) + 24
    with pytest.raises(UnsafeArchive, match="bất thường"):
        guarded_read(patched(bomb, size, struct.pack("<I", 0xFFFFFFF)))
    with pytest.raises(NotAnArchive, match="bị hỏng"):
        guarded_read(patched(bomb, size, struct.pack("<I", 10)))


def test_too_many_parts_are_refused():
    content = zipped(*((str(n), b"") for n in range(4)))
    assert len(guarded_read(content, limit_entries=4)) == 4
    with pytest.raises(UnsafeArchive, match="hơn 3 mục"):
        guarded_read(content, limit_entries=3)


def test_a_file_larger_than_the_limit_is_not_read(tmp_path):
    path = tmp_path / "a.xlsx"
    path.write_bytes(GOOD + bytes(MIB))
    with pytest.raises(UnsafeArchive, match="lớn hơn 1 MiB"):
        guarded_read(path, limit_bytes=MIB)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (GOOD, "zip"),
        (packed({}), "zip"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "ole"),
        (b"\xef\xbb\xbf\r\n<HTML><body>", "html"),
        (b'<?xml version="1.0"?>\n<!DOCTYPE html>', "html"),
        (b"<table border=1>", "html"),
        (b"\xff\xfe" + "<html>".encode("utf-16-le"), "html"),
        (b"MIME-Version: 1.0\r\n", "html"),
        (b"<!-- made by a program --><!-- twice --> <head>", "html"),
        (b"<!---->" * 500, "text"),
        (b"%PDF-1.7\n\x00", "pdf"),
        ("Đơn vị;Giấy khen\nVăn phòng;5".encode(), "text"),
        ("Đơn vị".encode("utf-16"), "text"),
        ("Văn thư;5".encode("cp1258"), "text"),
        (b'<?xml version="1.0"?><Workbook/>', "text"),
        (b"", "empty"),
        (b"\r\n  \n", "empty"),
        (bytes(5000), "empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "binary"),
        (b"Rar!\x1a\x07\x01\x00", "binary"),
    ],
)
def test_a_file_is_known_by_its_bytes(content, kind, tmp_path):
    path = tmp_path / "a.xlsx"
    path.write_bytes(content)
    assert kind_of(path) == kind_of(content) == kind
    if kind != "zip":
        with pytest.raises(NotAnArchive) as stranger:
            guarded_read(path)
        assert stranger.value.kind == kind
        assert stranger.value.reason.startswith(("tệp", "trang"))


def test_a_workbook_with_a_password_is_told_from_an_old_one():
    directory = bytes(504) + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(NotAnArchive, match="dạng cũ"):
        guarded_read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    with pytest.raises(NotAnArchive, match="mật khẩu"):
        guarded_read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + directory)


@pytest.mark.parametrize("length", [4, 30, len(GOOD) // 2, len(GOOD) - 1])
def test_half_a_copy_is_told_as_damaged(length):
    with pytest.raises(NotAnArchive, match="bị hỏng") as damaged:
        guarded_read(GOOD[:length])
    assert damaged.value.kind == "zip"


def test_a_changed_byte_is_told_as_damaged():
    stored = zipped(("a.xml", b"<a>12</a>"), method=zipfile.ZIP_STORED)
    with pytest.raises(NotAnArchive, match="bị hỏng"):
        guarded_read(stored.replace(b"12", b"13"))


@given(st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.integers(0, 255)), max_size=6))
def test_no_spoiled_package_ends_in_another_fault(changes):
    spoiled = bytearray(GOOD)
    for place, value in changes:
        spoiled[place] = value
    with contextlib.suppress(NotAnArchive, UnsafeArchive):
        assert isinstance(guarded_read(bytes(spoiled)), dict)


def test_a_workbook_that_is_locked_is_busy(tmp_path, monkeypatch):
    path = tmp_path / "a.xlsx"
    path.write_bytes(GOOD)

    def held(*_):
        raise PermissionError(13, "held")

    monkeypatch.setattr("pathlib.Path.read_bytes", held)
    monkeypatch.setattr("pathlib.Path.open", held)
    for read in (guarded_read, kind_of):
        with pytest.raises(FileBusy) as busy:
            read(path)
        assert busy.value.path == path


def test_a_file_that_is_not_there_is_told_as_it_is(tmp_path):
    with pytest.raises(FileNotFoundError):
        guarded_read(tmp_path / "a.xlsx")
