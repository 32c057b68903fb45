"""`pipeline` alone: where things stand, nothing written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.build import Choice, Status, Task, find_workspace, run
from pipeline.cli.building import no_workspace
from pipeline.cli.exits import Exit, exit_for
from pipeline.cli.report import every_finding
from pipeline.cli.screen import progress, say
from pipeline.findings import tally

if TYPE_CHECKING:
    from pipeline.build import Closed, Outcome, Workspace

_WORDS = {
    Status.MADE: "chưa lập",
    Status.RENEWED: "đã cũ, cần lập lại",
    Status.UNCHANGED: "đã lập, còn mới",
    Status.BESIDE: "đã sửa tay, số liệu đã đổi",
    Status.KEPT: "đã sửa tay, số liệu không đổi",
    Status.STOPPED: "có lỗi, chưa lập được",
    Status.CLOSED: "đã ban hành",
}


def status() -> Exit:
    """Prints a line a declared document, and what to type next."""
    workspace = find_workspace(Path.cwd())
    if workspace is None:
        return no_workspace()
    with progress() as told:
        report = run(workspace, Choice(), Task(dry=True), told, _closed(workspace))
    say(f"Thư mục làm việc: {workspace.inputs.parent}", "")
    say(*(_line(outcome) for outcome in report.outcomes))
    found = every_finding(report)
    say("", f"{tally(found) or 'Không có lỗi'}. Gõ “pipeline build” để lập văn bản; “pipeline --help” để xem các lệnh.")
    return exit_for(report.findings)


def _closed(workspace: Workspace) -> Closed:
    """What tells which documents were issued; nothing where there is no archive yet."""
    from pipeline.keep import closing, existing

    store, _ = existing(workspace.outputs)
    return closing(store, workspace)[0] if store else lambda _: None


def _line(outcome: Outcome) -> str:
    state = outcome.delivery.status if outcome.delivery else Status.STOPPED
    return f"{_WORDS[state]:<30} {outcome.order.title}"
