"""A document written otherwise, with the same words and the same look, gets the same findings as before."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from pipeline.check import check_document
from pipeline.ooxml import read_package
from tests.check.drawn.good import BASES, HOUSE, good, opened, profile
from tests.check.drawn.rewriting import WAYS, saved_again, texts
from tests.check.drawn.sheet import Sheet
from tests.check.letterheads import combined, ways

LETTERHEADS = tuple(ways.WAYS)
_QUIET = {"database": None, "derandomize": True, "deadline": None, "suppress_health_check": list(HealthCheck)}


@cache
def held(name):
    """A base, a document of the house, or a letterhead as a typist builds it."""
    if name in (*BASES, *HOUSE):
        return good(name)
    source, _ = ways.made(name) if name in ways.WAYS else combined.made(name)
    return opened(name, read_package(source))


@cache
def before(name):
    """What is told of the document as it is."""
    return told(held(name).package)


def told(package):
    """What is found and where, and which rules were applied."""
    result = check_document(package, "văn bản.docx", profile())
    found = sorted((f.code, getattr(f.place, "part", ""), getattr(f.place, "path", "")) for f in result.findings)
    return found, sorted(code.id for code in result.applied)


def write_otherwise(data, names, most):
    """A document with a few drawn places written otherwise."""
    name = data.draw(st.sampled_from(names), label="văn bản")
    sheet = Sheet(held(name))
    for _ in range(data.draw(st.integers(1, most), label="số lần")):
        way = data.draw(st.sampled_from(WAYS), label="cách")
        every = texts(sheet)
        way(data.draw, sheet, every[data.draw(st.integers(0, len(every) - 1), label="chỗ")])
    assert told(sheet.package()) == before(name)


@settings(max_examples=25, phases=[Phase.generate], **_QUIET)
@given(data=st.data())
def test_what_reads_the_same_gets_the_same_findings(data):
    write_otherwise(data, BASES, 8)


@pytest.mark.long
@settings(max_examples=80, phases=[Phase.generate], **_QUIET)
@given(data=st.data())
def test_what_reads_the_same_gets_the_same_findings_in_any_document(data):
    write_otherwise(data, (*BASES * 9, *LETTERHEADS, *combined.ALL, *HOUSE), 20)


@pytest.mark.parametrize("name", BASES)
def test_saving_with_another_program_changes_no_finding(name):
    assert told(saved_again(held(name).package)) == before(name)
