from __future__ import annotations

import pytest

from pipeline.trace import Standing, traced
from tests.compose.making import content, p, row, table, tbl, template
from tests.compose.reading import made
from tests.trace.paper import CONTENT, changed, one, paper, ranged, told, version

PRINTED = [("tổng", "1.059"), ("khen", "12"), ("phạt", "24"), ("tỉ_lệ", "50"), ("hiệu", "09"), ("số[a]", "11")]


def test_the_document_alone_tells_every_printing_with_its_cells_in_reading_order():
    found = traced(paper())
    assert [(line.figure.name, line.printed) for line in found.lines] == [*PRINTED, ("số[b]", "13"), ("khen", "12")]
    total = one(found, "tổng")
    assert [(c.address, c.raw) for c in total.contents] == [("B2", "1000"), ("B3", "59")]
    assert total.figure.transform == "cộng"
    assert all(line.standing is Standing.AS_PRINTED for line in found.lines)
    assert all(line.spot and line.spot.text == line.printed for line in found.lines)


def test_a_figure_of_figures_is_followed_down_to_its_cells():
    share = one(traced(paper()), "tỉ_lệ")
    assert [(s.name, [c.address for c in s.contents]) for s in share.below] == [("khen", ["B4"]), ("phạt", ["B5"])]
    assert [c.address for c in share.every_cell] == ["B4", "B5"]


def test_a_figure_that_nothing_prints_is_known_to_the_version_only():
    alone, archived = one(traced(paper()), "hiệu"), one(traced(paper(), version()), "hiệu")
    assert [s.figure is None for s in alone.below] == [False, True]
    assert [(s.name, s.contents[0].raw) for s in archived.below] == [("khen", "12"), ("ẩn", "3")]


def test_figures_made_of_one_another_do_not_go_on_for_ever():
    one_, other = (ranged(n, 1, "B2", of=(o,)) for n, o in (("x", "y"), ("y", "x")))
    found = traced(made(content(one_, other), template("{{ x }} và {{ y }}")))
    assert [s.below[0].figure for s in found.lines[0].below] == [None]


def test_a_number_in_a_table_is_told_by_what_heads_its_row_and_column():
    assert one(traced(paper()), "số[b]").sentence == "Phòng hai · Số"
    assert one(traced(paper()), "tổng").sentence.startswith("Cả năm có 1.059 lượt")


@pytest.mark.parametrize(
    ("typed", "standing"),
    [
        ("1.095", Standing.OVERTYPED),
        ("1059", Standing.OTHERWISE_WRITTEN),
        ("1.059 lượt người", Standing.OTHERWISE_WRITTEN),
        ("hơn một nghìn", Standing.OVERTYPED),
        ("1.059 hoặc 1.060", Standing.OVERTYPED),
    ],
)
def test_an_overtyped_figure_is_held_against_its_value(typed, standing):
    found = traced(changed(paper(), (">1.059<", f">{typed}<")))
    line = one(found, "tổng")
    assert (line.now, line.standing) == (typed, standing)
    assert found.strayed == ((line,) if standing is Standing.OVERTYPED else ())


def test_a_digit_typed_beside_the_mark_is_part_of_the_number():
    found = traced(changed(paper(), (" lượt, khen ", "0 lượt, khen ")))
    assert one(found, "tổng").now == "1.0590"
    assert [line.figure.name for line in found.strayed] == ["tổng"]


def test_money_in_millions_and_a_date_in_full_say_what_the_figure_says():
    from datetime import date

    from pipeline.content import FigureKind
    from tests.compose.making import figure

    values = content(
        ranged("tiền", 12000000, "B2", kind=FigureKind.MONEY), figure("ngày", date(2026, 11, 16), FigureKind.DATE)
    )
    document = made(values, template("Hết {{ tiền }} vào {{ ngày }}."))
    printed = {line.figure.name: line.printed for line in traced(document).lines}
    for name, typed, agrees in (
        ("tiền", "12 triệu đồng", True),
        ("tiền", "12,5 triệu đồng", False),
        ("ngày", "16.11.2026", True),
        ("ngày", "17/11/2026", False),
    ):
        edited = document["word/document.xml"].decode().replace(f">{printed[name]}<", f">{typed}<")
        from pipeline.ooxml import with_part

        line = one(traced(with_part(document, "word/document.xml", edited.encode())), name)
        assert (line.now, line.agrees) == (typed, agrees)


def long_table():
    """A table of which the rows are marked, not the cells."""
    rows = (
        row(f"k{n}", tên=f"Đơn vị {n}", số=ranged(f"số[k{n}]", n, f"B{n}"), hai=ranged(f"hai[k{n}]", n, f"C{n}"))
        for n in range(1, 60)
    )
    cells = ["{{ d.tên }}", "{{ d.số }}", "{{ d.hai }}"]
    loop = tbl(["Tên", "Số", "Hai"], ["{%tr for d in ds %}", "", ""], cells, ["{%tr endfor %}", "", ""])
    return made(content(table("ds", *rows)), template(loop, p()))


def test_the_rows_of_a_long_table_carry_their_figures_to_the_cell():
    found = traced(long_table())
    assert len(found.lines) == 118
    assert found.strayed == ()
    assert [line.place.split("/")[3] for line in found.lines[:2]] == ["ô 2", "ô 3"]


def test_an_overtyped_cell_of_a_marked_row_is_told_and_its_neighbours_are_not():
    found = traced(changed(long_table(), (">42<", ">43<")))
    assert told(found)[82:84] == [("số[k42]", "42", "43", False), ("hai[k42]", "42", "42", True)]
    assert len(found.strayed) == 1


def test_a_document_without_marks_has_no_lines():
    from tests.trace.paper import bare

    assert traced(bare(paper())).lines == ()
    assert CONTENT.cells
