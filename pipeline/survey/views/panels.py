"""Groups of rows drawn as panels side by side, so that many units are compared over all awards at one look."""

from __future__ import annotations

from decimal import Decimal
from math import ceil
from textwrap import wrap
from typing import TYPE_CHECKING, Any, Final

from pipeline.survey.views.drawing import COLOURS, accessible, drawn, label
from pipeline.survey.views.view import shown

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.survey.views.view import Line, Panels, Table

_WIDTH, _NAMES, _WIDEST, _GAP = 10.4, 2.4, 2.6, 0.1  # inches: the plot, the names on its left, a panel, between panels
_BAR, _ROOM, _TITLE_LINE, _LEGEND = 0.13, 0.09, 0.15, 0.3
_MOST, _LETTERS, _SIZE, _FREE = 7, 17, 8, 0.66
_STRIPE: Final = "#f2f2f2"
_TOLD: Final = "Mỗi dòng một đơn vị, mỗi cột một danh hiệu, hình thức, có thang riêng; số ở bảng ngay dưới."


def panelled(table: Table, panels: Panels, name: str) -> tuple[str, ...]:
    """An SVG element for each part, or several where it has more groups than stand side by side."""
    found = [(title, groups) for part, every in panels.parts for title, groups in _divided(table, part, every)]
    return tuple(
        _plot(table, panels, title, groups, f"{name}-{number}") for number, (title, groups) in enumerate(found, start=1)
    )


def _divided(table: Table, part: str, groups: Mapping[str, str]) -> list[tuple[str, list[tuple[str, str]]]]:
    """The groups in runs of about the same length, each with the title of its plot."""
    every = list(groups.items())
    count = ceil(len(every) / _MOST)
    size = ceil(len(every) / count)
    title = f"{table.title}: {part}" if part else table.title
    runs = [every[at : at + size] for at in range(0, len(every), size)]
    return [(f"{title} ({n}/{count})" if count > 1 else title, run) for n, run in enumerate(runs, start=1)]


def _plot(table: Table, panels: Panels, title: str, groups: Sequence[tuple[str, str]], name: str) -> str:
    heads = ["\n".join(wrap(item, _LETTERS)) for _, item in groups]
    head = _LEGEND + _TITLE_LINE * max(text.count("\n") + 1 for text in heads)
    height = len(panels.names) * (_BAR * len(panels.columns) + _ROOM) + head

    def draw(figure: Any) -> None:
        width = min(_WIDEST, (_WIDTH - _NAMES) / len(groups))
        for number, ((group, _), text) in enumerate(zip(groups, heads, strict=True)):
            left = (_NAMES + number * width) / _WIDTH
            axes = figure.add_axes((left, 0.05 / height, (width - _GAP) / _WIDTH, 1 - (head + 0.1) / height))
            lines = {line.name: line for line in table.lines if line.group == group and not line.total}
            _bars(axes, table, panels, lines)
            axes.set_title(text, fontsize=_SIZE, loc="left")
            axes.set_yticks(range(len(panels.names)), [label(n) for n in panels.names] if not number else [])
            axes.tick_params(left=False, labelsize=_SIZE)
        figure.legend(*axes.get_legend_handles_labels(), loc="upper left", ncols=len(panels.columns), frameon=False)

    return accessible(drawn(_WIDTH, height, draw), name, title, _TOLD, "do-thi do-thi-rong")


def _bars(axes: Any, table: Table, panels: Panels, lines: Mapping[str, Line]) -> None:
    count, most = len(panels.columns), 0.0
    step = 1 / (count + _ROOM / _BAR)
    for row in range(0, len(panels.names), 2):
        axes.axhspan(row - 0.5, row + 0.5, color=_STRIPE, linewidth=0)
    for number, column in enumerate(panels.columns):
        rows = [(row, lines[name].entries[column]) for row, name in enumerate(panels.names) if name in lines]
        sizes = [float(e.value) if isinstance(e.value, Decimal) else 0.0 for _, e in rows]
        places = [row + (number - (count - 1) / 2) * step for row, _ in rows]
        bars = axes.barh(places, sizes, step * 0.92, label=table.columns[column], color=COLOURS[number - count])
        axes.bar_label(bars, [shown(entry) for _, entry in rows], padding=2, fontsize=_SIZE - 1)
        most = max([most, *sizes])
    axes.set_xlim(0, (most or 1) / _FREE)
    axes.set_ylim(len(panels.names) - 0.5, -0.5)
    axes.set_xticks([])
    for side in ("top", "right", "bottom"):
        axes.spines[side].set_visible(False)
