"""Letters and marks apart: the document gets what it gets in whole letters, and the one finding on its letters."""

from __future__ import annotations

import unicodedata
from collections import Counter

import pytest

from pipeline.ooxml import Package, read_package, write_package
from tests.check.others.judging import checked, told
from tests.check.others.typed.shelf import MAKERS, made

MAIN = "word/document.xml"
OF_LETTERS = {"unicode-to-hop"}


@pytest.mark.parametrize("name", MAKERS)
def test_the_same_is_found_in_letters_apart(name):
    package = read_package(made(name))
    apart = unicodedata.normalize("NFD", package[MAIN].decode()).encode()
    here = told(checked(made(name), name, "nd30"), name)
    there = told(checked(write_package(Package({**package.parts, MAIN: apart})), name, "nd30"), name)
    assert _plain(there) == _plain(here)


def _plain(findings):
    return Counter((f.code, unicodedata.normalize("NFC", f.found)) for f in findings if f.code not in OF_LETTERS)
