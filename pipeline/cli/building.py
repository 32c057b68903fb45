"""The verb build on the command line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.build import Choice, Report, Task, find_workspace, run
from pipeline.build.codes import NO_WORKSPACE
from pipeline.cli.as_json import as_json
from pipeline.cli.exits import Exit, exit_for
from pipeline.cli.report import every_finding, lines
from pipeline.cli.screen import progress, say
from pipeline.findings import FilePlace, tell

if TYPE_CHECKING:
    from pipeline.build import Workspace
    from pipeline.keep import Kept


def build(  # noqa: PLR0913 - one parameter an option
    *,
    types: tuple[str, ...],
    years: tuple[int, ...],
    offices: tuple[str, ...],
    inputs: Path | None,
    outputs: Path | None,
    draft: bool,
    pdf: bool,
    archive: Path | None,
    notices: bool,
    form: str,
) -> Exit:
    """Makes the chosen documents, tells what became of them, and gives the exit code."""
    workspace = find_workspace(Path.cwd(), inputs, outputs)
    if workspace is None:
        return no_workspace()
    choice, task = Choice(offices, years, types), Task(draft=draft, pdf=pdf)
    report, kept = _made(workspace, choice, task, archive)
    shown = lines(report, Path.cwd(), notices=notices, draft=draft, kept=kept)
    say(as_json(report, kept)) if form == "json" else say(*shown)
    return _exit(report, draft=draft)


def _made(workspace: Workspace, choice: Choice, task: Task, archive: Path | None) -> tuple[Report, tuple[Kept, ...]]:
    """The run, and what the archive holds of it then; a draft is never kept, a broken archive lets nothing begin."""
    from pipeline.adopt import with_open_edits
    from pipeline.keep import closing, keep_built, whereabouts

    store, wrong = (None, ()) if task.draft else whereabouts(workspace.outputs, archive)
    closed, unread = closing(store, workspace) if store else (None, ())
    if wrong or unread:
        return Report((), (*wrong, *unread)), ()
    with progress() as told:
        report = run(workspace, choice, task, told, closed or (lambda _: None))
    report = with_open_edits(store, workspace, report) if store else report
    kept, unkept = keep_built(store, workspace, report) if store else ((), ())
    return replace(report, findings=(*report.findings, *unkept)), kept


def _exit(report: Report, *, draft: bool) -> Exit:
    """A draft that was made is done, whatever it tells."""
    code = exit_for(every_finding(report))
    made = bool(report.outcomes) and all(outcome.delivery for outcome in report.outcomes)
    return Exit.DONE if draft and made and code is Exit.FINDINGS else code


def no_workspace() -> Exit:
    """Tells that the program does not stand in a workspace."""
    say(
        tell(
            NO_WORKSPACE.at(
                FilePlace(f"thư mục {Path.cwd()}"),
                found="không có inputs và templates_docx ở đây hay ở thư mục phía trên",
                expected="thư mục làm việc có inputs và templates_docx",
                mend="chuyển vào thư mục làm việc, hoặc tạo mới bằng lệnh: pipeline init TÊN-THƯ-MỤC",
            )
        )
    )
    return Exit.ENVIRONMENT
