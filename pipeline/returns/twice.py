"""Two files of one unit: whether both tell the same tables, and in which figures they differ."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from pipeline.read.lines import DECIDED, STAGE, YEAR
from pipeline.returns.kinds import NUMBERS, UNIT
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.read.lines import Extract, Line
    from pipeline.returns.reading import Return
    from pipeline.spec import Sheet

Told = dict[tuple[str, ...], str]

_REMARK: Final = "ghi_chú"
_MOST: Final = 6


def of_same_kind(one: Return, other: Return) -> bool:
    """Whether both files hold a table of one kind; files that share none are two halves of one return."""
    return bool(
        {e.sheet.into or e.sheet.key for e in one.extracts} & {e.sheet.into or e.sheet.key for e in other.extracts}
    )


def differences(one: Return, other: Return) -> tuple[str, ...]:
    """Where the figures of two files differ, with what each says by its name; none where they are the same."""
    first, second = _told(one.extracts), _told(other.extracts)
    names = _told_apart(one.file.split("/"), other.file.split("/"))
    apart = [key for key in dict.fromkeys((*first, *second)) if first.get(key) != second.get(key)]
    pairs = [(key, [first.get(key) or "trống", second.get(key) or "trống"]) for key in apart[:_MOST]]
    lines = [f"{_label(key)}: {a} ({names[0]}) và {b} ({names[1]})" for key, (a, b) in pairs]
    return (*lines, *([f"{len(apart) - _MOST} chỗ khác"] if len(apart) > _MOST else []))


def _told_apart(one: Sequence[str], other: Sequence[str]) -> tuple[str, str]:
    """The names of two files, with as many of their folders as it takes to tell them apart."""
    steps = next(n for n in range(1, len(one) + len(other)) if one[-n:] != other[-n:])
    return "/".join(one[-steps:]), "/".join(other[-steps:])


def _told(extracts: Sequence[Extract]) -> Told:
    """Each figure as it was typed by what it counts; a row that counts nothing is told by its words alone."""
    found: Told = {}
    seen: Counter[tuple[str, ...]] = Counter()
    for extract in extracts:
        for line in extract.lines:
            for key, figure in _figures(extract.sheet, line):
                found[*key, str(seen[key])] = figure
                seen[key] += 1
    return found


def _figures(sheet: Sheet, line: Line) -> Iterator[tuple[tuple[str, ...], str]]:
    wide = sheet.wide
    numbers = [wide.value] if wide else [c.name for c in sheet.columns if c.kind in NUMBERS]
    words = [wide.term, wide.group, YEAR, STAGE] if wide else [c.name for c in sheet.columns]
    said = [_raw(line, name) for name in words if name not in {UNIT, _REMARK, *numbers}]
    key = (sheet.title, *(word for word in said if word and fold(word) != DECIDED))
    for name in numbers:
        yield (*key, name) if len(numbers) > 1 else key, _raw(line, name)
    if not numbers:
        yield key, "có"


def _raw(line: Line, name: str) -> str:
    entry = line.entries.get(name)
    if entry is None or entry.value is None:
        return ""
    typed = entry.cell.raw.strip() if entry.cell else ""
    return str(entry.value) if isinstance(entry.value, str | int) or not typed else typed


def _label(key: Sequence[str]) -> str:
    return " · ".join(key[1:-1] or key[:1])[:80]
