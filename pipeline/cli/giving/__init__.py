"""The commands that look at the inputs and give out workbooks, lists and sums: a file a command."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.cli.giving.problems import problems
from pipeline.cli.giving.register import register
from pipeline.cli.giving.summary import summary
from pipeline.cli.giving.tables import tables
from pipeline.cli.giving.workbook import workbook

if TYPE_CHECKING:
    import click

COMMANDS: Final[tuple[click.Command, ...]] = (problems, register, summary, tables, workbook)
