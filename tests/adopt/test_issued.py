"""Number and day of a sign-off come into a person's copy by the merge: the version with them is its new build."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.keep.issued import Issued
from pipeline.keep.laying import laid_out, remade, shelf_of
from pipeline.merge import merged
from tests.merge import reader
from tests.merge.marked import line_with
from tests.refresh.house import store_of


@pytest.mark.long
def test_number_and_day_are_put_where_the_template_prints_them_and_nothing_else_changes(house, edited, tmp_path):
    folder, told, _ = house
    shelf = shelf_of(laid_out(store_of(folder), told.ground.version.record, tmp_path))
    facts = Issued(57, date(2026, 11, 20), "", "", "")
    plain, filled = (remade(told.ground.version.record, shelf, given).package for given in (None, facts))
    result = merged(plain, edited, filled)
    assert (result.conflicts, result.unplaced) == ((), ())
    assert line_with(result.package, "Số: ").startswith("Số: 57/")
    assert line_with(result.package, "Lam Giang, ngày").endswith("ngày 20 tháng 11 năm 2026")
    was, here = reader.texts(edited), reader.texts(result.package)
    assert [a[:3] for a, b in zip(was, here, strict=True) if a != b] == ["Số:", "Lam", "(Kè"]
