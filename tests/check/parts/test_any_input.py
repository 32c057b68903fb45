"""Recognition answers on whatever it is given, in time."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.check.parts import Parts, recognise
from pipeline.outline import Border, Drawing, Outline, Story, Table
from tests.check.parts.conftest import outline, paragraph, table

WORDS = st.sampled_from(
    [
        "", " ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "VIỆN KSND TỈNH A", "______",
        "Số: 05/KH-VKS", "Số: /", "A, ngày 1 tháng 2 năm 2026", "Số: 1/KH-A   A, ngày 1 tháng 2 năm 2026", "V/v xét",
        "KẾ HOẠCH", "BÁO CÁO TỔNG KẾT", "Công tác năm 2026", "Kính gửi:", "Kính gửi: Sở A;", "- Như trên;", "Nơi nhận:",
        "Nơi nhận: - A;", "- Lưu: VT.", "TM. ỦY BAN", "VIỆN TRƯỞNG", "Lê Văn A", "Phụ lục I", "PHỤ LỤC", "(Kèm theo)",
        "Căn cứ Luật;", "I. MỘT", "1. Hai", "a) Ba", "hết./.", "\t", "\n", "\f", "A\tB\nC   D", "\u00a0\t\u00a0",
        "ĐẢNG ỦY",
    ]
)  # fmt: skip
TEXTS = st.lists(WORDS | st.text(max_size=12), max_size=4).map("\t".join) | st.lists(WORDS, max_size=4).map("\n".join)
KINDS = st.sampled_from(["line", "shape", "picture", "box"])
PARAGRAPHS = st.builds(
    paragraph,
    TEXTS,
    bold=st.booleans(),
    label=st.sampled_from(["", "-", "1.", "IV.", "%"]),
    alignment=st.sampled_from(["left", "center", "both"]),
    borders=st.sampled_from([(), (Border("bottom", "single", 4),), (Border("top", "single", 4),)]),
    drawings=st.lists(st.builds(Drawing, KINDS, st.integers(0, 9)), max_size=2),
)


def _boxes(inner):
    drawn = st.builds(lambda blocks: Drawing("box", 0, 9999, 0, tuple(blocks)), st.lists(inner, max_size=3))
    return st.builds(lambda text, d: paragraph(text, drawings=[d]), TEXTS, drawn)


def _tables(inner):
    row = st.lists(st.lists(inner, max_size=3), max_size=3)
    return st.lists(row, max_size=3).map(lambda rows: table(*rows))


BLOCKS = st.recursive(PARAGRAPHS, lambda inner: _tables(inner) | _boxes(inner), max_leaves=12)


@pytest.mark.long
@settings(max_examples=250)
@given(st.lists(BLOCKS, max_size=24))
def test_any_sequence_of_blocks_gets_an_answer(blocks):
    found = recognise(outline(*blocks))
    assert isinstance(found, Parts)
    assert all(b in blocks or _inside(b, blocks) for b in found.body)


def _inside(block, blocks):
    tables = [b for b in blocks if isinstance(b, Table)]
    return any(block in cell.blocks for t in tables for row in t.rows for cell in row.cells)


def test_nothing_at_all_lacks_everything():
    found = recognise(Outline(Story("thân", "", ())))
    assert found.body == ()
    assert len(found.missing) == 10


def test_five_hundred_pages_take_a_few_seconds():
    words = "Các đơn vị thực hiện nghiêm túc kế hoạch thi đua, khen thưởng năm 2026; báo cáo kết quả về Văn phòng. " * 3
    page = [paragraph(f"{n}. {words}", alignment="both") for n in range(1, 13)]
    big = table(*[[[paragraph(str(n))], [paragraph("VKSND khu vực")], [paragraph("12")]] for n in range(20)])
    started = time.process_time()
    found = recognise(outline(paragraph("Số: 01/BC-VKS"), paragraph("BÁO CÁO"), *([*page, big] * 500)))
    assert len(found.headings) == 6000
    assert time.process_time() - started < 5


def test_lines_of_nothing_but_blanks_strokes_and_tabs_take_no_time():
    odd = ["_" * 50_000 + "a", " " * 50_000 + "a", "a   " * 20_000, "a\t" * 20_000, "số /x " * 10_000, "I. " * 20_000]
    started = time.process_time()
    recognise(outline(*map(paragraph, odd)))
    assert time.process_time() - started < 2
