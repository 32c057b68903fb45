from __future__ import annotations

import unicodedata

import pytest

from pipeline.ooxml import build
from pipeline.template import check_template
from tests.template.building import DECLARATION, docx, p, tbl, with_note

GOOD = [
    "{{ giấy_khen.tập_thể }} lượt, {{ giấy_khen.cá_nhân | số }} người, đạt {{ tỉ_lệ }}",
    "{{ cơ_quan.tên | hoa }} – {{ văn_bản.ngày | ngày_dài }} – {{ kỳ.số_năm }} năm",
    "{{ văn_bản.ngày | ngày_dài(kỳ.năm_sau) }}",
    "{% if giấy_khen.tập_thể >= giấy_khen.cá_nhân or tỉ_lệ %}có{% else %}không{% endif %}",
    "{% if văn_bản.loại == “Báo cáo” and not dự_thảo %}x{% elif tỉ_lệ > 50 %}y{% endif %}",
    "{{ văn_bản.kính_gửi | trống(“…”) }}",
    "{% for x in ds.khen %}{{ loop.index + 1 }}. {{ x.số | tiền }}{% if not loop.last %};{% endif %}{% endfor %}",
    "{{ ds.khen | liệt_kê(“tên”) }} và {{ ds.khen | nối(“số”, “; ”) }}, cộng {{ ds.khen.tổng.số }}",
    "{% for g in ds.nhóm %}{{ g.đơn_vị }} {{ g.bao_nhiêu }}{% for x in g.dòng %}{{ x.tên }}{% endfor %}{% endfor %}",
    "{% for x in phụ_lục %}{{ x.đơn_vị }} {{ x.c1 }} {{ x.cộng }} {{ phụ_lục.đầu.c1 }}{% endfor %}",
    "{% for đoạn in nội_dung.ưu_điểm %}{{ đoạn }}{% endfor %}",
    "{{ chú_thích(nội_dung.ưu_điểm) }}",
    "{% for n in nơi_nhận %}- {{ n.tên }}{% if n.mục_đích %} ({{ n.mục_đích }}){% endif %}{{ n.dấu }}{% endfor %}",
    "{# lời ghi #}{% for f in phát_hiện %}{{ f.mức }} {{ f.mã }}{% endfor %}",
]


@pytest.fixture
def check():
    """The findings of a template with this content, without those about names not shown."""

    def _check(*content, **parts):
        paragraphs = [p(c) if isinstance(c, str) else c for c in content]
        found = check_template(docx(*paragraphs, **parts), DECLARATION, "bao-cao/mau.docx")
        return [f for f in found if f.code != "khai-bao-khong-dung"]

    return _check


@pytest.mark.parametrize("text", GOOD)
def test_the_language_of_templates_is_no_finding(check, text):
    assert check(text) == []


def test_loops_over_paragraphs_and_rows_are_no_finding(check):
    rows = tbl(("STT", "Tên"), ("{%tr for x in ds.khen %}", ""), ("", "{{ x.tên }}"), ("{%tr endfor %}", ""))
    assert (
        check("{%p for x in ds.khen %}", "{{ x.tên }}", "{%p endfor %}", "{%p if dự_thảo %}", rows, "{%p endif %}")
        == []
    )


def test_tags_that_word_has_split_over_runs_are_joined(check):
    assert check(p("{", "{ giấy_", "khen.tập_thể }", "}")) == []
    (finding,) = check(p("Có {{ giấy_", "khen.tập_thê ", "}} lượt"))
    assert finding.place.quote == "Có {{ giấy_khen.tập_thê }} lượt"


def test_names_in_loose_marks_are_the_same_names(check):
    assert check(unicodedata.normalize("NFD", "{{ giấy_khen.tập_thể }}")) == []


@pytest.mark.parametrize(
    ("tag", "name", "near"),
    [
        ("{{ giấy_khen.tập_thê }}", "giấy_khen.tập_thê", "giấy_khen.tập_thể"),
        ("{{ giay_khen.ca_nhan }}", "giay_khen.ca_nhan", "giấy_khen.cá_nhân"),
        ("{% if tỷ_lệ %}x{% endif %}", "tỷ_lệ", "tỉ_lệ"),
        ("{% for x in ds.khen %}{{ x.tênn }}{% endfor %}", "x.tênn", "x.tên"),
        ("{% for x in ds.khem %}{{ x.tên }}{% endfor %}", "ds.khem", "ds.khen"),
        ("{{ ds.khen | liệt_kê(“tênn”) }}", "tênn", "tên"),
        ("{{ ds.khen.tổng.sốo }}", "ds.khen.tổng.sốo", "ds.khen.tổng.số"),
        ("{{ giấy_khen.tập_thể.sau }}", "giấy_khen.tập_thể.sau", "giấy_khen.tập_thể"),
        ("{{ chú_thích(nội_dung.ưu_điêm) }}", "nội_dung.ưu_điêm", "nội_dung.ưu_điểm"),
    ],
)
def test_an_unknown_name_is_told_with_the_nearest(check, tag, name, near):
    (finding,) = check(f"Câu có {tag}")
    assert (finding.code, finding.found) == ("the-khong-khai-bao", f"tên “{name}”")
    assert f"“{near}”" in finding.mend
    assert finding.place.quote.startswith("Câu có")


def test_a_loops_name_ends_with_the_loop(check):
    (finding,) = check("{%p for x in ds.khen %}", "{{ x.tên }}", "{%p endfor %}", "{{ x.tên }}")
    assert finding.place.quote == "{{ x.tên }}"


def test_the_total_and_the_headings_are_there_only_where_declared(check):
    codes = [f.found for f in check("{{ ds.nhóm.tổng.số }}", "{{ ds.khen.đầu.c1 }}")]
    assert codes == ["tên “ds.nhóm.tổng”", "tên “ds.khen.đầu”"]


@pytest.mark.parametrize(
    "tag",
    [
        "{{ giấy_khen.tập_thể + giấy_khen.cá_nhân }}",
        "{{ giấy_khen.tập_thể * 2 }}",
        "{{ -giấy_khen.tập_thể }}",
        "{{ giấy_khen.tập_thể ~ “ lượt” }}",
        "{{ giấy_khen.tập_thể.__class__ }}",
        "{{ cơ_quan.tên[“__class__”] }}",
        "{{ range(3) }}",
        "{{ cơ_quan.tên.upper() }}",
        "{{ ds.khen[0] }}",
        "{% set a = 1 %}",
        "{% include “x” %}",
        "{% import “x” as y %}",
        "{% macro m() %}{% endmacro %}",
        "{{ {1: 2} }}",
        "{{ ds.khen }}",
        "{{ cơ_quan }}",
        "{{ dự_thảo }}",
        "{% for x in giấy_khen.tập_thể %}{% endfor %}",
        "{% for a, b in ds.khen %}{% endfor %}",
        "{% if giấy_khen.tập_thể is number %}{% endif %}",
        "{%- if dự_thảo %}{% endif %}",
        "{{r giấy_khen.tập_thể }}",
        "{%tc for x in ds.khen %}{%tc endfor %}",
        "{% colspan 2 %}",
        "{% if giấy_khen.tập_thể == “3” %}x{% endif %}",
        "{% if cơ_quan.tên == 3 %}x{% endif %}",
    ],
)
def test_what_a_template_may_not_do_is_told(check, tag):
    found = check(f"Câu {tag}")
    assert "the-khong-cho-phep" in [f.code for f in found], found


@pytest.mark.parametrize(
    ("tag", "told"),
    [
        ("{{ giấy_khen.tập_thể | đém }}", "“đếm”"),
        ("{{ cơ_quan.tên | số }}", "một số liệu"),
        ("{{ giấy_khen.tập_thể | length }}", "một bảng"),
        ("{{ giấy_khen.tập_thể | ngày }}", "ngày tháng"),
        ("{{ văn_bản.ngày | số }}", "ngày tháng"),
        ("{{ giấy_khen.tập_thể | nối(“x”) }}", "một bảng"),
        ("{{ ds.khen | liệt_kê }}", "liệt_kê(“tên”)"),
        ("{{ giấy_khen.tập_thể | format(“%d”) }}", "một trong"),
    ],
)
def test_a_filter_that_does_not_fit_is_told(check, tag, told):
    (finding,) = check(tag)
    assert finding.code == "bo-loc-sai"
    assert told in finding.expected + finding.mend


@pytest.mark.parametrize(
    "paragraphs",
    [
        ["{%p for x in ds.khen %}", "{{ x.tên }}"],
        ["{%p endfor %}"],
        ["{% if dự_thảo %}x"],
        ["{% else %}"],
        ["{%p for x in ds.khen %}", "{%p endif %}", "{%p endfor %}"],
        ["{%p if dự_thảo %}", "{% endif %}"],
        ["{%p if dự_thảo %}", tbl(("{%p endif %}",))],
        [tbl(("{%tr for x in ds.khen %}",)), tbl(("{%tr endfor %}",))],
        [tbl(("{% if dự_thảo %}a", "b{% endif %}"))],
    ],
)
def test_a_loop_or_condition_without_its_partner_is_told(check, paragraphs):
    codes = [f.code for f in check(*paragraphs)]
    assert codes == ["vong-lap-hong"] * len(codes)
    assert codes


def test_an_unclosed_loop_is_told_in_the_paragraph_that_opens_it(check):
    (finding,) = check("trước", "{%p for x in ds.khen %}", "{{ ds.khen.tổng.số }}")
    assert finding.place.quote == "{%p for x in ds.khen %}"


@pytest.mark.parametrize(
    "text", ["{{ giấy_khen.tập_thể }", "{{ giấy_khen. }}", "{% fro x in ds.khen %}", "{% if %}x{% endif %}"]
)
def test_a_misspelled_tag_is_told(check, text):
    assert [f.code for f in check(f"Câu {text}")] == ["the-viet-sai"]


def test_words_beside_a_tag_that_stands_alone_are_told(check):
    rows = tbl(("{%tr for x in ds.khen %}", "mất"), ("{%tr endfor %}", ""))
    found = check("Mở {%p if dự_thảo %}", "x", "{%p endif %}", rows)
    assert [f.code for f in found] == ["chu-mat-canh-the"] * 2
    assert ["“Mở”" in found[0].found, "“mất”" in found[1].found] == [True, True]


def test_a_templates_own_note_knows_the_loop_around_it(check):
    line = with_note(p("{% for x in ds.khen %}{{ x.tên }}"), 1)
    line.append(build("w:r", None, build("w:t", text="{% endfor %}")))
    assert check(line, notes=(("Có {{ x.số }}", "{%p if dự_thảo %}", "bỏ", "{%p endif %}"),)) == []


def test_a_fault_in_a_note_is_told_there(check):
    (finding,) = check(with_note(p("Câu"), 1), notes=(("Lời {{ sai }}",),))
    assert (finding.code, finding.place.part, finding.place.quote) == (
        "the-khong-khai-bao",
        "chú thích",
        "Lời {{ sai }}",
    )


def test_a_loop_may_not_leave_its_note(check):
    found = check(with_note(p("Câu"), 1), "{% endif %}", notes=(("{% if dự_thảo %}",),))
    assert [f.code for f in found] == ["vong-lap-hong"] * 2


def test_notes_may_not_stand_in_headers_boxes_and_notes(check):
    box = build(
        "w:p",
        None,
        build("w:r", None, build("w:pict", None, build("w:txbxContent", None, p("{{ chú_thích(cơ_quan.tên) }}")))),
    )
    found = check(
        with_note(p("x"), 1), box, notes=(("{{ chú_thích(cơ_quan.tên) }}",),), header="{{ chú_thích(cơ_quan.tên) }}"
    )
    assert [(f.code, f.place.part) for f in found] == [
        ("chu-thich-dat-sai", part) for part in ("chú thích", "hộp chữ", "đầu trang")
    ]


def test_a_note_may_stand_in_a_cell(check):
    assert check(tbl(("{{ chú_thích(cơ_quan.tên) }}",))) == []


def test_headers_are_checked_too(check):
    (finding,) = check("x", header="{{ sai }}")
    assert finding.place.part == "đầu trang"


def test_all_faults_are_told_at_once(check):
    found = check("{{ sai }}", "{% if %}{% endif %}", "{{ cơ_quan.tên | lạ }}", "{%p endfor %}", "{{ cơ_quan.têm }}")
    assert sorted(f.code for f in found) == sorted(
        ["the-khong-khai-bao", "the-viet-sai", "bo-loc-sai", "vong-lap-hong", "the-khong-khai-bao"]
    )


def test_a_broken_loop_does_not_make_its_rows_unknown(check):
    assert [f.code for f in check("{% for x on ds.khen %}{{ x.tên }}{% endfor %}")] == ["the-viet-sai"]


def test_a_block_beside_words_is_told(check):
    (finding,) = check("Đầu: {{ khối.phan_dau }}")
    assert "một mình" in finding.mend


def test_what_is_declared_and_not_shown_is_a_warning_at_its_line():
    package = docx(p("{{ ds.khen.tổng.số }} {{ tỉ_lệ }} {% for x in ds.nhóm %}{% endfor %}"))
    found = check_template(package, DECLARATION, "m")
    assert [f.place.item for f in found] == ["“nội_dung.ưu_điểm”", "“phụ_lục”"]
    assert {f.code for f in found} == {"khai-bao-khong-dung"}


def test_a_figure_that_only_serves_another_needs_no_place_of_its_own():
    package = docx(
        p("{{ ds.khen.tổng.số }} {{ ds.nhóm | nối('đơn_vị') }} {{ phụ_lục | nối('đơn_vị') }} {{ nội_dung.ưu_điểm }}")
    )
    assert [f.place.item for f in check_template(package, DECLARATION, "m")] == ["“tỉ_lệ”"]
