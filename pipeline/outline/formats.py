"""Effective formats: what Word shows once defaults, styles, numbering and direct formatting are combined."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RunFormat:
    """How characters look; sizes in half-points, spacing in twentieths of a point."""

    ascii: str = "Times New Roman"
    h_ansi: str = "Times New Roman"
    east_asia: str = "Times New Roman"
    cs: str = "Times New Roman"
    size: int = 20
    bold: bool = False
    italic: bool = False
    underline: str = "none"
    colour: str = "auto"
    caps: bool = False
    small_caps: bool = False
    strike: bool = False
    double_strike: bool = False
    hidden: bool = False
    vertical: str = "baseline"
    highlight: str = "none"
    shading: str = "auto"
    spacing: int = 0
    position: int = 0

    @property
    def fonts(self) -> tuple[str, str, str, str]:
        """The four fonts: Latin, other Latin (where Vietnamese letters stand), East Asian, complex script."""
        return (self.ascii, self.h_ansi, self.east_asia, self.cs)


@dataclass(frozen=True, slots=True)
class Border:
    """One drawn side of a paragraph, table or cell; width in eighths of a point."""

    side: str
    line: str
    width: int = 0


@dataclass(frozen=True, slots=True)
class ParagraphFormat:
    """How a paragraph stands; lengths in twentieths of a point, `line` in 240ths of a line when the rule is `auto`.

    `frame` is where an old-fashioned frame stands across the page (center, right, …); empty where there is none.
    """

    alignment: str = "left"
    left: int = 0
    right: int = 0
    first_line: int = 0
    before: int = 0
    after: int = 0
    before_auto: bool = False
    after_auto: bool = False
    line: int = 240
    line_rule: str = "auto"
    contextual_spacing: bool = False
    keep_next: bool = False
    keep_lines: bool = False
    page_break_before: bool = False
    widow_control: bool = True
    outline_level: int | None = None
    borders: tuple[Border, ...] = ()
    shading: str = "auto"
    tabs: tuple[tuple[int, str], ...] = ()
    bidi: bool = False
    frame: str = ""


@dataclass(frozen=True, slots=True)
class PageFormat:
    """A section's page; lengths in twentieths of a point."""

    width: int = 12240
    height: int = 15840
    orientation: str = "portrait"
    top: int = 1440
    right: int = 1440
    bottom: int = 1440
    left: int = 1440
    header: int = 720
    footer: int = 720
    gutter: int = 0
    title_page: bool = False
    number_start: int | None = None
    number_format: str = "decimal"
    start: str = "nextPage"
    columns: int = 1
    vertical: str = "top"
