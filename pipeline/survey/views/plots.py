"""A table's numbers drawn as bars in SVG, the same bytes for the same numbers, through matplotlib where it is."""

from __future__ import annotations

import re
from decimal import Decimal
from html import escape
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from pipeline.survey.views.view import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.survey.views.view import Line, Table

_COLOURS: Final = ("#9db7d5", "#5b87b8", "#1f4e79")
_HATCHES: Final = ("///", "", "")
_BAR, _ROOM, _WIDTH, _HEAD = 0.2, 0.16, 7.2, 0.45
_LETTERS: Final = 34
_SETTINGS: Final = {
    "svg.hashsalt": "vks-pipeline", "svg.fonttype": "none", "font.family": "sans-serif", "font.size": 9,
    "font.sans-serif": ["DejaVu Sans"], "hatch.color": "#ffffff", "hatch.linewidth": 1.0,
}  # fmt: skip


class PlotsMissing(Exception):  # noqa: N818 - it is no fault, only something that is not installed
    """Matplotlib is not installed."""


def plots(table: Table, name: str) -> tuple[str, ...]:
    """An SVG element of bars for each group of rows, with a title and a description to be read aloud.

    `name` sets their ids apart from those of other tables in the page; a table of which nothing is plotted has none.
    """
    lines = [line for line in table.lines if not line.total and any(_bar(line, c) for c in table.plotted)]
    groups = dict.fromkeys(line.group for line in lines)
    parts = [(group, [line for line in lines if line.group == group]) for group in groups]
    return tuple(_plot(table, group, own, f"{name}-{number}") for number, (group, own) in enumerate(parts, start=1))


def _plot(table: Table, group: str, lines: Sequence[Line], name: str) -> str:
    title = f"{table.title}: {group[:1].lower()}{group[1:]}" if group else table.title
    return _accessible(_drawn(table, lines), table, lines, (name, title))


def _drawn(table: Table, lines: Sequence[Line]) -> str:
    try:
        import matplotlib as mpl
        from matplotlib.figure import Figure
    except ImportError as missing:
        raise PlotsMissing from missing
    saved = BytesIO()
    with mpl.rc_context(_SETTINGS):
        height = len(lines) * (_BAR * len(table.plotted) + _ROOM) + _HEAD
        figure = Figure(figsize=(_WIDTH, height))
        _bars(figure, table, lines, height)
        figure.savefig(saved, format="svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
    svg = saved.getvalue().decode("utf-8")
    return svg[svg.index("<svg") :]


def _bars(figure: Any, table: Table, lines: Sequence[Line], height: float) -> None:
    axes = figure.add_axes((0.38, 0.02, 0.55, 1 - (_HEAD - 0.05) / height))
    step = 1 / (len(table.plotted) + 0.8)
    for number, column in enumerate(table.plotted):
        places = [row + (number - (len(table.plotted) - 1) / 2) * step for row in range(len(lines))]
        drawn = axes.barh(
            places, [_size(line, column) for line in lines], height=step * 0.92, label=table.columns[column],
            color=_COLOURS[number - len(table.plotted)], hatch=_HATCHES[number - len(table.plotted)],
        )  # fmt: skip
        axes.bar_label(drawn, [shown(line.entries[column]) for line in lines], padding=3)
    axes.set_yticks(range(len(lines)), [_label(line) for line in lines])
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


def _label(line: Line) -> str:
    """The line's name, on two lines where it is long."""
    name = line.name
    cut = name.rfind(" ", 0, _LETTERS) if len(name) > _LETTERS else -1
    return name if cut < 0 else f"{name[:cut]}\n{name[cut + 1 :]}"


def _accessible(svg: str, table: Table, lines: Sequence[Line], named: tuple[str, str]) -> str:
    """The element with a title and a description, its ids its own, as wide as the page has room."""
    name, title = named
    own = re.sub(r'((?:xlink:)?href="#|\bid="|url\(#)', rf"\g<1>{name}-", svg.rstrip())
    told = "; ".join(f"{line.name}: {', '.join(_read(table, line))}" for line in lines)
    spoken = f'<title id="{name}-ten">{escape(title)}</title><desc id="{name}-loi">{escape(told)}</desc>'
    opened = f'<svg role="img" aria-labelledby="{name}-ten {name}-loi" class="do-thi"'
    first, rest = own.replace("<svg", opened, 1).split(">", 1)
    return f"{re.sub(r' (?:width|height)=.[^ ]*pt.', '', first)}>{spoken}{rest}\n"


def _read(table: Table, line: Line) -> list[str]:
    return [f"{table.columns[c]} {shown(line.entries[c]) or 'không có số'}" for c in table.plotted]
