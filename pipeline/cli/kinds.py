"""Kinds of value on the command line: a day as people here write it, a page for the browser."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

if TYPE_CHECKING:
    from datetime import date


INPUTS: Final = click.option(
    "--inputs",
    type=click.Path(path_type=Path, exists=True, file_okay=False, resolve_path=True),
    help="Thư mục tệp Excel, nếu không phải inputs.",
)
"""The option that names another folder of workbooks."""


class Day(click.ParamType):  # type: ignore[type-arg,unused-ignore]
    """A day written dd/mm/yyyy."""

    name = "ngày"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day, or a usage error that says how to write one."""
        from pipeline.vietnamese import parse_date

        day = parse_date(str(value))
        if day is None:
            self.fail(f"“{value}” không phải là ngày dạng dd/mm/yyyy, ví dụ 31/12/2026", param, ctx)
        return day


class Page(click.Path):
    """The path of a page to be written, which no document can be taken for."""

    def __init__(self) -> None:
        super().__init__(path_type=Path, dir_okay=False)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path; a usage error where its name is not that of a page."""
        path = Path(str(super().convert(value, param, ctx)))
        if path.suffix.casefold() not in {".html", ".htm"}:
            self.fail(f"“{value}” phải có đuôi .html", param, ctx)
        return path
