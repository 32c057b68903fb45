"""The commands that work with versions: a file a command, and what they print."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.cli.archive.adopt import adopt
from pipeline.cli.archive.brief import brief
from pipeline.cli.archive.compare import compare
from pipeline.cli.archive.handing import backup, export, import_
from pipeline.cli.archive.issue import issue
from pipeline.cli.archive.refresh import refresh
from pipeline.cli.archive.replace import correct, replace
from pipeline.cli.archive.signoff import sign_off
from pipeline.cli.archive.trace import trace
from pipeline.cli.archive.verify import verify
from pipeline.cli.archive.versions import versions

if TYPE_CHECKING:
    import click

COMMANDS: Final[tuple[click.Command, ...]] = (
    versions,
    sign_off,
    issue,
    replace,
    correct,
    verify,
    export,
    import_,
    backup,
    compare,
    refresh,
    adopt,
    trace,
    brief,
)
