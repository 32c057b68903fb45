"""A person's copy is served by the version that it was begun with, as long as the archive has it."""

from __future__ import annotations

from dataclasses import replace

from pipeline.keep import begun_with, find
from tests.keep.house import KEY, store_of


def copy_of(version, **other):
    """The version as a person's copy of it would be recorded."""
    return replace(version, record=replace(version.record, **{"adopted": True, "number": 2} | other))


def test_the_programs_own_version_serves_itself_and_its_copy(built):
    store = store_of(built)
    version = find(store, KEY)
    assert begun_with(store, version) == version
    assert begun_with(store, copy_of(version)) == version


def test_a_copy_of_a_version_that_is_gone_or_came_later_has_none(built):
    store = store_of(built)
    version = find(store, KEY)
    assert begun_with(store, copy_of(version, outline="x")) is None
    assert begun_with(store, copy_of(version, number=1)) is None
