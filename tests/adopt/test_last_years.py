"""A document that still says last year's words and numbers is closed only knowingly, and never goes out silently."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from datetime import date

import pytest

from pipeline.adopt import adopted
from pipeline.keep import find, versions
from pipeline.keep.issuing import issue
from pipeline.keep.signing import Given, sign_off
from pipeline.ooxml import write_package
from tests.merge import hands
from tests.refresh.house import document, next_year, refresh, store_of

KEY = "lam-giang/2027/Bao cao tong ket nam 2027"
CODE = "con-cua-nam-truoc"
GIVEN = Given(57, date(2026, 11, 20))
HONOURS = "inputs/lam-giang/2027/khen-thuong-2027.xlsx"

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def carried(tmp_path_factory, kept):
    """The report of last year carried over before anybody entered awards, and that copy adopted."""
    folder = tmp_path_factory.mktemp("dau-nam")
    shutil.copytree(kept, folder, dirs_exist_ok=True)
    next_year(folder)
    (folder / HONOURS).unlink()
    done, found = refresh(folder, document(folder), year=2027)
    assert done is not None, [f.code for f in found]
    keep(folder, done.merged.package)
    return folder, done.merged.package


@pytest.fixture
def house(carried, tmp_path):
    shutil.copytree(carried[0], tmp_path, dirs_exist_ok=True)
    return tmp_path, carried[1]


def keep(folder, package):
    """A copy adopted after somebody wrote one more sentence."""
    copy = hands.opened(package)
    next(iter(copy.document.iter(hands.W + "p"))).append(hands.run(" Câu thêm."))
    edited = hands.closed(copy)
    assert adopted(store_of(folder), folder / "outputs", edited, write_package(edited), "sua.docx").number


@pytest.mark.parametrize("number", [1, 2], ids=["the program's version", "the adopted copy"])
def test_it_is_asked_about_with_its_places_before_it_is_closed(carried, number):
    store = store_of(carried[0])
    facts, (asked,) = sign_off(store, find(store, f"{KEY}@{number}"), GIVEN)
    assert (facts, asked.code) == (None, CODE)
    assert re.search(r"; đoạn \d+: “22”, “104”; ", asked.found), asked.found
    assert "--accept" in asked.mend
    assert "_" not in asked.found
    assert not any(v.signed for v in versions(store))


def test_accepted_it_is_closed_but_no_copy_goes_out(house):
    store = store_of(house[0])
    facts, found = sign_off(store, find(store, f"{KEY}@2"), Given(57, GIVEN.day, whatever=True))
    assert facts
    assert [(f.code, bool(f.accepted)) for f in found if f.code == CODE] == [(CODE, True)]
    package, wrong = issue(store, find(store, f"{KEY}@2"))
    assert (package, [f.code for f in wrong]) == (None, [CODE])
    assert "“104”" in wrong[0].found


def test_a_number_that_a_person_overtyped_is_this_years(house):
    from tests.merge.marked import start

    folder, package = house
    copy = hands.opened(package)
    mark = start(copy, "cá_nhân.giấy_khen")
    next(t for t in mark.itersiblings() if t.find(hands.W + "t") is not None).find(hands.W + "t").text = "93"
    keep(folder, hands.closed(copy))
    store = store_of(folder)
    (told,) = sign_off(store, find(store, f"{KEY}@3"), GIVEN)[1]
    assert re.search(r"; đoạn \d+: “22”; ", told.found), told.found


def test_what_is_told_once_it_is_closed_can_be_done(house):
    folder, package = house
    store = store_of(folder)
    version = find(store, f"{KEY}@2")
    facts, found = sign_off(store, version, Given(57, GIVEN.day, whatever=True))
    assert facts
    (told,) = [f for f in found if f.code == CODE]
    assert "--attach" in told.mend
    assert f'pipeline replace "{version.name}"' in told.mend
    assert "refresh" not in told.mend
    result, wrong = refresh(folder, package)
    assert (result, "van-ban-da-ban-hanh" in {f.code for f in wrong}) == (None, True)


def test_where_a_person_gave_all_that_was_last_years_the_reason_is_told_all_the_same(house):
    folder, _ = house
    store = store_of(folder)
    sign_off(store, find(store, f"{KEY}@2"), Given(57, GIVEN.day, whatever=True))
    version = find(store, f"{KEY}@2")
    (told,) = issue(store, replace(version, record=unlike(version.record)))[1]
    assert told.code == "khong-lap-lai-duoc"
    assert "đã lấy của năm trước" in told.found
    assert "--attach" in told.mend


def unlike(record):
    """The record of a copy of which nothing is known that could tell what is last year's."""
    return replace(record, outline="x")
