from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.spec.quotes import straightened


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("a = “Giấy khen”", "Giấy khen"),
        ("a = ”Giấy khen“ # lời ghi", "Giấy khen"),
        ("a = “trang “Số liệu khác” phải đủ”", "trang “Số liệu khác” phải đủ"),
        ('a = "trang “Nơi nhận”"', "trang “Nơi nhận”"),
        ('a = "Giấy khen”', "Giấy khen"),
        ("a = '“x”'", "“x”"),
        ('a = """\nmột “hai”\n"""', "một “hai”\n"),
        ("a = “gạch \\ chéo”", "gạch \\ chéo"),
    ],
)
def test_curly_marks_around_a_string_are_read(written, value):
    assert tomllib.loads(straightened(written)) == {"a": value}


def test_curly_marks_are_read_in_lists_and_tables():
    written = "a = [“x, y”, “z”]\nb = { ten = “m”, nhan = [“n”] }"
    assert tomllib.loads(straightened(written)) == {"a": ["x, y", "z"], "b": {"ten": "m", "nhan": ["n"]}}


def test_a_comment_keeps_its_marks():
    assert straightened("# “lời ghi” không đóng “\na = 1") == "# “lời ghi” không đóng “\na = 1"


@given(st.text())
def test_lines_stay_where_they_are(text):
    assert straightened(text).count("\n") == text.count("\n")
