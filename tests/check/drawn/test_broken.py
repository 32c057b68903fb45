"""One thing drawn and broken in a correct document gets exactly its finding, exactly there."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from pipeline.check import all_rules
from tests.check.drawn.breaking import breakers, places
from tests.check.drawn.good import BASES, HOUSE, good
from tests.check.drawn.sheet import Sheet

REST = tomllib.loads((Path(__file__).parent / "rest.toml").read_text(encoding="utf-8"))
CODES = sorted(breakers())
_QUIET = {"database": None, "derandomize": True, "deadline": None, "suppress_health_check": list(HealthCheck)}


# What these say hangs on all that a document says: beside other words of its own, another place would be told.
OF_THE_WHOLE = {
    "CK-15", "SO-01", "SO-02", "SO-07", "chien-si-thi-dua", "cung-cap-mot-kieu", "danh-hieu-ngoac-kep",
    "dau-thanh-lan-lon", "hang-nam", "nganh-viet-lan-lon", "so-lieu-hai-noi", "so-nam-giai-doan", "viet-tat-nhieu-cach",
}  # fmt: skip


def break_one(data, code, names):
    """A document, a place and a way drawn; the document's findings afterwards are the one expected and no other."""
    ways = {n: [name for name in names if places(code, n, name)] for n in range(len(breakers()[code]))}
    number = data.draw(st.sampled_from([n for n, held in ways.items() if held]), label="cách")
    name = data.draw(st.sampled_from(ways[number]), label="văn bản")
    at = data.draw(st.integers(0, len(places(code, number, name)) - 1), label="chỗ")
    breaker = breakers()[code][number]
    sheet = Sheet(good(name), breaker.profile)
    told = breaker.how(data.draw, sheet, places(code, number, name)[at])
    expected = told if isinstance(told, list) else [told]
    more, fewer = sheet.more()
    assert _said(more) == _said(Counter((code, element) for element in expected))
    assert more == Counter((code, element) for element in expected)
    assert not fewer


def _said(told):
    return sorted((code, "" if e is None else "".join(e.itertext())[:80], n) for (code, e), n in told.items())


@pytest.mark.parametrize("code", CODES)
@settings(max_examples=2, phases=[Phase.generate], **_QUIET)
@given(data=st.data())
def test_one_thing_broken_gets_exactly_its_finding_there(code, data):
    break_one(data, code, BASES)


@pytest.mark.long
@pytest.mark.parametrize("code", CODES)
@settings(max_examples=20, phases=[Phase.generate], **_QUIET)
@given(data=st.data())
def test_one_thing_broken_anywhere_in_any_document_gets_exactly_its_finding_there(code, data):
    break_one(data, code, BASES if code in OF_THE_WHOLE else (*BASES * 6, *HOUSE))


def test_every_rule_is_broken_by_drawing_or_named_with_its_reason():
    rules = {rule.code.id for rule in all_rules()}
    assert rules <= set(CODES) | REST.keys()
    assert REST.keys() <= rules
    assert set(CODES) & REST.keys() == set()
    assert all(isinstance(why, str) and why.strip() for why in REST.values())
    assert len(CODES) >= 0.9 * len(rules)


@pytest.mark.parametrize("code", CODES)
def test_a_rule_is_broken_in_a_base(code):
    assert any(places(code, n, name) for n in range(len(breakers()[code])) for name in BASES)
