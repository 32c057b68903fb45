"""What is typed wrongly is answered in Vietnamese, with the nearest name."""

from __future__ import annotations

import re

import pytest

from pipeline.cli.main import main, pipeline


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
        (["check"], "thiếu “TỆP”"),
        (["init"], "thiếu “THƯ_MỤC”"),
    ],
)
def test_a_mistake_in_typing_is_a_mistake_of_usage_and_says_what_is_right(capsys, typed, words):
    code, heard = said(capsys, *typed)
    assert code == 2
    assert words in heard
    assert "--help” để xem cách gõ" in heard


@pytest.mark.parametrize("typed", [["--help"], *([name, "-h"] for name in pipeline.commands)], ids=lambda t: t[0])
def test_help_pages_have_no_english_headings_nor_names_of_values(capsys, typed):
    code, heard = said(capsys, *typed)
    assert code == 0
    assert "Cách gõ:" in heard
    assert "Tùy chọn:" in heard
    english = ("Usage", "Options:", "Commands:", "Show this message", "[required]")
    assert not [word for word in english if word in heard]
    assert not re.findall(r"--\S+ (?:TEXT|INTEGER|FILE|DIRECTORY|PATH)\b", heard)


@pytest.mark.parametrize("verb", ["build", "init", "check", "explain"])
def test_what_is_typed_after_a_verb_is_named_in_vietnamese(capsys, verb):
    _, heard = said(capsys, verb, "--help")
    (after,) = re.findall(rf"pipeline {verb} \[TÙY CHỌN\] (.+)", heard)
    assert after in {"[LOẠI]…", "THƯ_MỤC", "TỆP…", "[MÃ]…"}
