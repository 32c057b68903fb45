"""Every failing case whose rule has a remedy: mended, judged again, and nothing else changed.

One case of each code is tried always, all of them in the long run.
"""

from __future__ import annotations

import re
from functools import cache

import pytest

from pipeline.check import check_document, load_profile
from pipeline.mending import REMEDIES, mend_document
from pipeline.ooxml import NAMESPACES, story_parts
from pipeline.outline import all_paragraphs, read_outline
from tests.check.judging import CASES, name_of, recipe_of
from tests.check.recipes import cook
from tests.mending.table import PARTLY
from tests.mending.undoing import accepted, marks, rejected

FAILING = [c for c in CASES if c.name.startswith("hong") and c.parent.name in REMEDIES]
FIRST = {c.parent: c for c in reversed(FAILING)}.values()


def chosen(cases):
    """The cases as parameters; those that are not the first of their code are long."""
    return [pytest.param(c, id=name_of(c), marks=() if c in FIRST else pytest.mark.long) for c in cases]


EACH = chosen(FAILING)
MENDED = chosen(c for c in FAILING if name_of(c) not in PARTLY)


@cache
def cooked(case):
    return cook(recipe_of(case))


@cache
def mended(case, *, track=False):
    recipe = recipe_of(case)
    return mend_document(cooked(case), "a.docx", load_profile(recipe.profile)[0], on=recipe.on, track=track)


@cache
def codes(case, profile, *, after=False):
    """The codes found in the case's document, or in what mending made of it."""
    package = mended(case).package if after else cooked(case)
    result = check_document(package, "a.docx", load_profile(profile)[0], on=recipe_of(case).on)
    return frozenset(f.code for f in result.findings)


def texts(package):
    """The words of every paragraph, but page numbers, by part."""
    found = {}
    for paragraph in all_paragraphs(read_outline(package)):
        text = paragraph.text
        for field in paragraph.fields:
            text = text[: field.start] + text[field.end :] if field.kind == "PAGE" else text
        found.setdefault(paragraph.address.part, []).append(text)
    return found


@pytest.mark.parametrize("case", EACH)
def test_no_finding_appears_under_either_profile(case):
    for profile in ("nd30", "vksnd"):
        assert codes(case, profile, after=True) <= codes(case, profile), profile


@pytest.mark.parametrize("case", MENDED)
def test_what_was_mended_passes(case):
    assert case.parent.name not in codes(case, recipe_of(case).profile, after=True)
    assert case.parent.name in {deed.code for deed in mended(case).deeds}


@pytest.mark.parametrize("name", sorted(PARTLY))
def test_a_case_that_is_not_mended_says_why_and_is_still_told(name):
    case = next(c for c in FAILING if name_of(c) == name)
    assert PARTLY[name]
    assert case.parent.name in codes(case, recipe_of(case).profile, after=True)


@pytest.mark.parametrize("case", EACH)
def test_letters_and_figures_are_those_that_were_there_but_for_what_is_listed(case):
    """Signs may go and come; a letter or figure that changes is quoted in the list."""
    before, after = texts(cooked(case)), texts(mended(case).package)
    for part, lines in before.items():
        changed = [(a, b) for a, b in zip(lines, after[part], strict=True) if _words(a) != _words(b)]
        told = [d for d in mended(case).deeds if d.place.part == part]
        assert len(changed) <= len(told)
        for was, _ in changed:
            assert any(_words(d.place.quote)[:30] in _words(was) for d in told), was
    assert all(not "".join(lines).strip() for part, lines in after.items() if part not in before)


def _words(text):
    return re.sub(r"[\W_]", "", text)


@pytest.mark.long
@pytest.mark.parametrize("case", EACH)
def test_accepting_every_tracked_change_gives_what_mending_outright_gives(case):
    tracked = mended(case, track=True)
    assert [(d.code, d.before, d.after, d.place) for d in tracked.deeds] == [
        (d.code, d.before, d.after, d.place) for d in mended(case).deeds
    ]
    taken = accepted(tracked.package)
    assert not marks(taken)
    assert read_outline(taken) == read_outline(mended(case).package)


@pytest.mark.long
@pytest.mark.parametrize("case", EACH)
def test_rejecting_every_tracked_change_gives_the_original(case):
    tracked = mended(case, track=True)
    undone, original = read_outline(rejected(tracked.package)), read_outline(cooked(case))
    if all(deed.tracked for deed in tracked.deeds):
        assert undone == original
    else:
        assert (undone.body, undone.footnotes, undone.endnotes) == (
            original.body,
            original.footnotes,
            original.endnotes,
        )
        assert [s.page for s in undone.sections] == [s.page for s in original.sections]


@pytest.mark.long
@pytest.mark.parametrize("case", EACH)
def test_every_change_is_signed_numbered_once_and_without_a_clock(case):
    found = marks(mended(case, track=True).package)
    w = f"{{{NAMESPACES['w']}}}"
    assert all(e.get(f"{w}author") == "Soát văn bản" and e.get(f"{w}date") is None for e in found)
    numbers = [e.get(f"{w}id") for e in found]
    assert len(numbers) == len(set(numbers))


@pytest.mark.long
@pytest.mark.parametrize("case", FIRST, ids=name_of)
def test_mending_twice_does_nothing_the_second_time(case):
    recipe, profile = recipe_of(case), load_profile(recipe_of(case).profile)[0]
    for track in (False, True):
        again = mend_document(mended(case, track=track).package, "a.docx", profile, on=recipe.on, track=track)
        assert again.deeds == ()


@pytest.mark.parametrize("case", EACH)
def test_parts_without_text_are_left_as_they_are_byte_by_byte(case):
    before, after = cooked(case).parts, mended(case).package.parts
    told = {*story_parts(mended(case).package), "[Content_Types].xml", "word/_rels/document.xml.rels"}
    assert {n for n in after if after[n] != before.get(n)} <= told
    assert before.keys() <= after.keys()
