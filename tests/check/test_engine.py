from __future__ import annotations

import re
import unicodedata
from datetime import date

import pytest

from pipeline.check import Profile, check_document, load_profile
from pipeline.check.engine import in_force
from pipeline.check.parts import Parts
from pipeline.check.rule import Document, Rule, applied, not_applicable, unreadable
from pipeline.findings import Code, Kind, Severity
from pipeline.ooxml import Package
from pipeline.outline import read_outline
from tests.check.bases import base
from tests.check.recipes import cook, read_recipe

PLAIN = Profile("thử", "Thử")


def rule(code, check, severity=Severity.ERROR, **dates):
    named = Code(code, severity, Kind.FORM, "soát", "Quy tắc thử", clause="thử")
    return Rule(named, "vì sao", "sai", "đúng", lambda document: check(named, document), **dates)


def finds(code, document):
    return applied([code.at(document.page(), found="a", expected="b", mend="c")])


def breaks(_code, _document):
    raise ZeroDivisionError


def at(paragraph):
    return lambda code, doc: applied([code.at(doc.place(paragraph(doc)), found="a", expected="b", mend="c")])


def ids(answers):
    return [one.code.id for one in answers]


def test_each_rule_lands_in_the_list_of_its_answer():
    rules = (
        rule("mot", finds),
        rule("hai", lambda *_: not_applicable("không có phụ lục")),
        rule("ba", lambda *_: unreadable("không nhận ra tên loại")),
    )
    result = check_document(base("bao-cao"), "a.docx", PLAIN, rules=rules)
    assert ([c.id for c in result.applied], ids(result.not_applicable), ids(result.unreadable)) == (
        ["mot"],
        ["hai"],
        ["ba"],
    )
    assert result.unreadable[0].reason == "không nhận ra tên loại"
    assert [f.code for f in result.findings] == ["mot"]


def test_a_rule_that_breaks_is_told_as_ours_and_costs_no_other_rule():
    result = check_document(base("bao-cao"), "a.docx", PLAIN, rules=(rule("mot", breaks), rule("hai", finds)))
    ours = next(f for f in result.findings if f.rule.kind is Kind.OURS)
    assert (ours.code, "mot" in ours.found, "ZeroDivisionError" in ours.found) == ("quy-tac-bi-loi", True, True)
    assert [f.code for f in result.findings if f is not ours] == ["hai"]
    assert ids(result.unreadable) == ["mot"]


def test_a_rule_that_the_profile_leaves_out_is_not_asked_and_its_reason_is_kept():
    profile = Profile("nhà", "Nhà", without={"mot": "cơ quan có quy định riêng"})
    result = check_document(base("bao-cao"), "a.docx", profile, rules=(rule("mot", breaks), rule("hai", finds)))
    assert [f.code for f in result.findings] == ["hai"]
    assert [(one.code.id, one.reason) for one in result.left_out] == [("mot", "cơ quan có quy định riêng")]


def test_findings_stand_with_errors_first_then_in_reading_order():
    late, early = at(lambda d: d.parts.signature.post), at(lambda d: d.parts.national_name)
    rules = (rule("mot", early, Severity.WARNING), rule("hai", late), rule("ba", early))
    found = check_document(base("bao-cao"), "a.docx", PLAIN, rules=rules).findings
    assert [f.code for f in found] == ["ba", "hai", "mot"]


def test_a_finding_told_twice_stands_once():
    twice = rule("mot", lambda code, doc: applied([*finds(code, doc).findings] * 2))
    assert len(check_document(base("bao-cao"), "a.docx", PLAIN, rules=(twice,)).findings) == 1


def test_the_day_is_the_document_s_own_unless_another_is_chosen():
    assert check_document(base("bao-cao"), "a.docx", PLAIN, rules=()).on == date(2026, 2, 9)
    chosen = check_document(base("bao-cao"), "a.docx", PLAIN, rules=(), on=date(2018, 1, 7))
    assert chosen.on == date(2018, 1, 7)


@pytest.mark.parametrize(
    ("written", "day"), [("ngày … tháng … năm 2026", None), ("ngày 31 tháng 02 năm 2026", date(2026, 2, 28))]
)
def test_a_blank_day_is_no_day_and_an_impossible_one_is_its_months_last(written, day):
    recipe = read_recipe(f"nền: ke-hoach\nthay “ngày 12 tháng 01 năm 2026” thành “{written}”")
    assert check_document(cook(recipe), "a.docx", PLAIN, rules=()).on == day


def test_a_rule_binds_from_its_first_to_its_last_day():
    dated = rule("mot", finds, since=date(2024, 1, 1), until=date(2025, 6, 30))
    days = [date(2023, 12, 31), date(2024, 1, 1), date(2025, 6, 30), date(2025, 7, 1), None]
    assert [in_force(dated, day) for day in days] == [False, True, True, False, False]
    assert in_force(rule("hai", finds, since=date(2024, 1, 1)), None)


def test_the_kind_is_the_title_as_printed():
    assert check_document(base("ke-hoach"), "a.docx", PLAIN, rules=()).kind == "KẾ HOẠCH"


def test_the_same_document_gets_the_same_answer_twice():
    profile = load_profile("vksnd")[0]
    assert check_document(base("ke-hoach"), "a.docx", profile) == check_document(base("ke-hoach"), "a.docx", profile)


ODD = {
    "digits of other scripts": lambda text: re.sub(r"\d", "٣", text),
    "raised digits": lambda text: re.sub(r"\d", "²", text),
    "numbers without end": lambda text: re.sub(r"\d", "9" * 4400, text, count=3),
    "no blanks": lambda text: text.replace(" ", ""),
    "tabs for blanks": lambda text: text.replace(" ", "\t"),
    "letters in pieces": lambda text: unicodedata.normalize("NFD", text),
    "capitals": lambda text: text.replace("&amp;", "và").upper(),
    "backwards": lambda text: text.replace("&amp;", "và")[::-1],
    "signs only": lambda text: re.sub(r"\w", "", text.replace("&amp;", "")),
    "no words": lambda text: re.sub(r"\w", "x", text.replace("&amp;", "và")),
    "nothing": lambda _: "",
}


@pytest.mark.parametrize("kind", ODD)
@pytest.mark.parametrize("name", ["bao-cao", "ke-hoach"])
def test_no_rule_breaks_on_a_text_that_nobody_would_write(name, kind):
    main = base(name)["word/document.xml"].decode()
    spoiled = re.sub(r"(<w:t[^>]*>)([^<]*)", lambda m: m[1] + ODD[kind](m[2]), main)
    package = Package({**base(name).parts, "word/document.xml": spoiled.encode()})
    found = check_document(package, "a.docx", load_profile("vksnd")[0]).findings
    assert [f.found for f in found if f.rule.kind is Kind.OURS] == []


def test_a_finding_on_every_page_says_the_whole_document():
    document = Document("a.docx", read_outline(base("bao-cao")), Parts(), PLAIN)
    assert str(document.page()) == "văn bản a.docx · cả văn bản"
