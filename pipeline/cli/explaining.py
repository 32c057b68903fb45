"""The verb explain on the command line: the pages of codes, or the list of all rules."""

from __future__ import annotations

import importlib
import pkgutil
import re
from typing import TYPE_CHECKING

import pipeline
from pipeline import law
from pipeline.check import all_rules
from pipeline.check.house_faults import near_code
from pipeline.cli.exits import Exit
from pipeline.cli.explaining_groups import groups
from pipeline.cli.screen import say
from pipeline.cli.starting import carried
from pipeline.cli.wrapping import indented
from pipeline.findings import Code
from pipeline.vietnamese import short_date

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.check import Rule

_GUIDES = ("inputs", "templates_docx", "outputs")
_ROW = re.compile(r"^\|(.*)\|$", re.MULTILINE)
_CELLS = 4


def explain(codes: Sequence[str]) -> Exit:
    """Prints what each code asks for and why; without a code, the list of all rules by what they look at."""
    if not codes:
        say(*groups())
        return Exit.DONE
    every: tuple[Rule | law.Rule, ...] = (*law.all_rules(), *all_rules())
    rules = {rule.code.id.casefold(): rule for rule in every}
    others = {code.id.casefold(): code for code in every_code()}
    done = Exit.DONE
    for number, code in enumerate(codes):
        wanted = code.strip().casefold()
        say(*([""] if number else []))
        own = [rules[wanted]] if wanted in rules else []
        if pages := [*own, *_of_number(wanted)]:
            say(*_pages(pages))
        elif wanted in others:
            say(*_entry(others[wanted]))
        else:
            say(*_unknown(code))
            done = Exit.USAGE
    return done


def _unknown(code: str) -> Iterator[str]:
    known = [rule.code for rule in all_rules()] + [rule.code for rule in law.all_rules()]
    near = near_code(code, [one.id for one in (*known, *every_code())])
    yield f"Không có mã “{code}”." + (f" Gần nhất là “{near}”: gõ pipeline explain {near}" if near else "")
    yield "Gõ pipeline explain, không kèm mã, để xem mọi quy tắc."


def _of_number(wanted: str) -> list[law.Rule]:
    """The rules of the award law that bear the number under another code, since the check of texts has that one."""
    return [rule for rule in law.all_rules() if rule.number.casefold() == wanted != rule.code.id.casefold()]


def _pages(pages: Sequence[Rule | law.Rule]) -> Iterator[str]:
    for number, rule in enumerate(pages):
        yield from [""] if number else []
        yield from page(rule)


def page(rule: Rule | law.Rule) -> Iterator[str]:
    """A rule's page: requirement, reason, wrong and right example, clause, the days between which it binds."""
    code = rule.code
    yield from indented("", f"{code.id} ({code.severity}): {code.title}", hang=2)
    yield ""
    yield from _labelled("Căn cứ", code.clause or "quy ước trình bày")
    yield from _labelled("Vì sao", rule.why)
    yield from _labelled("Sai", rule.wrong)
    yield from _labelled("Đúng", rule.right)
    if rule.since or rule.until:
        yield from _labelled("Khi nào", _days(rule))


def _days(rule: Rule | law.Rule) -> str:
    since = f"từ {short_date(rule.since)}" if rule.since else ""
    until = f"đến hết {short_date(rule.until)}" if rule.until else ""
    return " ".join(part for part in (since, until) if part)


def every_code() -> tuple[Code, ...]:
    """Every code that the program can tell, from the rooms' own lists."""
    found: dict[str, Code] = {}
    for module in pkgutil.walk_packages(pipeline.__path__, "pipeline."):
        if module.name.rpartition(".")[2] in {"codes", "faults"}:
            known = vars(importlib.import_module(module.name)).values()
            found |= {code.id: code for code in known if isinstance(code, Code)}
    return tuple(found.values())


def _labelled(label: str, text: str) -> Iterator[str]:
    yield from indented(f"  {label:<7} ", text)


def _entry(code: Code) -> Iterator[str]:
    """A code of building: its title, and what its guide says of it."""
    yield from indented("", f"{code.id} ({code.severity}): {code.title}", hang=2)
    yield ""
    if code.clause:
        yield from _labelled("Căn cứ", code.clause)
    for means, mend in _told(code.id):
        yield from _labelled("Nghĩa", means)
        yield from _labelled("Sửa", mend)


def _told(id_: str) -> Iterator[tuple[str, str]]:
    """The guides' line of a code: what it means, and what to do."""
    for guide in _GUIDES:
        path = carried() / guide / "HUONG-DAN.md"
        text = path.read_text(encoding="utf-8") if path.is_file() else ""
        for row in _ROW.finditer(text):
            cells = [cell.strip() for cell in row[1].split("|")]
            if len(cells) == _CELLS and cells[0] == id_:
                yield cells[2], cells[3]
