"""Tags that stand alone in a paragraph or a row, put in the place of that paragraph or row, with their block's ends."""

from __future__ import annotations

import re
from copy import deepcopy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pipeline.compose.codes import BESIDE, SYNTAX
from pipeline.ooxml import build, local_name, w
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from pipeline.compose.log import Log
    from pipeline.ooxml import Element

OPENER: Final = "__mở"
CLOSER: Final = "__đóng"
ROWS: Final = "__hàng"
_TAG: Final = {kind: re.compile(rf"\{{%{kind}\s(.*?)%\}}", re.DOTALL) for kind in ("p", "tr")}
_FOREIGN: Final = re.compile(
    r"\{\{(?:p|r|tr|tc)\s|\{%(?:r|tc)\s|\{[%{]-|-[%}]\}|\{[#%]\s*(?:colspan|cellbg|vm|hm)\b",
)
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
        _lift(row, "tr", part, places, log)
    for paragraph in list(root.iter(w("p"))):
        _lift(paragraph, "p", part, places, log)


def own_text(element: Element) -> str:
    """The text of a paragraph or row without that of a note or text box inside it."""
    words: list[str] = []
    for child in element:
        kind = local_name(child)
        if kind == "t":
            words.append(child.text or "")
        elif kind not in ("note", "txbxContent"):
            words.append(own_text(child))
    return "".join(words)


def _lift(element: Element, kind: str, part: str, places: Places, log: Log) -> None:
    text = nfc(own_text(element))
    tags = _TAG[kind].findall(text)
    if not tags:
        _refuse_foreign(text, log)
        return
    if _TAG[kind].sub("", text).strip():
        found = "thẻ lệnh đứng chung với chữ hoặc thẻ khác, chữ ấy sẽ mất"
        log.tell(
            BESIDE, log.quoting(text), found=found, expected=BESIDE.title, mend="đưa thẻ lệnh ra đoạn (hàng) riêng"
        )
    for section in list(element.iter(w("sectPr"))):
        element.addprevious(build("w:p", None, build("w:pPr", None, deepcopy(section))))
    _replace(element, "".join(_statement(tag.strip(), part, places, rows=kind == "tr") for tag in tags))


def _refuse_foreign(text: str, log: Log) -> None:
    """Docxtpl knows more kinds of tag; they take away paragraphs, cells and runs, and templates do without."""
    foreign = _FOREIGN.search(text)
    if foreign:
        found, mend = f"thẻ mở bằng “{foreign[0].strip()}”", "viết {{ … }}, {% … %}, {%p … %} hoặc {%tr … %}"
        log.tell(SYNTAX, log.quoting(text), found=found, expected=SYNTAX.title, mend=mend)


def _statement(inner: str, part: str, places: Places, *, rows: bool) -> str:
    keyword = inner.split(maxsplit=1)[0] if inner else ""
    tag = f"\n{{% {inner} %}}"
    close = f"{{{{ {CLOSER}() }}}}"
    if keyword in ("endfor", "endif"):
        return close + tag
    if keyword not in ("for", "if", "elif", "else"):
        return tag
    number = places.add(part, inner, rows=rows)
    target = _TARGET.match(inner)
    opened = f"{{{{ {OPENER}({number}{f', {target[1]}' if target else ''}) }}}}"
    before = f"{{{{ {ROWS}() }}}}" if rows and keyword == "for" else ""
    return (close if keyword in ("elif", "else") else before) + tag + opened


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
