"""Whatever counts are typed into a form, those and no others are read, each under its unit, award and group."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline import law
from pipeline.compute.selection import each
from pipeline.read import read_folder
from pipeline.read.aside import LAST_YEAR
from tests.forms.pages import headings, opened, page
from tests.forms.test_office import sheet_of

pytestmark = pytest.mark.long

TYPED = st.one_of(st.just("-"), st.integers(0, 5000))


@pytest.fixture(scope="module")
def made(samples):
    return samples.forms("lam-giang", 2027)[0][0]


@settings(max_examples=8, deadline=None)
@given(draw=st.data())
def test_what_is_typed_into_the_award_sheet_is_what_is_read(samples, made, tmp_path_factory, draw):
    book = opened(made)
    sheet = page(book, sheet_of(samples, "khen_thuong"))
    for other in [s for s in book if s is not sheet]:
        del book[other.title]
    cells = dict(entries(sheet))
    typed = draw.draw(st.dictionaries(st.sampled_from(sorted(cells)), TYPED, max_size=40))
    for cell, value in typed.items():
        sheet[cell] = value
    saved = BytesIO()
    book.save(saved)
    counts = {cells[cell]: Decimal(value) for cell, value in typed.items() if value != "-"}
    assert read(samples, tmp_path_factory.mktemp("typed"), saved.getvalue()) == (counts, ())


def entries(sheet):
    """Each cell for a count, with its unit, award and group."""
    for column, (group, award) in headings(sheet).items():
        for row in range(6, sheet.max_row) if group and award not in {"", "Cộng", LAST_YEAR} else ():
            unit = sheet.cell(row, 2).value
            if unit and isinstance(sheet.cell(row, 1).value, int):
                yield sheet.cell(row, column).coordinate, (unit, award, group)


def read(samples, root, content):
    (root / "biểu.xlsx").write_bytes(content)
    reading = read_folder(root, root, samples.sheets, law.vocabularies(date(2027, 12, 31)), year=2027)
    rows = each(reading.tables["khen_thuong"])
    return {(r["đơn_vị"], r["hình_thức"], r["đối_tượng"]): r["số_lượng"] for r in rows}, reading.findings
