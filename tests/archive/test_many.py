from __future__ import annotations

import time

import pytest

from pipeline.archive import changing, check, create_store, describe, objects, put, recover
from tests.archive.stores import stamp

OBJECTS = [f"van-ban/co-quan-{n % 50}/{2000 + n // 50}/bao-cao" for n in range(1000)]


def files(number, version):
    return {f"Báo cáo/{k}.txt": f"{number} {version if k < 3 else 0} {k}".encode() * 100 for k in range(8)}


@pytest.mark.long
def test_a_thousand_objects_of_three_versions_are_listed_and_described_in_a_moment(tmp_path):
    store = create_store(tmp_path / "luu-tru")
    started = time.process_time()
    with changing(store):
        for version in (1, 2, 3):
            for number, object_id in enumerate(OBJECTS):
                put(store, object_id, files(number, version), stamp(version))
    written = time.process_time()
    assert objects(store) == tuple(sorted(OBJECTS))
    listed = time.process_time()
    assert {describe(store, object_id).head.number for object_id in OBJECTS} == {3}
    described = time.process_time()
    assert recover(store) == ()
    recovered = time.process_time()
    assert check(store) == ()
    checked = time.process_time()
    print("put", (written - started) / 3000, "list", listed - written, "describe", described - listed)
    print("recover", recovered - described, "check", checked - recovered)
    assert listed - written < 0.5
    assert described - listed < 3
    assert recovered - described < 0.05
    assert (written - started) / 3000 < 0.02
