"""A whole run: every chosen document made and delivered, each with what was found on its way."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipeline.build.deliver import Delivery, Status, deliver, sealed
from pipeline.build.make import make
from pipeline.build.naming import document_path
from pipeline.build.nothing import nothing_to_make
from pipeline.build.orders import orders
from pipeline.build.pdf import Printed, print_pdf
from pipeline.build.received import Received, received
from pipeline.build.shelf import Shelf
from pipeline.build.strays import strays
from pipeline.build.surroundings import held, too_long, unwritten
from pipeline.build.workspace import offices
from pipeline.files import FileBusy, exclusive
from pipeline.read import has_unopened
from pipeline.spec import load_all

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.build.make import Made
    from pipeline.build.order import Choice, Order
    from pipeline.build.workspace import Workspace
    from pipeline.findings import Finding

LOCK = ".dang-chay"

Closed = Callable[["Made"], "tuple[Finding, ...] | None"]


@dataclass(frozen=True, slots=True)
class Task:
    """What to do with each document: a draft, a PDF beside it, or nothing written at all."""

    draft: bool = False
    pdf: bool = False
    dry: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one document; `delivery` is None where nothing was written.

    `made` is the document as it was made, sealed, whatever lies in its place.
    """

    order: Order
    delivery: Delivery | None
    findings: tuple[Finding, ...]
    printed: Printed | None = None
    made: Made | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What became of all documents, what belongs to none of them, and what units sent for their years."""

    outcomes: tuple[Outcome, ...]
    findings: tuple[Finding, ...]
    received: tuple[Received, ...] = ()


def run(
    workspace: Workspace,
    choice: Choice,
    task: Task,
    progress: Callable[[str, int, int], None] = lambda *_: None,
    closed: Closed = lambda _: None,
) -> Report:
    """The chosen documents of the workspace, made and delivered one after the other.

    `progress` is told each document's title, its number and their count before it is made. `closed` tells of a document
    that was issued what changed since, and then it is not delivered; None where it is open.
    """
    declarations, wrong = load_all(workspace.templates)
    shelf = Shelf(workspace, declarations, wrong)
    known = offices(workspace.inputs)
    chosen, odd = orders(shelf, known, choice)
    nothing = () if chosen or has_unopened(odd) else (nothing_to_make(workspace.inputs, known, choice, declarations),)
    findings = (*wrong, *strays(workspace.inputs, known), *odd, *nothing)
    sent = received(shelf, known, choice, chosen)
    if task.dry:
        return Report(_outcomes(chosen, shelf, task, progress, closed), findings, sent)
    with ExitStack() as locked:
        try:
            locked.enter_context(exclusive(workspace.outputs / LOCK))
        except FileBusy:
            return Report((), (*findings, held(workspace.outputs)), sent)
        except OSError as error:
            return Report((), (*findings, unwritten(workspace.outputs, error)), sent)
        return Report(_outcomes(chosen, shelf, task, progress, closed), findings, sent)


def _outcomes(
    chosen: Sequence[Order], shelf: Shelf, task: Task, progress: Callable[[str, int, int], None], closed: Closed
) -> tuple[Outcome, ...]:
    out = []
    for number, order in enumerate(chosen, start=1):
        progress(order.title, number, len(chosen))
        made = make(order, shelf, draft=task.draft)
        package = sealed(made.package) if made.package else None
        out.append(_outcome(replace(made, package=package), shelf.workspace, task, closed))
    return tuple(out)


def _outcome(made: Made, workspace: Workspace, task: Task, closed: Closed) -> Outcome:
    since = None if task.draft else closed(made)
    if since is not None:
        place = Delivery(Status.CLOSED, document_path(workspace.outputs, made.order, draft=False))
        return Outcome(made.order, place, (*made.findings, *since))
    if made.package is None:
        return Outcome(made.order, None, made.findings)
    path = document_path(workspace.outputs, made.order, draft=task.draft)
    findings = (*made.findings, *too_long(path))
    try:
        delivery = deliver(path, made.package, dry=task.dry)
        printed = print_pdf(delivery.path) if task.pdf and not task.dry else None
    except OSError as error:
        return Outcome(made.order, None, (*findings, unwritten(path, error)))
    return Outcome(made.order, delivery, findings + (printed.findings if printed else ()), printed, made)
