from __future__ import annotations

import zipfile
from io import BytesIO

from hypothesis import given
from hypothesis import strategies as st

from pipeline.files import content_digest, guarded_read, packed

NAMES = st.text("abcdxyzđ._/[]", min_size=1).filter(lambda n: not n.startswith("/") and ".." not in n and n[-1] != "/")
PARTS = st.dictionaries(NAMES, st.binary(), max_size=6)


def entries(content):
    with zipfile.ZipFile(BytesIO(content)) as package:
        return package.infolist()


def test_named_parts_come_first_then_the_rest_by_name():
    parts = {"b": b"", "a": b"", "_rels/.rels": b"", "[Content_Types].xml": b""}
    first = ("[Content_Types].xml", "_rels/.rels", "[Content_Types].xml", "not there")
    assert [e.filename for e in entries(packed(parts, first))] == ["[Content_Types].xml", "_rels/.rels", "a", "b"]


def test_a_package_holds_no_clock_and_no_system():
    (entry,) = entries(packed({"a": b"x" * 1000}))
    assert entry.date_time == (1980, 1, 1, 0, 0, 0)
    assert (entry.create_system, entry.external_attr, entry.extra, entry.comment) == (0, 0, b"", b"")
    assert entry.compress_type == zipfile.ZIP_DEFLATED
    assert entry.compress_size < 100


@given(PARTS)
def test_the_same_parts_in_any_order_are_the_same_bytes(parts):
    turned = dict(reversed(parts.items()))
    assert packed(parts) == packed(turned)
    assert content_digest(parts) == content_digest(turned)


@given(PARTS)
def test_what_was_packed_is_read_back(parts):
    assert guarded_read(packed(parts)) == parts


@given(PARTS, PARTS)
def test_only_equal_parts_have_an_equal_digest(one, other):
    assert (content_digest(one) == content_digest(other)) == (one == other)


def test_a_digest_parts_names_from_contents():
    assert content_digest({"a": b"b", "c": b""}) != content_digest({"a": b"", "bc": b""})
    assert content_digest({"ab": b"c"}) != content_digest({"a": b"bc"})
    assert content_digest({"a": b"b"}) != content_digest({"a": b"c"}) != content_digest({"b": b"c"})
    assert content_digest({}) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
