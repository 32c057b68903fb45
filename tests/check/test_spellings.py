"""The letters by which a spelling is sought in a whole text before its pattern is tried on each passage."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from pipeline.check.rules.wording import spelled

_TABLE = Path(spelled.__file__).with_name("spellings.tsv").read_text(encoding="utf-8").splitlines()
_ROWS = list(csv.DictReader([n for n in _TABLE if n and n[0] != "#"], delimiter="\t", quoting=csv.QUOTE_NONE))
PATTERNS = [row["viết sai"] for row in _ROWS]
CODES = sorted({row["mã"] for row in _ROWS})


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_knows_no_line_ends_and_no_other_case(pattern):
    """Else a whole text, line under line, could hide what a passage by itself shows."""
    assert re.search(r"\(\?[aimsx]|[\^$]|\\s|(?<!\\)\.", re.sub(r"\[[^]]*\]", "", pattern)) is None


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        (r"\bCờ Thi [Đđ]ua\b", ("Cờ Thi ",)),
        (r"\bAnh hùng (?:a|b)\b|‹giữa›anh hùng Lao động", ("Anh hùng ", "anh hùng Lao động")),
        (r"\b(quận|phường) (?=[1-9]\d?)", ("",)),
        (r"\bkhen thưởngs? x", ("x",)),
        (r"(?:thi đua,? |- )khen thường\b(?! xuyên)", ("khen thường",)),
    ],
)
def test_the_letters_of_a_pattern_stand_in_all_that_it_fits(pattern, letters):
    assert spelled._letters(pattern) == letters


@pytest.mark.parametrize("code", CODES)
def test_every_spelling_of_a_rule_is_read(code):
    assert len(spelled.spellings(code)) == sum(row["mã"] == code for row in _ROWS)
