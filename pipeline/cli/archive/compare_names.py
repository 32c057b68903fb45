"""Figures by what the document says around them: the names that the phiếu trình uses too."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.causes import Subject
    from pipeline.cli.archive.compare_asked import Asked
    from pipeline.compare import Comparison
    from pipeline.trace import Line


def names_of(asked: Asked, found: Comparison) -> Mapping[str, str]:
    """For each figure that differs the words that head it; the new document's where it prints the figure."""
    from pipeline.trace.labels import spelled

    wanted = {change.name for change in (*found.figures, *found.unprinted)}
    if not wanted:
        return {}
    lines = _lines(asked.old, wanted) | _lines(asked.new, wanted)
    return named(lines) | {name: spelled(name) for name in wanted - lines.keys()}


def named(lines: Mapping[str, Line]) -> dict[str, str]:
    """The figures' labels, whole ones where a short one would name two alike."""
    from pipeline.trace.labels import label

    short = {name: label(line) for name, line in lines.items()}
    counts = Counter(short.values())
    return {name: label(lines[name], whole=True) if counts[told] > 1 else told for name, told in short.items()}


def _lines(subject: Subject, wanted: set[str]) -> dict[str, Line]:
    """The first printing of each wanted figure."""
    from pipeline.trace import lines_of

    every = lines_of(subject.package, subject.side.outline, subject.side.content)
    return {line.figure.name: line for line in reversed(every) if line.figure.name in wanted}
