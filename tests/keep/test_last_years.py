"""A version is asked about where its own inputs do not give what it says, and only where a refresh told so."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from pipeline.keep import Remark, find
from pipeline.keep.last_years import last_years
from pipeline.refresh.codes import HANDED_DOWN
from tests.keep.house import KEY, store_of

TOLD = Remark(HANDED_DOWN.id, "cảnh báo", "thư mục thai-binh/2018", "1 đoạn văn")


def told(folder, **other):
    store = store_of(folder)
    version = find(store, KEY)
    return list(last_years(store, replace(version, record=replace(version.record, **other))))


def test_what_no_input_gives_is_told_by_place_numbers_before_words(built):
    (asked,) = told(built, remarks=(TOLD,), inputs={})
    assert asked.code == "con-cua-nam-truoc"
    assert re.match(
        r"\d+ chỗ còn nguyên của năm trước: .*; đoạn 6: “2018”, “70”, “58”; .*đoạn 32: “2\.5\. ", asked.found
    )
    assert "; và " in asked.found
    assert "thân/" not in asked.found


@pytest.mark.parametrize("other", [{"inputs": {}}, {"remarks": (TOLD,)}], ids=["no refresh told so", "all is given"])
def test_nothing_is_asked_of_a_version(built, other):
    assert told(built, **other) == []
