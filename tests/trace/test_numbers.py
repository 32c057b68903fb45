from __future__ import annotations

from pipeline.outline import read_outline
from pipeline.trace import Made, Origin, traced
from tests.compose.making import base, content, p, row, table, tbl, template
from tests.compose.reading import made
from tests.trace.paper import CONTENT, TEMPLATE, changed, paper, ranged, version


def origins(found):
    return {(n.spot.text, n.origin) for n in found.numbers}


def test_a_number_in_prose_is_answered_with_the_cell_of_the_prose():
    found = traced(paper(), version())
    (fifteen,) = [n for n in found.numbers if n.spot.text == "15"]
    assert (fifteen.origin, fifteen.wording.name) == (Origin.TEXT, "nội_dung.lớp")
    assert [c.address for c in fifteen.cells] == ["D2"]


def test_prose_of_which_a_person_changed_one_part_is_known_by_the_other():
    found = traced(changed(paper(), ("đơn vị mở 15 lớp", "đơn vị đã mở 16 lớp")), version())
    assert {("30", Origin.TEXT), ("16", Origin.UNKNOWN)} <= origins(found)


def test_numbers_that_only_count_off_are_no_figures():
    found = traced(paper(), version())
    assert ("1", Origin.COUNTING) in origins(found)
    assert all(n.spot.text != "1" for n in found.printed_numbers)


def test_a_number_of_the_template_is_told_to_be_the_template_s():
    found = traced(paper(), Made(paper(), CONTENT, {"mau.docx": read_outline(TEMPLATE)}))
    (thirty,) = [n for n in found.numbers if n.spot.text == "30" and n.origin is Origin.TEMPLATE]
    assert thirty.wording.name == "mau.docx, đoạn 3"
    assert found.without_cells == (thirty,)


def test_without_its_template_such_a_number_is_of_unknown_origin():
    assert [n.origin for n in traced(paper(), version()).without_cells] == [Origin.UNKNOWN]


def test_the_label_of_a_row_is_told_by_the_key_of_its_figures():
    rows = [row(f"năm={y}", năm=str(y), số=ranged(f"số[năm={y}]", 3, "B6")) for y in (2025, 2026)]
    t = template(tbl(["{%tr for d in ds %}", ""], ["Năm {{ d.năm }}", "{{ d.số }}"], ["{%tr endfor %}", ""]), p())
    found = traced(made(content(table("ds", *rows)), t), Made(base(), None))
    assert [(n.spot.text, n.wording.name) for n in found.without_cells] == [
        ("2025", "nhãn của dòng, năm=2025"), ("2026", "nhãn của dòng, năm=2026"),
    ]  # fmt: skip


def test_a_figure_made_of_no_cell_counts_as_the_programs():
    from pipeline.content import Figure, FigureKind

    year = Figure("năm", FigureKind.YEAR, 2026, transform="năm của thư mục")
    found = traced(made(content(year), template("Năm {{ năm }}")))
    assert origins(found) == {("2026", Origin.PROGRAM)}
