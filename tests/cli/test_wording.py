"""What is typed wrongly is answered in Vietnamese, with the nearest name."""

from __future__ import annotations

import pytest

from pipeline.cli.main import main


def said(capsys, *typed):
    with pytest.raises(SystemExit) as left:
        main(list(typed))
    heard = capsys.readouterr()
    return left.value.code, heard.out + heard.err


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (["buil"], "không có lệnh “buil”; có phải “build”?"),
        (["build", "--yaer", "2026"], "không có tùy chọn --yaer; có phải --year?"),
        (["build", "--year", "abc"], "“--year” nhận giá trị không hợp lệ (“abc”)"),
        (["build", "--inputs", "/không/có"], "“--inputs” nhận giá trị không hợp lệ"),
        (["explain"], "thiếu “code”"),
    ],
)
def test_a_mistake_in_typing_is_a_mistake_of_usage_and_says_what_is_right(capsys, typed, words):
    code, heard = said(capsys, *typed)
    assert code == 2
    assert words in heard
    assert "--help” để xem cách gõ" in heard


@pytest.mark.parametrize("typed", [["--help"], ["build", "--help"], ["check", "-h"]])
def test_help_pages_have_no_english_headings(capsys, typed):
    code, heard = said(capsys, *typed)
    assert code == 0
    assert "Cách gõ:" in heard
    assert "Tùy chọn:" in heard
    assert not any(word in heard for word in ("Usage", "Options:", "Commands:", "Show this message"))
