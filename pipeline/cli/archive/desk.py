"""Where a command that works with versions stands: the workspace, its archive, and what is wrong with them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from pipeline.cli.exits import exit_for
from pipeline.cli.screen import say
from pipeline.findings import tell

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.archive import Store
    from pipeline.build import Workspace
    from pipeline.findings import Finding

_FOLDER = click.Path(path_type=Path, file_okay=False, resolve_path=True)


def placed(command: Callable[..., Any]) -> Callable[..., Any]:
    """The command with the options that say where documents and archive lie."""
    options = (
        click.option("--outputs", type=_FOLDER, help="Thư mục kết quả, nếu không phải outputs."),
        click.option("--archive", type=_FOLDER, help="Kho lưu trữ các phiên bản, nếu không phải outputs/luu-tru."),
    )
    for option in reversed(options):
        command = option(command)
    return command


def store_of(outputs: Path | None, archive: Path | None) -> Store:
    """The archive of the workspace that the command stands in; ends the command with the reason where there is none."""
    from pipeline.keep import existing

    store, wrong = existing(place_of(outputs), archive)
    if store is None:
        ended(*wrong)
    return store


def store_if_any(outputs: Path | None, archive: Path | None) -> Store | None:
    """The archive where there is one; a command on files alone works without."""
    from pipeline.keep import existing

    workspace = workspace_of(outputs)
    return existing(workspace.outputs, archive)[0] if workspace else None


def place_of(outputs: Path | None) -> Path:
    """The folder of results; ends the command where it stands in no workspace."""
    from pipeline.cli.building import no_workspace

    workspace = workspace_of(outputs)
    if workspace is None:
        raise SystemExit(no_workspace())
    return workspace.outputs


def workspace_of(outputs: Path | None) -> Workspace | None:
    """The workspace that the command stands in."""
    from pipeline.build import find_workspace

    return find_workspace(Path.cwd(), None, outputs)


def ended(*findings: Finding) -> NoReturn:
    """Tells the findings and ends the command."""
    say(*(tell(f) for f in findings))
    raise SystemExit(exit_for(findings))
