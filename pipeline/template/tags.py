"""The tags of a stretch, one by one: what each is, and whether Jinja can read it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from jinja2.exceptions import TemplateSyntaxError
from jinja2.sandbox import SandboxedEnvironment

if TYPE_CHECKING:
    from jinja2.nodes import Template

    from pipeline.template.stretches import Stretch

_TAG: Final = re.compile(r"\{\{(?P<print>.*?)\}\}|\{%(?P<do>.*?)%\}|\{#.*?#\}", re.DOTALL)
_LOOSE: Final = re.compile(r"\{\{|\{%|%\}|\}\}")
_WRAPS: Final = {
    "for": "{}{{% endfor %}}",
    "if": "{}{{% endif %}}",
    "elif": "{{% if x %}}{}{{% endif %}}",
    "else": "{{% if x %}}{}{{% endif %}}",
    "endif": "{{% if x %}}{}",
    "endfor": "{{% for x in y %}}{}",
}


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag as written; `keyword` is empty for one that prints, `line` its stretch counted from one."""

    text: str
    keyword: str
    line: int
    stretch: Stretch


def tags_of(stretch: Stretch, line: int) -> list[Tag]:
    """The tags of a stretch, in order, without comments."""
    found = [m for m in _TAG.finditer(stretch.source) if m["print"] is not None or m["do"] is not None]
    return [Tag(m[0], "" if m["do"] is None else _keyword(m["do"]), line, stretch) for m in found]


def loose_end(stretch: Stretch) -> str:
    """A brace of a tag that does not begin or does not end in the stretch; empty where there is none."""
    loose = _LOOSE.search(_TAG.sub("", stretch.source))
    return loose[0] if loose else ""


def fault_of(tag: Tag) -> str:
    """What Jinja says against the tag by itself; empty where it can be read."""
    return _fault(_WRAPS.get(tag.keyword, "{}").format(tag.text))


@lru_cache(maxsize=4096)
def _fault(source: str) -> str:
    """The fault of a wrapped tag; a template says the same tags many times over."""
    try:
        parse_source(source)
    except TemplateSyntaxError as error:
        return error.message or "sai cú pháp"
    return ""


def parse_source(source: str) -> Template:
    """The tree of a source; TemplateSyntaxError where Jinja cannot read it."""
    return _environment().parse(source)


@cache
def _environment() -> SandboxedEnvironment:
    return SandboxedEnvironment(autoescape=True)


def _keyword(inner: str) -> str:
    words = inner.split()
    return words[0] if words else "?"
