"""The day whose law and names apply: the document's own, the end of its period, or the user's choice."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.check import DayFrom, check_document, load_profile
from pipeline.check.day import Day, day_of
from pipeline.check.parts import recognise
from pipeline.outline import read_outline
from tests.check.recipes import cook, read_recipe

BLANK = "thay “ngày 09 tháng 02 năm 2026” thành “ngày … tháng … năm …”\n"
SUBJECT = "thay “Kết quả công tác thi đua, khen thưởng năm 2025” thành “{}”\n"
OLD = (
    "thay “- Ban Thi đua - Khen thưởng tỉnh;” thành “- Vụ Thi đua - Khen thưởng VKSND tối cao;”\n"
    "thay “Nghị định số 152/2025/NĐ-CP, việc” thành “quy chế, việc”\n"
)


def made(text):
    return cook(read_recipe(f"nền: bao-cao\n{text}"))


def judged(package, on=None):
    return check_document(package, "văn bản.docx", load_profile()[0], on=on)


def codes(package, on=None):
    return {f.code for f in judged(package, on).findings}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("", date(2026, 2, 9)),
        (BLANK, date(2025, 12, 31)),
        ("thay “ngày 09 tháng 02” thành “ngày … tháng 02”", date(2026, 2, 28)),
        (BLANK + SUBJECT.format("Tổng kết phong trào thi đua giai đoạn 2021-2025"), date(2025, 12, 31)),
        (BLANK + SUBJECT.format("Sơ kết công tác thi đua 6 tháng đầu năm 2025"), date(2025, 6, 30)),
        (BLANK + SUBJECT.format("Kết quả công tác thi đua quý III năm 2025"), date(2025, 9, 30)),
        (BLANK + SUBJECT.format("Kết quả công tác thi đua tháng 4 năm 2025"), date(2025, 4, 30)),
        (BLANK + SUBJECT.format("Kết quả công tác thi đua, khen thưởng"), None),
    ],
)
def test_a_report_without_its_date_is_of_the_end_of_its_period(text, day):
    assert day_of(recognise(read_outline(made(text)))).on == day


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("", DayFrom.SIGNED),
        ("thay “ngày 09 tháng 02” thành “ngày … tháng 02”", DayFrom.MONTH),
        ("thay “ngày 09 tháng 02” thành “ngày 31 tháng 02”", DayFrom.MONTH),
        (BLANK, DayFrom.PERIOD),
        ("xóa đoạn “, ngày 09 tháng 02 năm 2026”", DayFrom.PERIOD),
        (BLANK + SUBJECT.format("Kết quả công tác thi đua, khen thưởng"), DayFrom.UNKNOWN),
    ],
)
def test_a_day_that_the_document_does_not_bear_says_where_it_comes_from(text, source):
    assert judged(made(text)).day_from == source


def test_the_day_that_the_user_chose_says_so():
    assert judged(made(""), on=date(2024, 12, 31)).day_from == DayFrom.CHOSEN


def test_a_plan_without_its_date_tells_no_day():
    plan = cook(read_recipe("nền: ke-hoach\nthay “ngày 12 tháng 01 năm 2026” thành “ngày … tháng … năm …”"))
    assert day_of(recognise(read_outline(plan))) == Day()


def test_names_of_offices_follow_the_period_of_a_report_without_its_date():
    ended = "noi-nhan-co-quan-da-het"
    assert ended in codes(made(OLD + BLANK))
    earlier = SUBJECT.format("Kết quả công tác thi đua, khen thưởng năm 2024")
    assert ended not in codes(made(OLD + BLANK + earlier))


def test_the_user_may_choose_another_day():
    ended = "noi-nhan-co-quan-da-het"
    assert ended in codes(made(OLD))
    assert ended not in codes(made(OLD), on=date(2024, 12, 31))


def test_the_rules_of_form_apply_on_every_day():
    small = made("kiểu NoiDung: cỡ=12\n")
    for day in (date(2018, 1, 7), date(2026, 2, 9), None):
        assert {"noi-dung-co-chu"} <= codes(small, on=day)
