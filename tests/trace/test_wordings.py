"""Words from cells: of the row that printed them, never of another cell that says the same."""

from __future__ import annotations

import pytest

from pipeline.content import CellRange, Text
from pipeline.content.text import Span
from pipeline.trace import Hand, Made, traced
from tests.compose.making import content, p, row, table, tbl, template
from tests.compose.reading import made
from tests.trace.paper import BOOK, SHEET, bare, cell, prose, ranged

RAWS = {
    "A2": "Phòng 1",
    "A3": "Phòng 2",
    "G5": "Mỗi học sinh được một suất quà.",
    "D7": "Phòng 1",
    "F7": "12",
    "G7": "học sinh",
    "H7": "được đỡ đầu",
    "D8": "Phòng 1",
    "F8": "30",
    "G8": "học sinh",
    "H8": "được tặng sách",
}


def text(address):
    return prose(f"ô.{address}", RAWS[address], address)


def act(n):
    """A row of acts whose words stand in row n of the worksheet."""
    key = f"nội_dung={RAWS[f'H{n}']}"
    words = {c: text(f"{a}{n}") for c, a in (("đơn_vị", "D"), ("tính", "G"), ("nội_dung", "H"))}
    return row(key, số=ranged(f"việc.số[{key}]", int(RAWS[f"F{n}"]), f"F{n}"), **words)


def unit(n):
    key = f"đơn_vị=P{n}"
    return row(key, tên=text(f"A{n + 1}"), số=ranged(f"bảng.số[{key}]", n, f"B{n + 1}"))


CONTENT = content(
    prose("lời.dẫn", RAWS["G5"], "G5"),
    table("việc", act(7), act(8)),
    table("bảng", unit(1), unit(2)),
    cells=[cell(address, raw) for address, raw in RAWS.items()],
)
ACTS = "{% for v in việc %}{{ v.số }} {{ v.tính }} {{ v.nội_dung }} ({{ v.đơn_vị }}); {% endfor %}xong."
ROWS = tbl(["Tên", "Số"], ["{%tr for d in bảng %}", ""], ["{{ d.tên }}", "{{ d.số }}"], ["{%tr endfor %}", ""])


@pytest.fixture(scope="module")
def found():
    package = made(CONTENT, template("{{ lời.dẫn }}", ACTS, ROWS, p()))
    return traced(package, Made(package, CONTENT))


def said(text):
    return text.spot.text.replace("\u00a0", " ")


def sources(found, words):
    """The cells told for each place where the words stand, in reading order."""
    here = [t for t in found.texts if said(t) == words]
    here.sort(key=lambda t: (t.spot.paragraph.address.path, t.spot.start))
    return [[c.address for c in t.cells] for t in here]


def test_words_inside_a_longer_text_are_the_longer_texts(found):
    assert sources(found, "Mỗi học sinh được một suất quà.") == [["G5"]]
    assert sources(found, "học sinh") == [["G7"], ["G8"]]


def test_the_label_of_a_table_row_is_of_the_rows_own_cell(found):
    labels = [t for t in found.texts if "bảng" in t.spot.paragraph.address.path]
    assert sorted((said(t), t.cells[0].address) for t in labels) == [("Phòng 1", "A2"), ("Phòng 2", "A3")]


def test_equal_words_of_two_rows_in_one_paragraph_are_told_by_the_figures_beside_them(found):
    acts = [t for t in found.texts if "đoạn 2" in t.spot.paragraph.address.path and said(t) == "Phòng 1"]
    assert [c.address for t in sorted(acts, key=lambda t: t.spot.start) for c in t.cells] == ["D7", "D8"]


def test_where_nothing_tells_which_cell_none_is_named():
    package = bare(made(CONTENT, template("Theo đề nghị của Phòng 1.")))
    texts = traced(package, Made(package, CONTENT)).texts
    assert [(said(t), t.hand, t.cells) for t in texts] == [("Phòng 1", Hand.SEVERAL, ())]


def test_the_only_cell_that_says_so_is_named():
    package = bare(made(CONTENT, template("Theo đề nghị của Phòng 2.")))
    texts = traced(package, Made(package, CONTENT)).texts
    assert [(said(t), [c.address for c in t.cells]) for t in texts] == [("Phòng 2", ["A3"])]


def test_a_number_in_a_note_of_a_text_is_of_the_paragraph_that_the_note_stands_in():
    lines = ("Đã ký kế hoạch.", "Đã họp bàn.")
    notes = ((Span("Kế hoạch số 12 ngày 05/01/2026."),), (Span("Họp 31 lần."),))
    spans = tuple((Span(words, note=(note,)),) for words, note in zip(lines, notes, strict=True))
    body = content(
        Text("lời.dẫn", spans, (CellRange(BOOK, SHEET, "DOAN1:DOAN2"),)),
        cells=[cell(f"DOAN{n}", words) for n, words in enumerate(lines, start=1)],
    )
    package = made(body, template("{{ lời.dẫn }}"))
    told = {n.spot.text: [c.address for c in n.cells] for n in traced(package, Made(package, body)).numbers}
    assert (told["12"], told["31"]) == (["DOAN1"], ["DOAN2"])
