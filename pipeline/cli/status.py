"""`pipeline` alone: where things stand, nothing written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.build import Choice, Status, Task, find_workspace, run
from pipeline.cli.building import no_workspace
from pipeline.cli.exits import Exit, exit_for
from pipeline.cli.report import every_finding, of_units
from pipeline.cli.screen import progress, say
from pipeline.findings import tally, tell

if TYPE_CHECKING:
    from pipeline.build import Closed, Outcome, Workspace
    from pipeline.findings import Finding

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
    closed, wrong = _archive(workspace)
    with progress() as told:
        report = run(workspace, Choice(), Task(dry=True), told, closed)
    report = replace(report, findings=(*report.findings, *wrong))
    say(f"Thư mục làm việc: {workspace.inputs.parent}", "")
    say(*(_line(outcome) for outcome in report.outcomes), *of_units(report), *(f"\n{tell(f)}" for f in wrong))
    say("", f"{tally(every_finding(report)) or 'Không có lỗi'}. {_next(wrong)}; “pipeline --help” để xem các lệnh.")
    return exit_for(report.findings)


def _archive(workspace: Workspace) -> tuple[Closed, tuple[Finding, ...]]:
    """What tells which documents were issued, and what is wrong with the archive; nothing where there is none yet."""
    from pipeline.keep import beheld, closing

    store, wrong = beheld(workspace.outputs)
    closed, unread = closing(store, workspace) if store else (lambda _: None, ())
    return closed, (*wrong, *unread)


def _next(wrong: tuple[Finding, ...]) -> str:
    if wrong:
        return "Sửa lỗi của kho lưu trữ trước rồi mới lập được văn bản"
    return "Gõ “pipeline build” để lập văn bản"


def _line(outcome: Outcome) -> str:
    state = outcome.delivery.status if outcome.delivery else Status.STOPPED
    return f"{_WORDS[state]:<30} {outcome.order.title}"
