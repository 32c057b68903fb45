from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from pipeline.check import DayFrom, Result, Unanswered, all_rules, check_document, load_profile
from pipeline.check.rule import Verdict
from pipeline.cli.check_verdict import of_one
from pipeline.cli.check_words import answers, heading
from pipeline.cli.explaining import page
from pipeline.vietnamese import unaccented
from tests.check.bases import base
from tests.check.judging import RULES, told, unmatched
from tests.check.recipes import cook, read_recipe
from tests.guides.pages import HOUSE, OUTPUTS, ROOT, fences, section, spans, text

CHECKING = "## Soát một văn bản Word bất kỳ"
BOTH = re.compile(r"(Bố trí|Chèn|Trang đầu|Tham khảo)( → [^→(]+)+ \((Layout|Insert|Home|References)( → [A-Z][\w ]+)+\)")


@pytest.fixture
def of_house(tmp_path):
    file = tmp_path / "co-quan.toml"
    file.write_text(fences(OUTPUTS, "toml")[0], encoding="utf-8")
    return load_profile(str(file))


def test_the_profile_of_the_guide_can_be_used(of_house):
    profile, found = of_house
    assert found == ()
    assert profile.words("chữ_tắt_cơ_quan") == ("VKSLG",)


def test_the_reason_that_the_guide_s_profile_gives_is_told(of_house):
    result = check_document(base("bao-cao"), "Bao cao.docx", of_house[0])
    told_of = {one.code.id: one.reason for one in result.left_out}
    assert f'TT-04 = "{told_of["TT-04"]}"' in fences(OUTPUTS, "toml")[0]


def test_every_value_that_a_house_can_fix_is_told():
    profile, _ = load_profile()
    assert {unaccented(name) for name in profile.values} <= set(spans(section(OUTPUTS, CHECKING)))


def test_the_guide_explains_each_of_the_three_answers_by_the_words_on_the_screen():
    words = section(OUTPUTS, CHECKING)
    result = check_document(base("bao-cao"), "Bao cao.docx", load_profile()[0])
    for verdict in Verdict:
        assert f"- **{verdict}**:" in words
        assert verdict.value in answers(result).lower()


def test_the_words_on_the_screen_that_the_guide_quotes_are_the_program_s():
    words = section(OUTPUTS, CHECKING)
    day = Result("a.docx", on=date(2026, 12, 31))
    for source, said in ((DayFrom.MONTH, "chưa rõ ngày, lấy cuối tháng"), (DayFrom.PERIOD, "lấy cuối kỳ")):
        assert said in heading(replace(day, day_from=source))
        assert said in re.sub(r"\s+", " ", words)
    blind = Result(
        "a.docx", unreadable=(Unanswered(RULES["TT-10"].code, "không nhận ra Quốc hiệu"),), missing=("Quốc hiệu",)
    )
    assert "trong những gì soát được; không nhận ra: " in of_one(blind)
    assert "trong những gì soát được; không nhận ra: " in words


def test_the_letters_that_codes_of_rules_begin_with_are_named():
    begun = {code[:2] for code in RULES if re.match("[A-Z]", code)}
    named = re.search(r"Mã của quy tắc \(([^)]*?) và", text(OUTPUTS))[1]
    assert {word.strip()[:2] for word in named.split(",")} == begun


def test_the_case_that_the_house_shows_brings_its_finding_and_no_other():
    recipe = read_recipe(next(block for block in fences(HOUSE, "text") if block.startswith("nền:")))
    found = [one for one in told(cook(recipe), recipe.profile, recipe.on) if one.grave]
    assert recipe.expected
    assert unmatched(found, recipe.expected) == ([], [])


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code.id)
def test_a_rule_s_own_page_says_what_it_asks_why_and_what_is_wrong_and_right(rule):
    labels = {line[2:9].strip() for line in page(rule) if line.startswith("  ") and line[9:].strip()}
    assert {"Căn cứ", "Vì sao", "Sai", "Đúng"} <= labels
    assert rule.code.title.strip()
    assert rule.wrong != rule.right


def test_the_ways_through_word_s_menus_are_told_in_vietnamese_with_the_english_in_brackets():
    source = [p.read_text(encoding="utf-8") for p in sorted((ROOT / "pipeline/check/rules").rglob("*.py"))]
    told = [line for one in source for line in one.split("\n") if " → " in line and '"' in line]
    assert len(told) >= 8
    assert not [line for line in told if not BOTH.search(line)]
