"""The guides as a test reads them: sections, tables, words set as code, fenced blocks."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
INPUTS = ROOT / "inputs" / "HUONG-DAN.md"
OUTPUTS = ROOT / "outputs" / "HUONG-DAN.md"
TEMPLATES = ROOT / "templates_docx" / "HUONG-DAN.md"
HOUSE = ROOT / "pipeline" / "README.md"
OFFICE = (README, INPUTS, OUTPUTS, TEMPLATES)
GUIDES = (*OFFICE, HOUSE)

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def text(guide: Path) -> str:
    """The guide's text."""
    return guide.read_text(encoding="utf-8")


def section(guide: Path, heading: str) -> str:
    """What stands below a heading, down to the next one of its level or a higher one; code may hold `#` of its own."""
    level = heading.split(" ", maxsplit=1)[0]
    lines = text(guide).split("\n")
    start = lines.index(heading) + 1
    fenced = False
    for end in range(start, len(lines)):
        fenced ^= lines[end].startswith("```")
        mark = re.match(r"(#+) ", lines[end])
        if mark and not fenced and len(mark[1]) <= len(level):
            return "\n".join(lines[start:end])
    return "\n".join(lines[start:])


def tables(words: str) -> list[list[list[str]]]:
    """The tables of a text: each a list of rows of cells, without the heading row."""
    found = re.findall(r"(?:^\|.*\n?)+", words, re.MULTILINE)
    return [[_cells(row) for row in table.strip().split("\n")[2:]] for table in found]


def spans(words: str) -> list[str]:
    """The words set as code in a line of prose or a table."""
    return re.findall(r"`([^`\n]+)`", _FENCE.sub("", words))


def fences(guide: Path, language: str) -> list[str]:
    """The fenced blocks of a language."""
    return [body for lang, body in _FENCE.findall(text(guide)) if lang == language]


def _cells(row: str) -> list[str]:
    bare = re.sub(r"`[^`]*`", lambda m: m[0].replace("|", "\0"), row)
    return [cell.strip().replace("\0", "|") for cell in bare.strip().strip("|").split("|")]
