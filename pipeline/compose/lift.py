"""Tags that stand alone in a paragraph or a row, put in the place of that paragraph or row, with their block's ends."""

from __future__ import annotations

import re
from copy import deepcopy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pipeline.ooxml import build, w
from pipeline.tags import CLOSERS, FORMED, MIDDLES, OPENERS, Form, odd_form, odd_tag, own_text, words_beside, words_lost
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from pipeline.compose.log import Log
    from pipeline.ooxml import Element

OPENER: Final = "__mở"
CLOSER: Final = "__đóng"
ROWS: Final = "__hàng"
GIVEN_UP: Final = "__bỏ"
_TARGET: Final = re.compile(r"for\s+(\w+)\s+in\s")


@dataclass(slots=True)
class Places:
    """The places of tags that print blocks: where in the template, and whether they print rows."""

    names: list[str] = field(default_factory=list)
    rows: list[bool] = field(default_factory=list)

    def add(self, part: str, statement: str, *, rows: bool) -> int:
        """The number of a new place; the same statement further down the part is another place."""
        name = f"{part}: {' '.join(statement.split())}"
        again = sum(known == name or known.startswith(f"{name} #") for known in self.names)
        self.names.append(f"{name} #{again + 1}" if again else name)
        self.rows.append(rows)
        return len(self.names) - 1


def lift(root: Element, part: str, places: Places, log: Log) -> None:
    """Puts every `{%tr %}` in the place of its row and every `{%p %}` in the place of its paragraph."""
    for row in list(root.iter(w("tr"))):
        _lift(row, Form.ROW, part, places, log)
    for paragraph in list(root.iter(w("p"))):
        _lift(paragraph, Form.PARAGRAPH, part, places, log)


def _lift(element: Element, form: Form, part: str, places: Places, log: Log) -> None:
    text = nfc(own_text(element))
    tags = FORMED[form].findall(text)
    if not tags:
        if odd := odd_tag(text):
            log.add(odd_form(log.quoting(text), odd))
        return
    if beside := words_beside(text):
        log.add(words_lost(log.quoting(text), beside, form))
    for section in list(element.iter(w("sectPr"))):
        element.addprevious(build("w:p", None, build("w:pPr", None, deepcopy(section))))
    _replace(element, "".join(_statement(tag.strip(), part, places, rows=form is Form.ROW) for tag in tags))


def _statement(inner: str, part: str, places: Places, *, rows: bool) -> str:
    keyword = inner.split(maxsplit=1)[0] if inner else ""
    tag = f"\n{{% {inner} %}}"
    close = f"{{{{ {CLOSER}() }}}}"
    if keyword in CLOSERS:
        return close + tag
    if keyword not in (*OPENERS, *MIDDLES):
        return tag
    number = places.add(part, inner, rows=rows)
    target = _TARGET.match(inner)
    opened = f"{{{{ {OPENER}({number}{f', {target[1]}' if target else ''}) }}}}"
    before = f"{{{{ {ROWS}() }}}}" if rows and keyword == "for" else ""
    return (close if keyword in MIDDLES else before) + tag + opened


def _replace(element: Element, text: str) -> None:
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    words = text + (element.tail or "")
    if before is None:
        parent.text = (parent.text or "") + words
    else:
        before.tail = (before.tail or "") + words
    parent.remove(element)
