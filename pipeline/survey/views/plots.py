"""A table's numbers drawn as bars: a plot a group of rows, or panels side by side where its rows are in each group."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from pipeline.survey.views.drawing import COLOURS, accessible, drawn, label
from pipeline.survey.views.panels import panelled
from pipeline.survey.views.view import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.survey.views.view import Line, Table

_HATCHES: Final = ("///", "", "")
_BAR, _ROOM, _WIDTH, _HEAD = 0.2, 0.16, 7.2, 0.45


def plots(table: Table, name: str) -> tuple[str, ...]:
    """The SVG elements of a table's bars, each with a title and a description to be read aloud.

    `name` sets their ids apart from those of other tables in the page; a table of which nothing is plotted has none.
    """
    if table.panels:
        return panelled(table, table.panels, name)
    lines = [line for line in table.lines if not line.total and any(_bar(line, c) for c in table.plotted)]
    groups = dict.fromkeys(line.group for line in lines)
    parts = [(group, [line for line in lines if line.group == group]) for group in groups]
    return tuple(_plot(table, group, own, f"{name}-{number}") for number, (group, own) in enumerate(parts, start=1))


def _plot(table: Table, group: str, lines: Sequence[Line], name: str) -> str:
    title = f"{table.title}: {group[:1].lower()}{group[1:]}" if group else table.title
    told = "; ".join(f"{line.name}: {', '.join(_read(table, line))}" for line in lines)
    height = len(lines) * (_BAR * len(table.plotted) + _ROOM) + _HEAD
    svg = drawn(_WIDTH, height, lambda figure: _bars(figure, table, lines, height))
    return accessible(svg, name, title, told)


def _bars(figure: Any, table: Table, lines: Sequence[Line], height: float) -> None:
    axes = figure.add_axes((0.38, 0.02, 0.55, 1 - (_HEAD - 0.05) / height))
    step = 1 / (len(table.plotted) + 0.8)
    for number, column in enumerate(table.plotted):
        places = [row + (number - (len(table.plotted) - 1) / 2) * step for row in range(len(lines))]
        bars = axes.barh(
            places, [_size(line, column) for line in lines], height=step * 0.92, label=table.columns[column],
            color=COLOURS[number - len(table.plotted)], hatch=_HATCHES[number - len(table.plotted)],
        )  # fmt: skip
        axes.bar_label(bars, [shown(line.entries[column]) for line in lines], padding=3)
    axes.set_yticks(range(len(lines)), [label(line.name) for line in lines])
    axes.set_ylim(len(lines) - 0.5, -0.5)
    axes.set_xticks([])
    axes.margins(x=0.12)
    for side in ("top", "right", "bottom"):
        axes.spines[side].set_visible(False)
    axes.tick_params(left=False)
    axes.legend(loc="lower left", bbox_to_anchor=(0, 1), ncols=len(table.plotted), frameon=False)


def _bar(line: Line, column: int) -> bool:
    return isinstance(line.entries[column].value, Decimal)


def _size(line: Line, column: int) -> float:
    value = line.entries[column].value
    return float(value) if isinstance(value, Decimal) else 0.0


def _read(table: Table, line: Line) -> list[str]:
    return [f"{table.columns[c]} {shown(line.entries[c]) or 'không có số'}" for c in table.plotted]
