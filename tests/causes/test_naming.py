"""Causes in words."""

from __future__ import annotations

import pytest

from pipeline.causes.differences import Difference
from pipeline.causes.naming import of_source
from pipeline.content import Cell


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [("của mỗi quý.", "của mỗi quý.", "đổi định dạng ô"), ("8", "9", "8 → 9"), ("", "9", "(trống) → 9")],
)
def test_a_cell_with_the_same_words_only_looks_otherwise(old, new, words):
    cells = [Cell("a.xlsx", "Nội dung", "C9", raw) for raw in (old, new)]
    assert of_source([Difference(1, 1, "nội_dung", *cells)]).what == words
