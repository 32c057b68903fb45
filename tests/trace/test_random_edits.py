"""Whatever somebody types into the text, no two figures share a place and none is given words that are not there."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.ooxml import with_part
from pipeline.trace import traced
from tests.trace.paper import MAIN, bare, changed, paper, version

TEXT = re.compile(r"(<w:t[^>]*>)([^<]*)(</w:t>)")
PAPER = paper()
MAIN_XML = PAPER[MAIN].decode()
COUNT = len(TEXT.findall(MAIN_XML))
WORDS = st.text("0123456789., abĐđ%-()", max_size=12)
EDITS = st.lists(st.tuples(st.integers(0, COUNT - 1), st.integers(0, 40), st.integers(0, 8), WORDS), max_size=5)


def edited(edits):
    """The document with words put in and taken out of its runs."""
    wanted, place = {n: (at, gone, words) for n, at, gone, words in edits}, iter(range(COUNT))

    def turned(match):
        at, gone, words = wanted.get(next(place), (0, 0, ""))
        return f"{match[1]}{match[2][:at]}{words}{match[2][at + gone :]}{match[3]}"

    return with_part(PAPER, MAIN, TEXT.sub(turned, MAIN_XML).encode())


@pytest.mark.long
@settings(max_examples=150)
@given(EDITS, st.booleans())
def test_every_figure_is_told_once_with_the_words_that_stand_at_its_place(edits, stripped):
    document = bare(edited(edits)) if stripped else edited(edits)
    found = traced(document, version(PAPER))
    assert len(found.lines) == 8
    spots = [line.spot for line in found.lines if line.spot]
    assert all(line.spot.text == line.now for line in found.lines if line.spot)
    ranges = sorted((s.paragraph.address.path, s.start, s.end) for s in spots if s.start < s.end)
    assert all(a[0] != b[0] or a[2] <= b[1] for a, b in pairwise(ranges))


@pytest.mark.long
@settings(max_examples=100)
@given(st.integers(0, 3), st.integers(0, 9999))
def test_a_number_that_nobody_touched_is_never_said_to_be_overtyped(which, number):
    """Other numbers typed elsewhere in the sentence do not draw a figure away from its own."""
    words = ("Cả năm có", "lượt, khen", "người, phạt", "người.")[which]
    found = traced(bare(changed(PAPER, (words, f"{words} {number} và"))), version(PAPER))
    assert [line.figure.name for line in found.strayed if line.now not in {None, line.printed}] == []
