"""A template against its declaration: every tag read, every name known, every declared name shown, all at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.ooxml import main_part, notes_part_name, parse, story_parts, w, w_value
from pipeline.spec import declared_names
from pipeline.template.alone import tell_lost_words
from pipeline.template.expressions import Expressions
from pipeline.template.nesting import fitted
from pipeline.template.readable import readable_tags, tell_break
from pipeline.template.report import Report
from pipeline.template.shown import not_shown
from pipeline.template.stretches import stretches
from pipeline.template.tags import parse_source
from pipeline.template.walk import walk

if TYPE_CHECKING:
    from pipeline.findings import Finding
    from pipeline.ooxml import Element, Package
    from pipeline.spec import Declaration
    from pipeline.template.stretches import Stretch
    from pipeline.template.tags import Tag

_PARTS: Final = {"header": "đầu trang", "footer": "chân trang", "endnotes": "chú thích cuối"}


def check_template(package: Package, declaration: Declaration, place: str) -> tuple[Finding, ...]:
    """Everything that is wrong with the tags of a template; `place` is the template's name in messages."""
    report = Report(place)
    expressions = Expressions(declared_names(declaration), report)
    notes = _notes(package)
    own_notes = notes_part_name(package)
    for part in story_parts(package):
        if part != own_notes:
            label = "" if part == main_part(package) else _label(part)
            _check(list(stretches(parse(package[part], part), label, notes)), expressions, report)
    return (*report.all(), *not_shown(declaration, expressions.used))


def _check(lines: list[Stretch], expressions: Expressions, report: Report) -> None:
    tell_lost_words(lines, report)
    kept, breaks = fitted(readable_tags(lines, report))
    for fault in breaks:
        tell_break(fault, report)
    expressions.lines = lines
    walk(parse_source(_source(kept, len(lines))), expressions)


def _source(tags: list[Tag], lines: int) -> str:
    """The tags alone, each on the line of its stretch, so that Jinja's line tells the paragraph."""
    texts = [""] * lines
    for tag in tags:
        texts[tag.line - 1] += tag.text
    return "\n".join(texts)


def _notes(package: Package) -> dict[str, Element]:
    name = notes_part_name(package)
    own = [] if name is None else parse(package[name], name).findall(w("footnote"))
    return {w_value(note, "id") or "": note for note in own}


def _label(part: str) -> str:
    file = part.rpartition("/")[2]
    return next((label for stem, label in _PARTS.items() if file.startswith(stem)), part)
