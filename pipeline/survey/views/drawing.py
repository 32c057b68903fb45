"""Drawings as SVG elements of a page: the same bytes for the same numbers, their words text, through matplotlib."""

from __future__ import annotations

import re
from html import escape
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

COLOURS: Final = ("#9db7d5", "#5b87b8", "#1f4e79")
"""Of the last columns, the darkest for the last one."""
_LETTERS: Final = 34
_SETTINGS: Final = {
    "svg.hashsalt": "vks-pipeline", "svg.fonttype": "none", "font.family": "sans-serif", "font.size": 9,
    "font.sans-serif": ["DejaVu Sans"], "hatch.color": "#ffffff", "hatch.linewidth": 1.0,
}  # fmt: skip


class PlotsMissing(Exception):  # noqa: N818 - it is no fault, only something that is not installed
    """Matplotlib is not installed."""


def drawn(width: float, height: float, draw: Callable[[Any], None]) -> str:
    """The SVG element of a figure of this size in inches, on which `draw` draws."""
    try:
        import matplotlib as mpl
        from matplotlib.figure import Figure
    except ImportError as missing:
        raise PlotsMissing from missing
    saved = BytesIO()
    with mpl.rc_context(_SETTINGS):
        figure = Figure(figsize=(width, height))
        draw(figure)
        figure.savefig(saved, format="svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
    svg = saved.getvalue().decode("utf-8")
    return svg[svg.index("<svg") :]


def accessible(svg: str, name: str, title: str, told: str, kind: str = "do-thi") -> str:
    """The element with a title and a description to be read aloud, its ids its own, as wide as the page has room."""
    own = re.sub(r'((?:xlink:)?href="#|\bid="|url\(#)', rf"\g<1>{name}-", svg.rstrip())
    spoken = f'<title id="{name}-ten">{escape(title)}</title><desc id="{name}-loi">{escape(told)}</desc>'
    opened = f'<svg role="img" aria-labelledby="{name}-ten {name}-loi" class="{kind}"'
    first, rest = own.replace("<svg", opened, 1).split(">", 1)
    return f"{re.sub(r' (?:width|height)=.[^ ]*pt.', '', first)}>{spoken}{rest}\n"


def label(name: str) -> str:
    """A name beside its bars, on two lines where it is long."""
    cut = name.rfind(" ", 0, _LETTERS) if len(name) > _LETTERS else -1
    return name if cut < 0 else f"{name[:cut]}\n{name[cut + 1 :]}"
