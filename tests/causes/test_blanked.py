"""Counts left blank, and blanks that became counts, as changes of one cell each."""

from __future__ import annotations

import pandas as pd

from pipeline.causes.blanked import changes, with_changes
from pipeline.causes.naming import of_source
from pipeline.content import Cell
from pipeline.tables import Records, blanks_of

LABELS = {"C": "Cờ", "D": "Giấy khen"}


def _line(unit, number, letter, raw):
    at = lambda address, said: Cell("a.xlsx", "Đơn vị", address, said)  # noqa: E731 - names a cell of the one sheet
    count = int(raw) if raw.isdigit() else None
    label = LABELS[letter]
    cells = at(f"B{number}", unit), at(f"{letter}7", label), at(f"{letter}{number}", raw)
    return [(unit, cells[0]), (label, cells[1]), (count, cells[2])]


def _records(key, lines):
    names = ("đơn_vị", "hình_thức", "số_lượng")
    parts = [{n: [line[k][part] for line in lines] for k, n in enumerate(names)} for part in (0, 1)]
    return Records(key, *(pd.DataFrame({n: pd.Series(v, dtype=object) for n, v in p.items()}) for p in parts))


def _tables(**rows):
    """Units with what their two cells hold, the first of them in row 8."""
    lines = [
        _line(unit, number, letter, raw)
        for number, (unit, raws) in enumerate(rows.items(), 8)
        for letter, raw in zip("CD", raws, strict=True)
    ]
    told, blank = [x for x in lines if x[2][0] is not None], [x for x in lines if x[2][0] is None]
    return {"k": _records("k", told)} | ({blanks_of("k"): _records(blanks_of("k"), blank)} if blank else {})


def _causes(old, new):
    """What a person changed, with its place, each once."""
    by = {}
    for change in changes(old, new, "k"):
        by.setdefault(change.source, []).append(change)
    return [(cause.what, cause.place.cell) for cause in map(of_source, by.values())]


def _shown(tables):
    return {key: [c.raw for c in records.cells["số_lượng"]] for key, records in tables.items()}


OLD = _tables(P1=("0", "1"), P2=("-", "2"), P3=("0", ""), P4=("-", "4"))
NEW = _tables(P1=("-", "1"), P2=("0", "2"), P3=("-", "5"), P4=("0", "4"))


def test_dashes_for_zeros_and_zeros_for_dashes_in_one_column_are_changes_of_their_cells():
    assert _causes(OLD, NEW) == [
        ("0 → -", "C8"),
        ("- → 0", "C9"),
        ("0 → -", "C10"),
        ("(trống) → 5", "D10"),
        ("- → 0", "C11"),
    ]


def test_all_changes_make_the_other_tables():
    assert _shown(with_changes(OLD, NEW, "k", list(changes(OLD, NEW, "k")))) == _shown(NEW)
    back = [d.reversed() for d in changes(OLD, NEW, "k")]
    assert _shown(with_changes(NEW, OLD, "k", back)) == _shown(OLD)


def test_one_change_takes_its_row_to_its_place_in_the_other_table():
    wanted = [d for d in changes(OLD, NEW, "k") if d.cell.address == "C9"]
    made = with_changes(OLD, NEW, "k", wanted)
    assert _shown(made) == {"k": ["0", "1", "0", "2", "0", "4"], blanks_of("k"): ["", "-"]}


def test_a_unit_with_another_name_keeps_its_blank():
    new = _tables(P1=("0", "1"), Q2=("0", "2"), P3=("0", ""), P4=("-", "4"))
    assert sorted(_causes(OLD, new)) == [("- → 0", "C9"), ("P2 → Q2", "B9")]
    named = [d for d in changes(OLD, new, "k") if d.column == "đơn_vị"]
    made = with_changes(OLD, new, "k", named)
    assert _shown(made) == _shown(OLD)
    assert list(made[blanks_of("k")].values["đơn_vị"]) == ["Q2", "P3", "P4"]


def test_a_row_of_counts_and_blanks_that_goes_is_one_cause_and_not_the_headings_row():
    new = _tables(P1=("0", "1"), P2=("-", "2"), P3=("0", ""))
    assert _causes(OLD, new) == [("bớt dòng: P4; -; 4", "dòng 11")]
    assert _causes(new, OLD) == [("thêm dòng: P4; -; 4", "dòng 11")]


def test_tables_without_blanks_are_told_by_their_rows_alone():
    old, new = _tables(P1=("0", "1"), P2=("3", "2")), _tables(P1=("0", "1"), P2=("3", "7"))
    found = list(changes(old, new, "k"))
    assert [(d.row, d.other_row, d.column) for d in found] == [(3, 3, "số_lượng")]
    assert _shown(with_changes(old, new, "k", found)) == _shown(new)
