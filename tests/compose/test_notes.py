from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.content import Span
from pipeline.ooxml import main_part, notes_part_name, parse, w, with_part
from tests.compose.making import PAGE, content, figure, fn, note, p, row, table, tbl, template, text
from tests.compose.reading import codes, lines, made, notes

V = 'xmlns:v="urn:schemas-microsoft-com:vml"'
DS = table("ds", row("a", tên="Phòng 1", số=5), row("b", tên="Phòng 2", số=12))


def test_a_note_inside_a_loop_is_printed_once_a_pass():
    t = template(
        "{%p for x in ds %}",
        p("{{ x.tên }}", fn(2)),
        "{%p endfor %}",
        notes=[note("Gồm {{ x.số }} lượt của {{ x.tên }}")],
    )
    doc = made(content(DS), t)
    assert lines(doc) == ["Phòng 1^1", "Phòng 2^2"]
    assert notes(doc) == {1: ["Gồm 05 lượt của Phòng 1"], 2: ["Gồm 12 lượt của Phòng 2"]}


def test_a_note_inside_a_condition_goes_and_stays_with_it():
    t = template(
        p("Một{% if có %}", fn(2), "{% endif %}"),
        p("Hai{% if không %}", fn(3), "{% endif %}"),
        p("Ba", fn(4)),
        notes=[note("có"), note("không"), note("luôn")],
    )
    doc = made(content(figure("có", 1), figure("không", 0)), t)
    assert lines(doc) == ["Một^1", "Hai", "Ba^2"]
    assert notes(doc) == {1: ["có"], 2: ["luôn"]}


def test_notes_in_a_cell_and_in_the_appendix_are_numbered_as_they_are_read():
    section = p().replace("<w:p>", f"<w:p><w:pPr>{PAGE}</w:pPr>")
    t = template(
        p("Thân", fn(4)),
        tbl(["Tên"], ["{%tr for x in ds %}"], [p("{{ x.tên }}", fn(3))], ["{%tr endfor %}"]),
        section,
        p("Phụ lục", fn(2)),
        notes=[note("phụ lục"), note("ô {{ x.tên }}"), note("thân")],
    )
    doc = made(content(DS), t)
    assert notes(doc) == {1: ["thân"], 2: ["ô Phòng 1"], 3: ["ô Phòng 2"], 4: ["phụ lục"]}
    assert [line for line in lines(doc) if "^" in line] == ["Thân^1", "Phòng 1^2", "Phòng 2^3", "Phụ lục^4"]


def test_several_notes_stand_in_one_paragraph_from_template_and_data_together():
    t = template(
        p("A", fn(2), " B{{ chú_thích(nguồn) }} C", fn(3), "{{ chú_thích('lời thẳng') }}"), notes=[note("x"), note("y")]
    )
    doc = made(content(text("nguồn", "Theo sổ")), t)
    assert lines(doc) == ["A^1 B^2 C^3^4"]
    assert notes(doc) == {1: ["x"], 2: ["Theo sổ"], 3: ["y"], 4: ["lời thẳng"]}


def test_a_note_keeps_its_paragraphs_and_their_bold_and_italic():
    value = text(
        "nguồn",
        (Span("Thứ nhất", bold=True), Span(": một")),
        (Span("nghiêng", italic=True),),
        (Span("hai", bold=True, italic=True),),
    )
    t = template(
        p("A{{ chú_thích(nguồn) }}", fn(2)),
        notes=[note(p("đầu"), "{%p for x in ds %}", "({{ loop.index }}) {{ x.tên }}", "{%p endfor %}")],
    )
    doc = made(content(value, DS), t)
    assert notes(doc) == {1: ["Thứ nhất: một", "nghiêng", "hai"], 2: ["đầu", "(1) Phòng 1", "(2) Phòng 2"]}
    root = parse(doc[notes_part_name(doc)])
    styled = [
        (r.findtext(w("t")), r.find(f"{w('rPr')}/{w('rStyle')}").get(w("val")))
        for r in root.iter(w("r"))
        if r.find(w("rPr")) is not None and r.find(w("t")) is not None
    ]
    assert styled == [("Thứ nhất", "Strong"), ("nghiêng", "Emphasis"), ("hai", "Strong")]
    assert sum(1 for _ in root.iter(w("i"))) == 1
    assert not list(root.iter(w("b"), w("sz"), w("rFonts")))


def test_a_value_cited_again_refers_to_its_first_number():
    t = template(
        p("A{{ chú_thích(n) }}"),
        p("B", fn(2)),
        p("C{{ chú_thích(n) }}"),
        p("D{{ chú_thích(n) }}"),
        notes=[note("khác")],
    )
    doc = made(content(text("n", "nguồn")), t)
    assert lines(doc) == ["A^1", "B^2", "C1", "D1"]
    assert notes(doc) == {1: ["nguồn"], 2: ["khác"]}
    root = parse(doc[main_part(doc)])
    (name,) = [b.get(w("name")) for b in root.iter(w("bookmarkStart")) if b.get(w("name")).startswith("_Ref")]
    assert [i.text for i in root.iter(w("instrText"))] == [f" NOTEREF {name} \\f \\h "] * 2


def test_a_hundred_notes_are_numbered_to_a_hundred():
    rows = table("ds", *(row(f"k{n}", tên=f"dòng {n}") for n in range(1, 101)))
    doc = made(content(rows), template("{%p for x in ds %}", p("x{{ chú_thích(x.tên) }}"), "{%p endfor %}"))
    assert notes(doc) == {n: [f"dòng {n}"] for n in range(1, 101)}


def test_a_template_without_notes_gets_no_notes_part():
    assert notes_part_name(made(content(), template("chữ"))) is None


def test_separators_stand_once_before_all_notes():
    for t in (template(p("A", fn(2)), notes=[note("x")]), template(p("A{{ chú_thích('x') }}"))):
        doc = made(content(), t)
        kinds = [n.get(w("type")) for n in parse(doc[notes_part_name(doc)])]
        assert kinds == ["separator", "continuationSeparator", None]


def test_special_notes_under_the_numbers_of_ours_make_way():
    t = template(p("A", fn(2)), notes=[note("x")])
    name = notes_part_name(t)
    xml = t[name].decode().replace('w:id="0"', 'w:id="1"').replace('w:id="-1"', 'w:id="0"')
    notice = '<w:footnote w:type="continuationNotice" w:id="3"><w:p/></w:footnote></w:footnotes>'
    doc = made(content(), with_part(t, name, xml.replace("</w:footnotes>", notice).encode()))
    assert [n.get(w("id")) for n in parse(doc[name])] == ["-1", "0", "1"]
    settings = parse(doc["word/settings.xml"]).find(w("footnotePr"))
    assert [n.get(w("id")) for n in settings] == ["-1", "0"]


def test_a_note_of_the_template_that_nothing_refers_to_is_left_out():
    assert notes(made(content(), template(p("A", fn(3)), notes=[note("mồ côi"), note("thật")]))) == {1: ["thật"]}


def test_a_note_where_word_allows_none_is_told():
    box = f"<w:r><w:pict><v:textbox {V}><w:txbxContent>{{}}</w:txbxContent></v:textbox></w:pict></w:r>"
    cited = "{{ chú_thích('x') }}"
    assert codes(content(), template("A", header=f"Trang{cited}")) == ["chu-thich-dat-sai"]
    assert codes(content(), template(p(box.format(p(cited))))) == ["chu-thich-dat-sai"]
    assert codes(content(), template(p(box.format(p("hộp", fn(2)))), notes=[note("x")])) == ["chu-thich-dat-sai"]
    assert codes(content(), template(p("A", fn(2)), notes=[note(f"chú {cited}")])) == ["chu-thich-dat-sai"]


def test_a_note_left_without_words_is_told_and_has_no_number():
    t = template(p("A", fn(2)), p("B", fn(3)), notes=[note("{% if không %}x{% endif %}"), note("y")])
    assert codes(content(figure("không", 0)), t) == ["chu-thich-rong"]


def test_a_blank_value_makes_no_note():
    assert codes(content(text("n")), template("A{{ chú_thích(n) }}")) == ["thieu-so-lieu"]


def test_each_note_has_its_number_sign_once_even_when_a_loop_copies_it():
    t = template(p("A", fn(2)), notes=[note("{%p for x in ds %}", "{{ x.tên }}", "{%p endfor %}")])
    doc = made(content(DS), t)
    assert notes(doc) == {1: ["Phòng 1", "Phòng 2"]}
    assert sum(1 for _ in parse(doc[notes_part_name(doc)]).iter(w("footnoteRef"))) == 1


Shape = st.recursive(
    st.sampled_from(["own", "data", "both"]),
    lambda inner: st.tuples(st.sampled_from(["for", "if", "unless", "cell"]), st.lists(inner, min_size=1, max_size=3)),
    max_leaves=8,
)


@settings(max_examples=40, deadline=None)
@given(st.lists(Shape, min_size=1, max_size=4))
def test_notes_run_from_one_without_gap_for_any_nesting(shapes):
    blocks, count = [], 0
    for shape in shapes:
        inside, n = _blocks(shape, depth=0)
        blocks += inside
        count += n
    t = template(*blocks, notes=[note("của mẫu {{ có }}")])
    doc = made(content(DS, figure("có", 1), figure("không", 0), table("t", row("a", c="1"), row("b", c="2"))), t)
    body = parse(doc[main_part(doc)])
    numbers = [int(r.get(w("id"))) for r in body.iter(w("footnoteReference"))]
    cross = sum(1 for _ in body.iter(w("instrText")))
    assert numbers == list(range(1, len(numbers) + 1)) == list(notes(doc))
    assert len(numbers) + cross == count


def _blocks(shape, depth):
    """Paragraphs of a nesting, and how many references it prints."""
    if isinstance(shape, str):
        own, data = fn(2), "{{ chú_thích('dữ liệu') }}"
        return {"own": ([p("a", own)], 1), "data": ([p("b" + data)], 1), "both": ([p("c" + data, own)], 2)}[shape]
    kind, inner = shape
    blocks, count = [], 0
    for one in inner:
        inside, n = _blocks(one, depth + 1)
        blocks += inside
        count += n
    if kind == "for":
        return [p(f"{{%p for x{depth} in t %}}"), *blocks, p("{%p endfor %}")], 2 * count
    if kind == "cell":
        return [tbl(["".join([*blocks, p()])])], count
    return [p("{%p if có %}" if kind == "if" else "{%p if không %}"), *blocks, p("{%p endif %}")], count * (
        kind == "if"
    )
