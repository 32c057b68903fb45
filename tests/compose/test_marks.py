from __future__ import annotations

from decimal import Decimal

from pipeline.content import Cell, CellRange
from pipeline.marks import BlockMark, FigureMark, found_marks, read_marks
from pipeline.ooxml import local_name, parse, read_package, story_parts, w, with_part, write_package
from tests.compose.making import content, figure, fn, note, p, row, table, tbl, template, text
from tests.compose.reading import made

DS = table("ds", row("a", tên="Phòng một", số=5), row("b", tên="Phòng hai", số=12))
EVERYWHERE = template(
    "Có {{ x }} lượt, {{ x | số }} lần",
    "{%p for d in ds %}", p("{{ d.tên }}", fn(2)), "{{ d.số }}", "{%p endfor %}",
    tbl(["Tên", "Số"], ["{%tr for d in ds %}", ""], ["{{ d.tên }}", "{{ d.số }}"], ["{%tr endfor %}", ""]),
    p("{{ chú_thích(câu) }}"),
    header="{{ x }}",
    notes=[note("chú {{ d.số }}")],
)  # fmt: skip
ALL = content(figure("x", 7), DS, text("câu", "lời"))


def _figures(found):
    return [(f.marks[0].figure.name, f.text) for f in found if isinstance(f.marks[0], FigureMark)]


def test_every_figure_is_found_again_in_body_cell_note_and_header():
    doc = read_package(write_package(made(ALL, EVERYWHERE)))
    body = [("x", "07"), ("x", "7"), ("số[a]", "05"), ("số[b]", "12"), ("số[a]", "05"), ("số[b]", "12")]
    assert _figures(found_marks(doc)) == [*body, ("x", "07"), ("số[a]", "05"), ("số[b]", "12")]


def test_every_block_is_found_with_its_row():
    found = [f for f in found_marks(made(ALL, EVERYWHERE)) if isinstance(f.marks[0], BlockMark)]
    assert [(f.marks[0].key, f.text) for f in found] == [
        ("a", "Phòng một\n05"), ("b", "Phòng hai\n12"), ("a", "Phòng một\n05"), ("b", "Phòng hai\n12"),
    ]  # fmt: skip
    assert len({f.marks[0].place for f in found}) == 2


def test_a_block_in_a_loop_is_named_by_all_rows_above_it():
    inner = (row("2023", năm="2023"), row("2024", năm="2024"))
    t = template(
        "{%p for x in ds %}", "{{ x.tên }}", "{%p for y in x.dòng %}", "{{ y.năm }}", "{%p endfor %}", "{%p endfor %}"
    )
    ds = table("ds", row("P1", tên="A", rows=inner), row("P2", tên="B", rows=inner[:1]))
    blocks = read_marks(made(content(ds), t)).blocks
    assert [b.key for b in blocks] == ["P1", "P1 › 2023", "P1 › 2024", "P2", "P2 › 2023"]
    assert len({b.bookmark for b in blocks}) == 5


def test_a_block_keeps_its_name_when_rows_come_before_it():
    t = template("{%p for x in ds %}", "{{ x.tên }}", "{%p endfor %}")
    one = read_marks(made(content(table("ds", row("b", tên="B"))), t)).blocks
    two = read_marks(made(content(table("ds", row("a", tên="A"), row("b", tên="B"))), t)).blocks
    assert one == two[1:]


def test_the_rows_of_a_long_table_are_marked_instead_of_its_cells():
    ds = table("ds", *(row(f"k{n}", tên=f"dòng {n}", số=n) for n in range(1, 52)))
    t = template(
        tbl(["{%tr for d in ds %}", "", ""], ["{{ d.tên }}", "{{ d.số }}", p("x", fn(2))], ["{%tr endfor %}", "", ""]),
        p(),
        notes=[note("{{ d.số }}")],
    )
    doc = made(content(ds), t)
    found = found_marks(doc)
    rows = [f for f in found if f.part == "word/document.xml"]
    assert len(rows) == 51
    assert [m.figure.name for f in rows for m in f.marks if isinstance(m, FigureMark)] == [
        f"số[k{n}]" for n in range(1, 52)
    ]
    assert rows[6].text == "dòng 7\n07\nx"
    assert len(found) == 102, "figures in notes keep marks of their own"


def test_a_mark_carries_the_way_of_its_figure_and_at_most_two_hundred_cells():
    cells = [Cell("a.xlsx", "S", f"B{n}", str(n)) for n in range(1, 301)] + [Cell("a.xlsx", "S", "C5", "ngoài")]
    x = figure(
        "x",
        9,
        cells=(CellRange("a.xlsx", "S", "B2:B3"), CellRange("a.xlsx", "S", "B3:B300")),
        of=("y",),
        qualifier="gần",
    )
    (mark,) = read_marks(made(content(x, cells=cells), template("{{ x }}"))).figures
    assert (mark.figure, mark.text) == (x, "gần 09")
    assert [c.raw for c in mark.contents] == [str(n) for n in range(2, 202)]


def test_a_blank_figure_printed_as_dots_can_be_found_too():
    (mark,) = read_marks(
        made(content(figure("số_văn_bản", None)), template('Số: {{ số_văn_bản | trống("…") }}/BC'))
    ).figures
    assert (mark.text, mark.figure.value) == ("…", None)


def test_the_text_that_stands_there_now_is_told_not_the_text_once_printed():
    doc = made(content(figure("x", 7)), template("{{ x }}"))
    edited = doc["word/document.xml"].replace(b">07<", b">08<")
    (found,) = found_marks(with_part(doc, "word/document.xml", edited))
    assert (found.text, found.marks[0].text, found.marks[0].figure.value) == ("08", "07", Decimal(7))


def test_a_template_made_from_an_earlier_document_brings_no_marks_of_it():
    earlier = made(content(figure("x", 7)), template("{{ x }}", "{{ x }}"))
    doc = made(
        content(figure("x", 9)),
        with_part(earlier, "word/document.xml", earlier["word/document.xml"].replace(b"07", b"{{ x }}")),
    )
    assert [(f.text, len(f.marks)) for f in found_marks(doc)] == [("09", 1), ("09", 1)]


def test_bookmark_numbers_and_names_are_the_only_ones_of_the_document():
    own = '<w:bookmarkStart w:id="1" w:name="rieng"/><w:bookmarkEnd w:id="1"/>'
    t = template(
        "{%p for d in ds %}", p(own, "{{ d.số }}", '<w:bookmarkEnd w:id="9"/>'), "{%p endfor %}", header="{{ x }}"
    )
    doc = made(content(figure("x", 1), DS), t)
    starts, ends = [], []
    for part in story_parts(doc):
        for e in parse(doc[part]).iter(w("bookmarkStart"), w("bookmarkEnd")):
            (starts if local_name(e) == "bookmarkStart" else ends).append((e.get(w("id")), e.get(w("name"))))
    assert sorted(i for i, _ in starts) == sorted(i for i, _ in ends) == sorted({i for i, _ in starts})
    names = [n for _, n in starts]
    assert len(names) == len(set(names)) == 6
    assert names.count("rieng") == 1
    assert all(len(n) <= 40 for n in names)
