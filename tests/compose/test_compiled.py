"""A part of a template is compiled once, whatever documents are printed from it."""

from __future__ import annotations

from jinja2.environment import Environment

from tests.compose.making import content, figure, template
from tests.compose.reading import lines, made

WORDS = "Biên dịch một lần:"


def test_the_same_part_is_compiled_once_and_each_document_prints_its_own(monkeypatch):
    compiled = []
    whole = Environment.compile
    monkeypatch.setattr(Environment, "compile", lambda env, source: compiled.append(source) or whole(env, source))
    mine = template(f"{WORDS} {{{{ số_này | số }}}}")
    printed = [lines(made(content(figure("số_này", n)), mine)) for n in (17, 12)]
    assert printed == [[f"{WORDS} 17"], [f"{WORDS} 12"]]
    assert sum(WORDS in source for source in compiled) == 1
