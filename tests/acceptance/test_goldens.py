"""The five documents read as their goldens say; `pytest --update-goldens` writes the goldens anew.

Words that others published are facts of their documents and are not repeated here: of a longer text of a real office,
and of every document's subject, a golden holds the beginning, the end, the number of words and a digest.
"""

from __future__ import annotations

import hashlib
import re

import pytest

from pipeline.outline import as_text
from tests.acceptance.conftest import ROOT

GOLDENS = ROOT / "tests" / "goldens"
NAMES = ("hai_duong", "thai_binh", "nam", "nam_nam", "ke_hoach")
PUBLISHED = ("hai_duong", "thai_binh")
SUBJECT = "[Trích yếu nội dung]"


@pytest.mark.parametrize("name", NAMES)
def test_the_document_reads_as_its_golden_says(request, documents, tmp_path, name):
    golden = GOLDENS / f"{name}.txt"
    whole = as_text(documents[name].outline)
    made = "".join(f"{_told(line, name)}\n" for line in whole.splitlines())
    if request.config.getoption("--update-goldens"):
        golden.write_text(made, encoding="utf-8", newline="\n")
    if not golden.exists() or golden.read_text(encoding="utf-8") != made:
        left = tmp_path / golden.name
        left.write_text(made, encoding="utf-8", newline="\n")
        left.with_suffix(".whole.txt").write_text(whole, encoding="utf-8", newline="\n")
        pytest.fail(f"{golden.relative_to(ROOT)} differs; the text as made: {left}", pytrace=False)


def test_there_is_no_golden_without_a_document():
    assert sorted(path.stem for path in GOLDENS.iterdir()) == sorted(NAMES)


def _told(line, name):
    if name not in PUBLISHED and SUBJECT not in line:
        return line
    return re.sub(r"(?:(?<=\] )|(?<=\| ))[^|\[]{60,}?(?= ¶| \||$)", _shortened, line)


def _shortened(match):
    words = match[0].split()
    digest = hashlib.sha256(match[0].encode()).hexdigest()[:8]
    return f"{' '.join(words[:5])} … {' '.join(words[-3:])} ({len(words)} chữ, {digest})"
