from __future__ import annotations

import re
import shlex

import pytest
from click import Option

from pipeline import law
from pipeline.build import Status
from pipeline.build.naming import DRAFT
from pipeline.build.pdf import PREVIEW
from pipeline.check import all_rules
from pipeline.check.loading import CARRIED
from pipeline.cli.exits import Exit
from pipeline.cli.explaining import every_code
from pipeline.cli.main import pipeline
from pipeline.spec import load_all
from tests.guides.pages import GUIDES, HOUSE, OUTPUTS, README, ROOT, section, spans, tables, text

TYPES = {d.title for d in load_all(ROOT / "templates_docx")[0]} | {"Thông báo khen thưởng"}
PATTERNS = {d.file_name for d in load_all(ROOT / "templates_docx")[0]}
CODES = {rule.code.id for rule in (*all_rules(), *law.all_rules())} | {code.id for code in every_code()}
READ = {"--year", "--format", "--as-of", "--html"}
NOT_YET = ("Chưa có:", "Not there yet:")
LINE = re.compile(r"(?:(?:\.\.[/\\])?\.venv[/\\](?:bin|Scripts)[/\\])?pipeline(?: .*)?")


def commands(guide):
    """Every command line that the guide sets as code, as words; the shell of a longer line is left out."""
    lines = [span for span in spans(text(guide)) if LINE.fullmatch(span)]
    return [shlex.split(line.replace("\\", "/"))[1:] for line in lines]


def options(command):
    return {name: p for p in command.params if isinstance(p, Option) for name in (*p.opts, *p.secondary_opts)}


def of_group():
    return options(pipeline) | {"--help": None, "-h": None}


@pytest.mark.parametrize("guide", GUIDES, ids=lambda g: g.parent.name)
def test_every_command_line_in_a_guide_is_one_that_the_program_takes(guide):
    for words in commands(guide):
        if words and words[0] in pipeline.commands:
            check(pipeline.commands[words[0]], words[1:])
        else:
            assert not [w for w in words if w not in of_group()], words


def check(command, words):
    known = options(command)
    rest = iter(words)
    values = []
    for word in rest:
        if word in {"--help", "-h"}:
            continue
        if word.startswith("-"):
            assert word in known, f"{command.name} {word}"
            if not known[word].is_flag:
                value = next(rest)
                known[word].type.convert(value, None, None) if word in READ else None
                assert word != "--office" or (ROOT / "inputs" / value).is_dir()
                assert word != "--profile" or value in CARRIED or value.endswith(".toml")
        else:
            values.append(word)
    assert command.name != "build" or set(values) <= TYPES
    assert command.name != "explain" or set(values) <= CODES


def all_options():
    return of_group().keys() | {name for c in pipeline.commands.values() for name in options(c)}


def not_yet(guide):
    """The options that the guide says are not there."""
    return set(spans(next((part for part in text(guide).split("\n\n") if part.startswith(NOT_YET)), "")))


@pytest.mark.parametrize("guide", GUIDES, ids=lambda g: g.parent.name)
def test_every_option_named_alone_exists_unless_it_is_said_not_to(guide):
    named = {s.split(" ")[0] for s in spans(text(guide)) if s.startswith("--")}
    assert named - not_yet(guide) <= all_options()
    assert not not_yet(guide) & all_options()


def test_the_first_page_names_every_command_and_every_option_of_making():
    named = {word for words in commands(README) for word in words}
    assert set(pipeline.commands) <= named
    assert {name for c in ("build", "init") for name in options(pipeline.commands[c])} <= named


def test_the_guide_to_checking_names_every_option_of_it_and_every_profile():
    words = section(OUTPUTS, "## Soát một văn bản Word bất kỳ")
    named = set(spans(words)) | {word for line in commands(OUTPUTS) for word in line}
    assert {*options(pipeline.commands["check"]), *CARRIED} <= named
    forms = set(options(pipeline.commands["check"])["--format"].type.choices) - {"text"}
    assert forms <= {s.removeprefix("--format ") for s in named}


def test_the_first_page_explains_every_word_that_a_document_s_line_may_begin_with():
    told = {row[0].strip("`") for row in tables(section(README, "## Kết quả"))[0]}
    assert told == {s.value for s in Status} - {Status.STOPPED.value} | {Status.STOPPED.upper()}


def test_the_exit_codes_on_the_first_page_are_the_program_s():
    words = re.sub(r"\s+", " ", text(README))
    codes = re.search(r"Exit codes of `pipeline`: ([^.]*)\.", words)[1]
    assert [int(part.split()[0]) for part in codes.split(", ")] == [e.value for e in Exit]


@pytest.mark.parametrize("guide", [README, OUTPUTS], ids=lambda g: g.parent.name)
def test_every_document_named_in_a_guide_has_a_name_that_a_type_gives(guide):
    names = set(re.findall(r"([A-Z][\w ]+ \d{4}(?:-\d{4})?)(?: \([^)]*\))?\.(?:docx|pdf)", text(guide)))
    made = {p.format(tu=first, den=2026) for p in PATTERNS for first in (2022, 2026)}
    assert names
    assert names <= made


def test_the_words_in_brackets_of_file_names_are_the_program_s():
    assert DRAFT in text(README)
    assert DRAFT in text(OUTPUTS)
    assert PREVIEW.strip("()") in text(README)
    assert PREVIEW in text(OUTPUTS)
    assert "(số liệu mới)" in text(OUTPUTS)
    assert "“(số liệu mới 2)”" in text(OUTPUTS)


@pytest.mark.parametrize("guide", GUIDES, ids=lambda g: g.parent.name)
def test_every_guide_says_what_was_not_tried(guide):
    heading = "## Not tried" if guide == HOUSE else "## Chưa thử"
    words = section(guide, heading)
    assert "Windows" in words or "Word" in words


def test_every_link_leads_to_something():
    links = [(guide, to) for guide in GUIDES for to in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", text(guide))]
    assert links
    assert [(guide, to) for guide, to in links if not (guide.parent / to).exists()] == []
