"""A fault of a template has one code, and is told once, whether it is met before or while a document is composed."""

from __future__ import annotations

import pytest

from pipeline.compose import compose
from pipeline.compose.filters import FILTERS as PRINTING
from pipeline.content import FigureKind
from pipeline.findings import Kind
from pipeline.tags import FILTERS
from pipeline.template import check_template
from tests.compose.making import content, figure, fn, note, p, row, table, tbl, template, text
from tests.template.building import DECLARATION

PLACE = "bao-cao/mau.docx"
CONTENT = content(
    figure("giấy_khen.tập_thể", 5),
    figure("giấy_khen.cá_nhân", 7),
    figure("tỉ_lệ", 50),
    figure("văn_bản.ngày", None, FigureKind.DATE),
    text("nội_dung.ưu_điểm", "Tốt"),
    table("ds.khen", row("a", tên="x", số=1)),
)
FAULTS = {
    "{{ giấy_khen.tập_thê }}": "the-khong-khai-bao",
    "{% if không_có %}x{% endif %}": "the-khong-khai-bao",
    "{% for x in ds.khen %}{{ x.tênn }}{% endfor %}": "the-khong-khai-bao",
    "{{ ds.khen | nối('tênn') }}": "the-khong-khai-bao",
    "{{ giấy_khen.tập_thể + 1 }}": "the-khong-cho-phep",
    "{{ giấy_khen.tập_thể ~ ' lượt' }}": "the-khong-cho-phep",
    "{{ ds.khen }}": "the-khong-cho-phep",
    "{{ giấy_khen }}": "the-khong-cho-phep",
    "{% for x in giấy_khen.tập_thể %}x{% endfor %}": "the-khong-cho-phep",
    "{{ nội_dung.ưu_điểm.__class__ }}": "the-khong-cho-phep",
    "{{ 'x'.center(9) }}": "the-khong-cho-phep",
    "{{r giấy_khen.tập_thể }}": "the-khong-cho-phep",
    "{% include 'x' %}": "the-khong-cho-phep",
    "{% if tỉ_lệ is even %}x{% endif %}": "the-khong-cho-phep",
    "{{ giấy_khen.tập_thể | sô }}": "bo-loc-sai",
    "{{ nội_dung.ưu_điểm | số }}": "bo-loc-sai",
    "{{ giấy_khen.tập_thể | length }}": "bo-loc-sai",
    "{{ giấy_khen.tập_thể | ngày }}": "bo-loc-sai",
    "{{ ds.khen | nối }}": "bo-loc-sai",
    "{{ giấy_khen.tập_thể | số(2) }}": "bo-loc-sai",
    "{{ văn_bản.ngày | ngày_dài(2026) }}": "bo-loc-sai",
    "{{ ds.khen | nối('tên', 5) }}": "bo-loc-sai",
    "{{ range(9) }}": "the-khong-cho-phep",
    "{{ nội_dung.ưu_điểm.printed() }}": "the-khong-cho-phep",
    "{{ giấy_khen.tập_thể": "the-viet-sai",
    "{{ giấy_khen tập_thể }}": "the-viet-sai",
    "{% fro x in ds.khen %}": "the-viet-sai",
    "{% if tỉ_lệ %}": "vong-lap-hong",
    "{% endfor %}": "vong-lap-hong",
    "{% else %}": "vong-lap-hong",
}
BLOCKS = {
    "chu-mat-canh-the": [p("Lời {%p if tỉ_lệ %}"), "x", "{%p endif %}"],
    "vong-lap-hong": ["{%p for x in ds.khen %}", tbl(["{%tr endfor %}"], ["a"])],
    "chu-thich-dat-sai": [p("A", fn(2))],
}


def found_by_check(t):
    return [f for f in check_template(t, DECLARATION, PLACE) if f.code != "khai-bao-khong-dung"]


def found_by_compose(t, told=(), *, draft=False):
    return list(compose(CONTENT, t, place=PLACE, draft=draft, findings=told).findings)


def made(blocks):
    notes = [note("chú {{ chú_thích(nội_dung.ưu_điểm) }}")] if any("footnoteReference" in b for b in blocks) else ()
    return template(*blocks, notes=notes)


CASES = [pytest.param([f"Có {tag} lượt"], code, id=tag) for tag, code in FAULTS.items()]
CASES += [pytest.param(blocks, code, id=code) for code, blocks in BLOCKS.items()]


@pytest.mark.parametrize(("blocks", "code"), CASES)
def test_check_and_compose_tell_a_fault_by_the_same_code(blocks, code):
    t = made(blocks)
    assert {f.code for f in found_by_check(t)} == {code}
    assert {f.code for f in found_by_compose(t) if f.rule.kind is Kind.TEMPLATE} == {code}


@pytest.mark.parametrize(("blocks", "code"), CASES)
def test_a_draft_lists_a_fault_once(blocks, code):
    t = made(blocks)
    told = found_by_check(t)
    assert [f.code for f in told] == [code]
    assert found_by_compose(t, told, draft=True) == []


def test_a_fault_in_another_template_is_told_all_the_same():
    (told,) = check_template(template("{{ la }}"), DECLARATION, "khac/mau.docx")[:1]
    assert [f.code for f in found_by_compose(template("{{ la }}"), [told])] == ["the-khong-khai-bao"]


def test_the_filters_that_may_be_written_are_those_that_print():
    assert set(PRINTING) == set(FILTERS)


def test_an_unknown_name_is_worded_alike_before_and_while_composing():
    t = template("Có {{ giấy_khen.tập_thê }} lượt")
    assert found_by_check(t) == found_by_compose(t)
