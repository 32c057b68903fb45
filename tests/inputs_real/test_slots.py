from __future__ import annotations

import pytest

from tests.inputs_real.sheets import by_calamine, by_openpyxl
from tests.inputs_real.slots import SLOTS

IDS = [f"{slot}-{i}" for i, (slot, *_) in enumerate(SLOTS)]


def holds(row, wanted):
    if isinstance(wanted, str):
        return any(isinstance(cell, str) and wanted in cell for cell in row)
    return any(type(cell) is type(wanted) and cell == wanted for cell in row)


@pytest.mark.parametrize("read", [by_openpyxl, by_calamine], ids=["openpyxl", "calamine"])
@pytest.mark.parametrize(("slot", "book", "sheet", "beside"), SLOTS, ids=IDS)
def test_a_slot_of_the_published_document_stands_in_one_row(slot, book, sheet, beside, read):
    rows = read(book)[sheet]
    assert any(all(holds(row, wanted) for wanted in beside) for row in rows), (slot, beside)


def test_every_slot_of_both_documents_is_looked_for():
    assert {slot for slot, *_ in SLOTS} == {*(f"B{n}" for n in range(1, 30)), *(f"P{n}" for n in range(1, 13))}
