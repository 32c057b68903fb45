"""What must make no difference: the order of columns, blank rows, the Unicode form, where the table stands."""

from __future__ import annotations

import tempfile
import unicodedata
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.read import read_folder
from tests.read.declared import AWARDS, SHEETS

COLUMNS = {
    ("Đơn vị",): ["Phòng 1", "Phòng 2", "VKSND huyện Thủy Nguyên"],
    ("Tập thể", "Giấy khen"): [1, 2, None],
    ("Tập thể", "Tập thể lao động xuất sắc"): [1, None, 1],
    ("Cá nhân", "Giấy khen"): [5, 6, 7],
    ("Cá nhân", "Chiến sĩ thi đua cơ sở"): [0, 2, 3],
    ("Ghi chú",): [None, "hòa giải", None],
}
BLANK = st.integers(0, 2)
"""Rows left blank before the title, before the headings, before each row."""


@st.composite
def layouts(draw):
    return {
        "order": draw(st.permutations(list(COLUMNS))),
        "blanks": draw(st.lists(BLANK, min_size=5, max_size=5)),
        "left": draw(st.integers(0, 2)),
        "form": draw(st.sampled_from(["NFC", "NFD"])),
        "merged": draw(st.booleans()),
        "serial": draw(st.booleans()),
    }


def drawn(ws, layout):
    """The table drawn by a layout: a title, headings of two levels, three rows, a total."""
    left, blanks = 1 + layout["left"], layout["blanks"]
    put(ws, layout, 1 + blanks[0], left, "KHEN THƯỞNG THEO ĐƠN VỊ NĂM 2024")
    row = 2 + blanks[0] + blanks[1]
    places = list(enumerate(layout["order"], left + layout["serial"]))
    put(ws, layout, row, left, "TT") if layout["serial"] else None
    for place, path in places:
        put(ws, layout, row, place, path[0])
        put(ws, layout, row + 1, place, path[1]) if len(path) > 1 else None
        if layout["merged"] and len(path) == 1:
            ws.merge_cells(start_row=row, end_row=row + 1, start_column=place, end_column=place)
    rows_drawn(ws, layout, row + 2, places)


def rows_drawn(ws, layout, row, places):
    for n in range(3):
        row += layout["blanks"][2 + n]
        for place, path in places:
            put(ws, layout, row, place, COLUMNS[path][n])
        put(ws, layout, row, 1 + layout["left"], n + 1) if layout["serial"] else None
        row += 1
    for place, path in places:
        total = sum(v or 0 for v in COLUMNS[path]) if len(path) > 1 else None
        put(ws, layout, row, place, "Tổng cộng" if path == ("Đơn vị",) else total)


def put(ws, layout, row, column, value):
    ws.cell(row, column, unicodedata.normalize(layout["form"], value) if isinstance(value, str) else value)


def facts(layout):
    with tempfile.TemporaryDirectory() as folder:
        wb = openpyxl.Workbook()
        drawn(wb.active, layout)
        wb.save(Path(folder) / "a.xlsx")
        reading = read_folder(Path(folder), Path(folder), SHEETS, (AWARDS,), year=2024)
    assert reading.findings == ()
    values = reading.tables["khen_thuong"].values
    return sorted(values[["đơn_vị", "ghi_chú", "hình_thức", "đối_tượng", "số_lượng"]].to_numpy().tolist(), key=str)


PLAIN = {
    "order": list(COLUMNS),
    "blanks": [0, 0, 0, 0, 0],
    "left": 0,
    "form": "NFC",
    "merged": True,
    "serial": True,
}


@settings(deadline=None, max_examples=40)
@given(layouts())
def test_order_blank_rows_and_unicode_form_make_no_difference(layout):
    assert facts(layout) == facts(PLAIN)


TEXT = st.text(st.characters(exclude_categories=("Cc", "Co", "Cs", "Cn")), min_size=1, max_size=30).filter(
    lambda text: "_x" not in text  # Excel itself reads _x0041_ as a character
)

SIGNS = ["{{ x }}", "{% if", "&amp;", "<b>", "]]>", "=1", "\t"]


@settings(deadline=None, max_examples=60)
@given(st.lists(st.one_of(TEXT, st.sampled_from(["{{ x }}", "{% if", "&amp;", "<b>", "]]>", "=1", "\t"])), max_size=4))
def test_any_text_comes_out_as_it_was_typed_or_is_a_finding(texts):
    with tempfile.TemporaryDirectory() as folder:
        wb = openpyxl.Workbook()
        wb.active.append(["Nơi nhận", "Mục đích gửi"])
        for text in texts:
            wb.active.append(["A", None])
            wb.active.cell(wb.active.max_row, 2, text).data_type = "s"
        wb.save(Path(folder) / "a.xlsx")
        reading = read_folder(Path(folder), Path(folder), SHEETS, (AWARDS,), year=2024)
    if any(f.code != "so-lieu-trung" for f in reading.findings):
        return
    read = reading.tables["noi_nhan"].values["mục_đích"].tolist()
    assert read == [unicodedata.normalize("NFC", t).strip() or None for t in texts]


@pytest.mark.parametrize("planted", range(6))
def test_one_planted_fault_gives_one_finding_at_its_cell(office, planted):
    faults = [
        ("C", "ba", "o-phai-la-so-dem"),
        ("D", "1.059", "so-go-bang-chu"),
        ("E", 1.25, "so-co-hai-cach-doc"),
        ("F", -1, "o-phai-la-so-dem"),
        ("B", "\ue001", "ky-tu-la"),
        ("F", "=2+2", "cong-thuc-chua-tinh"),
    ]
    letter, value, code = faults[planted]

    def fill(ws):
        drawn(ws, PLAIN)
        ws[f"{letter}5"] = value

    office.book(Trang_1=fill)
    assert office.found() == [(code, f"{letter}5")]


COUNT_FAULTS = [
    ("ba", "o-phai-la-so-dem"),
    ("1.059", "so-go-bang-chu"),
    (1.059, "so-co-hai-cach-doc"),
    (-1, "o-phai-la-so-dem"),
    ("=2+2", "cong-thuc-chua-tinh"),
    ("hai mươi", "o-phai-la-so-dem"),
]


@settings(deadline=None, max_examples=40)
@given(layout=layouts(), column=st.integers(0, 3), row=st.integers(0, 2), fault=st.sampled_from(COUNT_FAULTS))
def test_a_fault_planted_in_any_count_of_any_layout_is_found_there_and_nothing_else(layout, column, row, fault):
    value, code = fault
    with tempfile.TemporaryDirectory() as folder:
        wb = openpyxl.Workbook()
        ws = wb.active
        drawn(ws, layout)
        cell = count_cells(ws, layout)[column][row]
        ws[cell] = value
        wb.save(Path(folder) / "a.xlsx")
        reading = read_folder(Path(folder), Path(folder), SHEETS, (AWARDS,), year=2024)
    assert [(f.code, f.place.cell) for f in reading.findings] == [(code, cell)]


def count_cells(ws, layout):
    """The cells of the three rows of data, column by column of counts, as the layout puts them."""
    left, blanks = 1 + layout["left"], layout["blanks"]
    places = [place for place, path in enumerate(layout["order"], left + layout["serial"]) if len(path) > 1]
    first = 4 + blanks[0] + blanks[1]
    rows = [first + n + sum(blanks[2 : 3 + n]) for n in range(3)]
    return [[ws.cell(row, place).coordinate for row in rows] for place in places]
