"""The verb explain on the command line: the page of a code."""

from __future__ import annotations

import importlib
import pkgutil
import re
from typing import TYPE_CHECKING

import pipeline
from pipeline.check import all_rules
from pipeline.cli.exits import Exit
from pipeline.cli.screen import say
from pipeline.cli.starting import carried
from pipeline.findings import Code, nearest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check import Rule

_GUIDES = ("inputs", "templates_docx", "outputs")
_ROW = re.compile(r"^\|(.*)\|$", re.MULTILINE)
_CELLS = 4


def explain(code: str) -> Exit:
    """Prints what a code asks for and why; an unknown one is answered with the nearest."""
    rules = {rule.code.id.casefold(): rule for rule in all_rules()}
    wanted = code.strip().casefold()
    if wanted in rules:
        say(*page(rules[wanted]))
        return Exit.DONE
    codes = {known.id.casefold(): known for known in every_code()}
    if wanted in codes:
        say(*_entry(codes[wanted]))
        return Exit.DONE
    near = nearest(code, [*(rule.code.id for rule in rules.values()), *(known.id for known in codes.values())])
    say(f"Không có mã “{code}”." + (f" Gần nhất là “{near}”: gõ pipeline explain {near}" if near else ""))
    return Exit.USAGE


def page(rule: Rule) -> Iterator[str]:
    """A rule's page: requirement, reason, wrong and right example, clause."""
    code = rule.code
    yield f"{code.id} ({code.severity}): {code.title}"
    yield ""
    yield f"  Căn cứ  {code.clause or 'quy ước trình bày'}"
    yield from _indented("Vì sao", rule.why)
    yield from _indented("Sai", rule.wrong)
    yield from _indented("Đúng", rule.right)


def every_code() -> tuple[Code, ...]:
    """Every code that the program can tell, from the rooms' own lists."""
    found: dict[str, Code] = {}
    for module in pkgutil.walk_packages(pipeline.__path__, "pipeline."):
        if module.name.rpartition(".")[2] in {"codes", "faults"}:
            known = vars(importlib.import_module(module.name)).values()
            found |= {code.id: code for code in known if isinstance(code, Code)}
    return tuple(found.values())


def _indented(label: str, text: str) -> Iterator[str]:
    for number, line in enumerate(text.split("\n")):
        yield f"  {label if number == 0 else '':<7} {line}"


def _entry(code: Code) -> Iterator[str]:
    """A code of building: its title, and what its guide says of it."""
    yield f"{code.id} ({code.severity}): {code.title}"
    yield ""
    if code.clause:
        yield f"  Căn cứ  {code.clause}"
    for means, mend in _told(code.id):
        yield f"  Nghĩa   {means}"
        yield f"  Sửa     {mend}"


def _told(id_: str) -> Iterator[tuple[str, str]]:
    """The guides' line of a code: what it means, and what to do."""
    for guide in _GUIDES:
        path = carried() / guide / "HUONG-DAN.md"
        text = path.read_text(encoding="utf-8") if path.is_file() else ""
        for row in _ROW.finditer(text):
            cells = [cell.strip() for cell in row[1].split("|")]
            if len(cells) == _CELLS and cells[0] == id_:
                yield cells[2], cells[3]
