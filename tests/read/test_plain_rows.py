"""Rows that are figures at a glance: looked at one by one, they are figures too, whatever stands around them."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.read.layout.body import body_of, is_complete
from pipeline.read.layout.columns import match
from pipeline.read.layout.headings import headers
from pipeline.read.layout.plain_rows import rows_to_judge
from pipeline.read.layout.row_kinds import RowKind, kind_of
from pipeline.read.layout.rows import rows
from pipeline.read.values.terms import TermIndex
from pipeline.spreadsheet import Broken, Inside, grid
from tests.read.declared import ACTIVITIES, AWARDS, COUNTS

HEADS = {
    "wide": ["TT", "Đơn vị", "Giấy khen – Tập thể", "Giấy khen – Cá nhân", "Cộng", "Ghi chú"],
    "flat": ["STT", "Mã phong trào", "Nội dung", "Số lượng", "Trị giá"],
}
WORDS = [
    "Phòng 1",
    "Văn phòng",
    "Tổng cộng",
    "Cộng khối phòng",
    "(1)",
    "(2)",
    "A",
    "I",
    "II. Khối",
    "Khối phòng",
    "Đơn vị",
]
WORDS += [
    "Ghi chú",
    "Ghi chú: đã sửa",
    "Người lập biểu",
    "KT. VIỆN TRƯỞNG",
    "Nội dung",
    "có 12 người dự hội nghị hôm qua",
    "-",
]
CELLS = st.one_of(
    st.sampled_from(WORDS),
    st.sampled_from([0.0, 1.0, 2.0, 3.5]),
    st.none(),
    st.sampled_from([Broken(error="#N/A"), True]),
)
LISTS = {AWARDS.name: TermIndex(AWARDS)}


def table(kind, body):
    """A match and its grid: the headings of a kind of table with these rows below."""
    head = HEADS[kind]
    told = grid("a.xlsx", "a", [head, *body], Inside())
    sheet = COUNTS if kind == "wide" else ACTIVITIES
    return match(sheet, next(h for h in headers(told) if h.start == 0), LISTS), told


def tables(kind):
    row = st.lists(CELLS, min_size=len(HEADS[kind]), max_size=len(HEADS[kind]))
    return st.lists(row, min_size=1, max_size=12).map(lambda body: table(kind, body))


@settings(deadline=None, max_examples=300, suppress_health_check=list(HealthCheck))
@given(st.one_of(tables("wide"), tables("flat")), st.booleans())
def test_a_row_of_figures_at_a_glance_is_one_when_looked_at(made, after_total):
    body = body_of(*made)
    for row in set(range(body.start, len(body.grid.rows))) - rows_to_judge(body):
        complete = is_complete(body, row)
        assert complete
        assert kind_of(body, row, after_total=after_total, first=False, complete=complete) is RowKind.FIGURES


def test_plain_rows_need_no_look_and_a_total_does():
    made = table(
        "wide",
        [
            [1.0, "Phòng 1", 2.0, 3.0, 5.0, None],
            [2.0, "Phòng 2", None, 1.0, 1.0, None],
            [None, "Cộng", 2.0, 4.0, 6.0, None],
        ],
    )
    assert rows_to_judge(body_of(*made)) == {3}
    told = rows(*made)
    assert told.figures == (1, 2)
    assert [(row.number, row.kind) for row in told.others] == [(3, RowKind.TOTAL)]
