"""The forms of tags: alone in a paragraph or row, in the text, and those of docxtpl that templates do without."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final


class Form(StrEnum):
    """How a statement stands: in the text, alone in its paragraph, or alone in its row."""

    TEXT = ""
    PARAGRAPH = "p"
    ROW = "tr"


FORMED: Final = {form: re.compile(rf"\{{%{form}\s(.*?)%\}}", re.DOTALL) for form in (Form.PARAGRAPH, Form.ROW)}
_FORM: Final = re.compile(r"\{%(p|tr)\s")
_ALONE: Final = re.compile(r"\{%(?:p|tr)\s.*?%\}", re.DOTALL)
_ODD: Final = re.compile(
    r"\{[%#](?:tc|r)\s|\{\{(?:p|tr|tc|r)\s|\{#(?:p|tr)\s|\{[{%]-|-[%}]\}|\{%\s*(?:colspan|cellbg|vm|hm)\b"
)


def form_of(text: str) -> Form:
    """The form of a paragraph's statements."""
    form = _FORM.search(text)
    return Form(form[1]) if form else Form.TEXT


def tags_alone(text: str) -> str:
    """The tags that stand alone in a paragraph or row, without what stands beside them."""
    return " ".join(tag[0] for tag in _ALONE.finditer(text))


def words_beside(text: str) -> str:
    """What stands beside the tags that should stand alone."""
    return _ALONE.sub("", text).strip()


def odd_tag(text: str) -> str:
    """The first tag of a kind that docxtpl knows and templates here do not use; empty where there is none."""
    odd = _ODD.search(text)
    return odd[0].strip() if odd else ""
