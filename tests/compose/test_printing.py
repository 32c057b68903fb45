from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.content import DASHED, Span
from pipeline.content import FigureKind as K
from pipeline.ooxml import main_part, parse, w
from tests.compose.making import content, figure, p, r, row, table, tbl, template, text
from tests.compose.reading import codes, lines, made, notes


@pytest.mark.parametrize(
    ("tag", "value", "printed"),
    [
        ("x", figure("x", 7), "07"),
        ("x", figure("x", 1059), "1.059"),
        ("x", figure("x", 0), "0"),
        ("x | số", figure("x", 7), "7"),
        ("x", figure("x", 7, K.NUMBER), "7"),
        ("x | đếm", figure("x", 7, K.NUMBER), "07"),
        ("x", figure("x", "12.5", K.PERCENT), "12,5%"),
        ("x", figure("x", 80_000_000, K.MONEY), "80.000.000 đồng"),
        ("x | triệu", figure("x", 80_000_000, K.MONEY), "80 triệu đồng"),
        ("x", figure("x", 1, K.MONEY, qualifier="gần", unit="tỷ đồng"), "gần 01 tỷ đồng"),
        ("x", figure("x", None, qualifier="hàng trăm"), "hàng trăm"),
        ("x", figure("x", 2024, K.YEAR), "2024"),
        ("x", figure("x", 5, K.SPAN), "5"),
        ("x", figure("x", 3, K.ORDINAL), "3"),
        ("x", figure("x", date(2014, 4, 7), K.DATE), "07/4/2014"),
        ("x | ngày_dài", figure("x", date(2025, 2, 24), K.DATE), "ngày 24 tháng 02 năm 2025"),
        ("x | ngày_dài", figure("x", None, K.DATE), "ngày      tháng      năm      "),
        ('x | trống("…")', figure("x", None), "…"),
        ('x | trống("-", "…")', figure("x", None), "…"),
        ('x | trống("-", "…")', figure("x", None, transform=DASHED), "-"),
        ('x | trống("-", "…")', figure("x", None, cells=()), "-"),
        ('x | trống("-", "…")', figure("x", 0), "0"),
        ('x | trống("…")', text("x"), "…"),
        ('x | trống("…") | hoa', text("x", "có"), "CÓ"),
        ("x | hoa", text("x", "đơn vị"), "ĐƠN VỊ"),
        ("x | thường_đầu", text("x", "Đơn vị"), "đơn vị"),
        ("x | thường_đầu", text("x", "VKSND tỉnh"), "VKSND tỉnh"),
        ("x", text("x", "một", "hai\tba\nbốn"), "một|hai→ba|bốn"),
        ("x if x == 'Một' else 'khác'", text("x", "một"), "một"),
        ("x if x > 3", figure("x", 2), ""),
        ("(x if x > 3) | hoa", figure("x", 2), ""),
    ],
)
def test_a_tag_prints_by_kind_and_filter(tag, value, printed):
    assert lines(made(content(value), template(f"{{{{ {tag} }}}}"))) == [printed]


@pytest.mark.parametrize(
    ("year", "printed"),
    [
        (figure("kỳ.sau", 2026, K.YEAR), "ngày      tháng      năm 2026"),
        (figure("kỳ.sau", None, K.YEAR), "ngày      tháng      năm      "),
    ],
)
def test_the_year_of_a_blank_date_is_that_of_a_figure_or_blank(year, printed):
    c = content(figure("x", None, K.DATE), year)
    assert lines(made(c, template("{{ x | ngày_dài(kỳ.sau) }}"))) == [printed]


@pytest.mark.parametrize("year", ["2026", "'2026'", "n"])
def test_a_template_makes_up_no_year(year):
    c = content(figure("x", None, K.DATE), figure("n", 2026))
    assert codes(c, template(f"{{{{ x | ngày_dài({year}) }}}}")) == ["bo-loc-sai"]


def test_lists_are_told_in_a_sentence():
    ds = table("ds", row("a", tên="một", số=3), row("b", tên="hai", số=12))
    doc = made(content(ds), template('{{ ds | liệt_kê("tên") }}.', '{{ ds | nối("số", ", ") }}'))
    assert lines(doc) == ["(1) một; (2) hai.", "03, 12"]


def test_groups_totals_headings_and_keys_are_reached_by_name():
    inner = (row("a1", tên="con", số=1), row("a2", tên="con hai", số=2))
    ds = table("ds", row("a", rows=inner, tên="cha", số=3), row("", total=True, số=3), headings={"c1": "Năm 2024"})
    t = template(
        "{{ ds.đầu.c1 }} {{ ds.tổng.số }}",
        "{%p for x in ds %}", "{{ x.khóa }} {{ x.tên }}",
        "{%p for y in x.dòng %}", "- {{ y.tên }} {{ y.số }}", "{%p endfor %}",
        "{%p endfor %}",
    )  # fmt: skip
    assert lines(made(content(ds), t)) == ["Năm 2024 03", "a cha", "- con 01", "- con hai 02"]


def test_blank_zero_and_empty_are_false():
    c = content(figure("không", 0), figure("trống", None), text("rỗng"), text("trắng", "  "), table("ds"))
    t = template(
        "".join(f"{{% if {name} %}}{name}{{% endif %}}" for name in ("không", "trống", "rỗng", "trắng", "ds")) + "|"
    )
    assert lines(made(c, t)) == ["|"]


def test_a_name_may_be_the_beginning_of_another():
    c = content(figure("khen", 3), figure("khen.tập_thể", 2), figure("thưởng.riêng", 1), figure("thưởng", 9))
    ds = content(table("ds", row("a", c="x")), table("ds.con", row("b", c="y")))
    each = "{% for d in ds %}{{ d.c }}{% endfor %}{% for d in ds.con %}{{ d.c }}{% endfor %}"
    assert lines(made(ds, template(each))) == ["xy"]
    assert lines(made(c, template("{{ khen }} {{ khen.tập_thể }} {{ thưởng }} {{ thưởng.riêng }}"))) == ["03 02 09 01"]


STRANGE = [
    "{{ x }}", "{% if x %}", "{_{ }_} {_%", "{#", "%}", "a & b", "&amp;", "<w:p/>", "]]>", "😀 𠀀", "a\nb", "a\tb",
    "tie\u0302\u0301ng", "“ ” ‘ ’", "  hai  ", "\\1",
]  # fmt: skip


@pytest.mark.parametrize("words", STRANGE)
def test_what_a_person_types_is_printed_as_it_is(words):
    shown = words.replace("\n", "|").replace("\t", "→")
    c = content(text("x", words), table("ds", row("a", c=words)))
    t = template("[{{ x }}]", tbl(["{%tr for d in ds %}"], ["[{{ d.c }}]"], ["{%tr endfor %}"]), p(), header="{{ x }}")
    doc = made(c, t)
    assert lines(doc) == [f"[{shown}]", f"[{shown}]", ""]
    assert lines(doc, "word/header1.xml") == [shown]


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(exclude_categories=("Cs", "Co", "Cc", "Cn")), max_size=30))
def test_any_words_are_printed_as_they_are(words):
    doc = made(content(text("x", f"[{words}]")), template("{{ x }}", p("a{{ chú_thích(x) }}")))
    shown = f"[{words}]".replace("\u00a0", " ")
    assert lines(doc) == [shown, "a^1"]
    assert notes(doc) == {1: [shown]}


@pytest.mark.parametrize("words", ["\ue0000\ue001", "a\ue000", "\x07", "\ufffe", "\ud83d"])
def test_a_character_that_word_cannot_hold_is_told_and_left_out(words):
    assert codes(content(text("x", f"a{words}b")), template("{{ x }}")) == ["ky-tu-khong-in-duoc"]


def test_signs_like_ours_in_a_template_are_told_and_forge_nothing():
    assert codes(content(text("x", "mật")), template("{{ x }} \ue0000\ue001")) == ["ky-tu-khong-in-duoc"]


def test_a_tag_that_word_split_over_runs_and_quoted_smartly_is_read():
    split = p(
        r("{"),
        r("{ gi", "<w:b/>"),
        "<w:proofErr w:type='spellStart'/>",
        r("ấy.tập_thể | tr"),
        r("ống(“"),
        r("–”) }"),
        r("} lượt"),
    )
    assert lines(made(content(figure("giấy.tập_thể", None)), template(split))) == ["– lượt"]


def test_a_tag_in_decomposed_letters_is_read():
    import unicodedata

    assert lines(made(content(figure("tập_thể", 5)), template(unicodedata.normalize("NFD", "{{ tập_thể }}")))) == ["05"]


def test_a_figure_keeps_the_formatting_of_its_run():
    doc = made(content(figure("x", 5)), template(p(r("có {{ x }} lượt", "<w:i/>"))))
    runs = list(parse(doc[main_part(doc)]).iter(w("r")))
    assert [run.findtext(w("t")) for run in runs] == ["có ", "05", "\u00a0lượt"]
    assert all(run.find(f"{w('rPr')}/{w('i')}") is not None for run in runs)


def test_a_number_is_bound_to_its_word_over_runs():
    doc = made(content(figure("x", 12)), template(p("có {{ x }}", r(" lượt", "<w:b/>"))))
    assert "".join(t.text for t in parse(doc[main_part(doc)]).iter(w("t"))) == "có 12\u00a0lượt"


def test_bold_and_italic_of_the_data_are_named_styles():
    doc = made(content(text("x", (Span("a", bold=True), Span("b"), Span("c", italic=True)))), template("{{ x }}"))
    styles = [s.get(w("val")) for s in parse(doc[main_part(doc)]).iter(w("rStyle"))]
    assert styles == ["Strong", "Emphasis"]


def test_attributes_take_plain_words():
    field = '<w:hyperlink w:tooltip="Có {{ x }} &amp; {{ y }}"><w:r><w:t>a</w:t></w:r></w:hyperlink>'
    doc = made(content(figure("x", 5), text("y", '"<b>')), template(p(field)))
    (link,) = parse(doc[main_part(doc)]).iter(w("hyperlink"))
    assert link.get(w("tooltip")) == 'Có 05 & "<b>'
