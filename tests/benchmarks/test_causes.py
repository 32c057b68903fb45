"""Forty cells changed in a yearly report: every change with its cause, and the processor time that it took."""

from __future__ import annotations

import time

import pytest

from pipeline.causes import between, of_version
from pipeline.causes.effects import every_change
from pipeline.compare import compared
from tests.causes.planted.desk import AWARDS, built_twice, cells, laid
from tests.causes.planted.plant import told
from tests.causes.planted.sheets import BY_UNIT

pytestmark = pytest.mark.long
COLUMNS, ROWS = "IJMO", range(8, 18)


def test_forty_cells_are_all_named_within_half_a_minute(capsys, tmp_path):
    typed = {f"{column}{row}": 40 + row for column in COLUMNS for row in ROWS}
    assert len(typed) == 40
    totals = {f"{column}20": sum(typed[f"{column}{r}"] for r in ROWS) for column in COLUMNS}
    totals |= {"I20": totals["I20"] + 2, "J20": totals["J20"] + 43, "M20": totals["M20"] + 3, "O20": totals["O20"] + 18}
    store, *both = built_twice(laid(tmp_path), cells(AWARDS, BY_UNIT, **typed, **totals))
    old, new = (of_version(store, v) for v in both)
    started = time.process_time()
    plain = every_change(compared(old.side, new.side))
    bare = time.process_time() - started
    started = time.process_time()
    changes = every_change(between(store, old, new))
    spent = time.process_time() - started
    with capsys.disabled():
        print(f"\n40 ô, {len(changes)} chỗ khác: không nguyên nhân {bare:.2f} s; đủ nguyên nhân {spent:.1f} s")
    assert len(changes) == len(plain)
    assert all(change.causes for change in changes)
    assert {told(c) for change in changes for c in change.causes} == {f"cell {address}" for address in typed}
    assert bare < 2
    assert spent < 30
