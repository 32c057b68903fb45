"""Where a command that works with versions stands: the workspace, its archive, and what is wrong with them."""

from __future__ import annotations

from functools import wraps
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
    from pipeline.keep import Version

_FOLDER = click.Path(path_type=Path, file_okay=False, resolve_path=True)


def placed(command: Callable[..., Any]) -> Callable[..., Any]:
    """The command with the options that say where documents and archive lie."""
    options = (
        click.option("--outputs", type=_FOLDER, help="Thư mục kết quả, nếu không phải outputs."),
        click.option("--archive", type=_FOLDER, help="Kho lưu trữ các phiên bản, nếu không phải outputs/luu-tru."),
    )
    told = _told(command)
    for option in reversed(options):
        told = option(told)
    return told


def _told(command: Callable[..., Any]) -> Callable[..., Any]:
    """The command, which ends with a finding where the archive cannot be read or written."""

    @wraps(command)
    def run(**chosen: Any) -> Any:
        from pipeline.archive import ArchiveTrouble
        from pipeline.files import FileBusy

        try:
            return command(**chosen)
        except (ArchiveTrouble, FileBusy) as trouble:
            from pipeline.keep.troubles import trouble_at

            ended(trouble_at(chosen.get("archive") or trouble.path, trouble))

    return run


def store_of(outputs: Path | None, archive: Path | None) -> Store:
    """The archive of the workspace that the command stands in; ends the command where there is none or part is gone."""
    store, gone = store_and_gone(outputs, archive)
    return ended(*gone) if gone else store


def store_and_gone(outputs: Path | None, archive: Path | None) -> tuple[Store, tuple[Finding, ...]]:
    """The archive as it is, and what it lost since the last run; for commands that tell of the archive itself."""
    from pipeline.keep import existing
    from pipeline.keep.whereabouts import shrunk

    store, wrong = existing(place_of(outputs), archive)
    if store is None:
        ended(*wrong)
    return store, shrunk(place_of(outputs), store)


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


def found_of(store: Store, asked: str) -> Version:
    """The version that a person names; ends the command where there is none, or more than one."""
    from pipeline.findings import Finding
    from pipeline.keep import find

    found = find(store, asked)
    return ended(found) if isinstance(found, Finding) else found


def ended(*findings: Finding, last: str = "") -> NoReturn:
    """Tells the findings, and what has not happened, and ends the command."""
    say(*(tell(f) for f in findings), *(("", last) if last else ()))
    raise SystemExit(exit_for(findings))


def taken(target: Path) -> Finding:
    """A file that is there already and is not written over."""
    from pipeline.findings import FilePlace
    from pipeline.keep.codes import TARGET_TAKEN

    return TARGET_TAKEN.at(
        FilePlace(f"tệp {target.name}"),
        found="đã có tệp tên này",
        expected="tên tệp chưa có",
        mend="chọn tên khác, hoặc chuyển tệp cũ đi chỗ khác",
    )
