from __future__ import annotations

import pytest

from pipeline.compose import compose
from pipeline.findings import CellPlace, Severity, TemplatePlace
from pipeline.ooxml import main_part, parse, w
from tests.compose.making import content, figure, p, row, table, tbl, template, text
from tests.compose.reading import codes, lines, made

C = content(figure("khen.tập_thể", 5), text("tên", "Viện"), table("ds", row("a", tên="x", số=1)))


def _findings(t, c=C, **more):
    return compose(c, t, place="mau.docx", **more).findings


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("{{ khen.tập_th }}", "the-khong-khai-bao"),
        ("{% if không_có %}x{% endif %}", "the-khong-khai-bao"),
        ("{% for x in không_có %}x{% endfor %}", "the-khong-khai-bao"),
        ("{{ ds.tổng.số }}", "the-khong-khai-bao"),
        ("{{ khen.tập_thể + 1 }}", "the-khong-cho-phep"),
        ("{{ khen.tập_thể ~ ' lượt' }}", "the-khong-cho-phep"),
        ("{{ -khen.tập_thể }}", "the-khong-cho-phep"),
        ("{{ 'có {}'.format(khen.tập_thể) }}", "the-khong-cho-phep"),
        ("{{ khen.tập_thể | length }}", "bo-loc-sai"),
        ("{{ 10 ** 10 ** 10 }}", "the-khong-cho-phep"),
        ("{{ 'x' * 1000000000 }}", "the-khong-cho-phep"),
        ("{{ ds }}", "the-khong-cho-phep"),
        ("{{ khen }}", "the-khong-cho-phep"),
        ("{% for x in khen %}x{% endfor %}", "the-khong-cho-phep"),
        ("{{ tên | số }}", "bo-loc-sai"),
        ("{% for x in khen.tập_thể %}x{% endfor %}", "the-khong-cho-phep"),
        ("{% include 'x' %}", "the-khong-cho-phep"),
        ("{{ khen.tập_thể | format }}", "bo-loc-sai"),
        ("{{ khen.tập_thể | sô }}", "bo-loc-sai"),
        ("{{ khen.tập_thể", "the-viet-sai"),
        ("{{ khen tập_thể }}", "the-viet-sai"),
        ("{% if tên %}", "vong-lap-hong"),
        ("{% endfor %}", "vong-lap-hong"),
        ("{{r tên }}", "the-khong-cho-phep"),
        ("{{ ''.__class__.__mro__[1].__subclasses__() }}", "the-khong-cho-phep"),
        ("{{ ''.__class__.__mro__ }}", "the-khong-cho-phep"),
        ("{{ tên.__class__ }}", "the-khong-cho-phep"),
        ("{{ tên['__init__'] }}", "the-khong-cho-phep"),
        ("{{ chú_thích.__globals__ }}", "the-khong-cho-phep"),
        ("{{ loop.x }} {{ tên.text }}", "the-khong-khai-bao"),
        ("{{ range(9) }}", "the-khong-cho-phep"),
        ("{{ 'x'.center(9) }}", "the-khong-cho-phep"),
        ("{{ tên.printed() }}", "the-khong-cho-phep"),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "the-khong-cho-phep"),
        ("{{ cycler.__init__.__globals__ }}", "the-khong-cho-phep"),
    ],
)
def test_what_a_template_wrongly_asks_for_is_a_finding(tag, code):
    found = _findings(template("Đoạn đầu", f"Có {tag} lượt"))
    assert code in [f.code for f in found]
    assert {f.code for f in found} <= {code, "the-khong-khai-bao", "the-khong-cho-phep"}
    place = next(f.place for f in found if f.code == code)
    assert isinstance(place, TemplatePlace)
    assert all(ord(c) < 0xE000 for f in found for c in f.found + f.mend)


@pytest.mark.parametrize(
    "tag", ["{{ khen.tập_th }}", "{{ khen.tập_thể + 1 }}", "{{ tên.__class__ }}", "{{ tên | sô }}"]
)
def test_a_finding_quotes_the_paragraph_of_the_template(tag):
    found = _findings(template("Đoạn đầu", f"Có {tag} lượt", "Đoạn cuối"))
    assert found[0].place == TemplatePlace("mau.docx", f"Có {tag} lượt")


def test_the_nearest_known_name_is_offered():
    (found,) = _findings(template("{{ khen.tâp_thể }}"))
    assert "tập_thể" in found.mend
    (found,) = _findings(template("{% for x in ds %}{{ x.tênn }}{% endfor %}"))
    assert "“tên”" in found.mend
    (found,) = _findings(template("{{ tên | sô }}"))
    assert "“số”" in found.mend


def test_a_blank_value_is_an_error_at_its_cell_each_cell_once():
    c = content(figure("x", None), text("y"))
    found = _findings(template("{{ x }} và {{ x }}", "{{ y }}"), c)
    assert [f.code for f in found] == ["thieu-so-lieu"] * 2
    assert found[0].place == CellPlace("Mẫu.xlsx", "Số liệu", "B2")
    assert found[1].place == TemplatePlace("mau.docx", "{{ y }}")
    assert found[0].severity is Severity.ERROR


def test_a_draft_shows_what_is_missing_and_lists_all_findings():
    c = content(figure("x", None))
    t = template(
        "{%p if dự_thảo %}", "DỰ THẢO", "{%p endif %}", "Có {{ x }} lượt",
        "{%p for f in phát_hiện %}", "{{ f.mức }} {{ f.mã }} {{ f.ở }}", "{%p endfor %}",
    )  # fmt: skip
    (earlier,) = _findings(template("{{ la }}"))
    composed = compose(c, t, place="mau.docx", draft=True, findings=(earlier,))
    assert lines(composed.document) == [
        "DỰ THẢO",
        "Có [thiếu: x] lượt",
        "lỗi the-khong-khai-bao mẫu mau.docx · đoạn “{{ la }}”",
        "lỗi thieu-so-lieu tệp Mẫu.xlsx · trang “Số liệu” · ô B2",
    ]
    assert [f.code for f in composed.findings] == ["thieu-so-lieu"]
    shown = [s.get(w("val")) for s in parse(composed.document[main_part(composed.document)]).iter(w("rStyle"))]
    assert shown == ["Thieu"]


def test_a_final_document_lists_no_findings():
    t = template("{%p for f in phát_hiện %}", "x", "{%p endfor %}", "{%p if dự_thảo %}", "D", "{%p endif %}", "hết")
    assert lines(made(C, t)) == ["hết"]


@pytest.mark.parametrize(
    "blocks",
    [
        ["{%p for x in ds %}", tbl(["{%tr endfor %}"], ["a"])],
        ["{%p if tên %}", p("x {% endif %}")],
        [tbl(["{%tr for x in ds %}"], [p("{%p endfor %}") + p("x")])],
    ],
)
def test_a_loop_that_ends_at_another_level_is_told_where(blocks):
    (found,) = _findings(template(*blocks))
    assert found.code == "vong-lap-hong"
    assert "end" in found.place.quote


def test_words_beside_a_paragraph_tag_are_not_lost_in_silence():
    assert "chu-mat-canh-the" in codes(C, template(p("Lời {%p if tên %}"), "x", "{%p endif %}"))
    assert "chu-mat-canh-the" in codes(
        C, template(tbl(["{%tr for x in ds %}", "lời"], ["a", "b"], ["{%tr endfor %}", ""]))
    )


def test_a_table_that_printed_no_row_is_told():
    empty = content(table("ds"))
    rows = (["{%tr for x in ds %}"], ["{{ x.tên }}"], ["{%tr endfor %}"])
    assert codes(empty, template(tbl(*rows), p())) == ["bang-khong-co-dong"]
    assert codes(empty, template(tbl(["Tên"], *rows), p())) == ["bang-khong-co-dong"]
    assert codes(C, template(tbl(["Tên"], *rows), p())) == []


def test_findings_of_all_parts_come_together():
    found = _findings(template("{{ a.b + 1 }}", "{{ la_một }}", header="{{ la_hai }}"))
    assert {f.place.part for f in found} == {"", "đầu trang"}
