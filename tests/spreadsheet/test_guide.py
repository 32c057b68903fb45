from __future__ import annotations

from pipeline.spreadsheet import ENDINGS, OTHER_FORMATS
from tests.guides.pages import INPUTS, section, spans, tables
from tests.spreadsheet.opened import one
from tests.spreadsheet.test_endings import MADE


def told():
    return section(INPUTS, "## Dạng tệp")


def test_the_guide_names_every_ending_that_is_read_and_those_that_are_not():
    read = [ending for row in tables(told())[0] for ending in spans(row[0])]
    assert sorted(read) == sorted(ending for endings in ENDINGS.values() for ending in endings)
    assert not [ending for ending in OTHER_FORMATS if f"`{ending}`" not in told()]


def test_the_guide_tells_what_a_format_cannot():
    for row in tables(told())[0]:
        for kind in spans(row[0]):
            name = f"a{kind}"
            known = one(MADE[kind[1:]], name).untold if kind[1:] in MADE else ()
            assert not known or row[2]
