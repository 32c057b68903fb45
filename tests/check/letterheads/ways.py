"""Fifty-two ways in which people build such a document, each with what a reader sees in it."""

from __future__ import annotations

from io import BytesIO

from tests.check.letterheads import ways_kinds, ways_lines, ways_rare, ways_tables, ways_wrong

WAYS = {
    way.__name__: way
    for way in (*ways_tables.WAYS, *ways_lines.WAYS, *ways_kinds.WAYS, *ways_wrong.WAYS, *ways_rare.WAYS)
}


def made(name):
    """The bytes of a document built in this way, and what is expected."""
    document, expected = WAYS[name]()
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue(), expected
