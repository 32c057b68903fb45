"""The gate: an error of form stops a document, a draft passes."""

from __future__ import annotations

from pipeline.build.gate import at_gate
from pipeline.findings import Kind, Severity
from pipeline.marks import NAMESPACE, Marks, to_xml
from pipeline.ooxml import with_marks_part
from tests.check.recipes import cook, read_recipe

BROKEN = "nền: bao-cao\nthay “CỘNG HÒA” thành “CỘNG HOẠ”\nthay “04 tập thể, 12 cá nhân” thành “05 tập thể, 12 cá nhân”"


def made(recipe):
    return with_marks_part(cook(read_recipe(recipe)), to_xml(Marks()), NAMESPACE)


def test_a_good_document_passes():
    found = at_gate(made("nền: bao-cao"), "a.docx", frozenset(), draft=False)
    assert [f.code for f in found if f.severity is not Severity.NOTICE] == []


def test_an_error_of_form_is_found_and_a_figure_is_left_to_the_workbook():
    found = at_gate(made(BROKEN), "a.docx", frozenset(), draft=False)
    assert "TT-10" in {f.code for f in found if f.severity is Severity.ERROR}
    assert {f.rule.kind for f in found} <= {Kind.FORM}


def test_a_draft_is_asked_only_for_what_was_lost_on_the_way():
    assert at_gate(made(BROKEN), "a.docx", frozenset(), draft=True) == ()


def test_no_code_is_told_twice_by_the_gate_and_by_a_rule():
    found = at_gate(made("nền: bao-cao\nthay “./.” thành “.”"), "a.docx", frozenset(), draft=False)
    assert [f.code for f in found if f.code == "TT-45"] == ["TT-45"]


def test_a_blank_number_is_left_to_the_workbook_which_has_the_cell_to_write_it_into():
    blank = "nền: bao-cao\nthay “Số: 05/BC” thành “Số: …/BC”\nthay “ngày 09 tháng 02” thành “ngày … tháng 02”"
    found = at_gate(made(blank), "a.docx", frozenset(), draft=False)
    assert [f.code for f in found if "trống" in f.found] == []


def test_the_plan_of_a_year_before_the_decree_is_judged_by_every_rule_of_form():
    old = "nền: ke-hoach\nthay “ngày 12 tháng 01 năm 2026” thành “ngày 07 tháng 01 năm 2018”\nkiểu NoiDung: cỡ=12"
    found = at_gate(made(old), "a.docx", frozenset(), draft=False)
    assert "noi-dung-co-chu" in {f.code for f in found}
