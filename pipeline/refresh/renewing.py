"""The document made anew from the present inputs, and kept, so that the next refresh can set out from it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.build import Delivery, Outcome, Report, Status
from pipeline.build.deliver import sealed
from pipeline.build.make import make
from pipeline.build.naming import document_path
from pipeline.findings import FilePlace
from pipeline.keep import closing, keep_built
from pipeline.keep.ids import key_of
from pipeline.refresh.codes import ALREADY_SENT
from pipeline.refresh.ordered import Ordered, ordered

if TYPE_CHECKING:
    from pipeline.archive import Store
    from pipeline.build import Made, Workspace
    from pipeline.findings import Finding
    from pipeline.keep import Record


def renewed(
    store: Store, workspace: Workspace, old: Record, span: int, year: int
) -> tuple[Made | None, tuple[Finding, ...]]:
    """The document of the record's office and type in a year, sealed, with all that was found; None where it stops."""
    found = ordered(workspace, old, span, year)
    if not isinstance(found, Ordered):
        return None, found
    made = make(found.order, found.shelf, draft=False)
    if made.package is None:
        return None, made.findings
    made = replace(made, package=sealed(made.package))
    closed, unread = closing(store, workspace)
    since = closed(made)
    if unread or since is not None:
        return None, (*unread, *(() if unread else (sent(key_of(workspace.outputs, found.order)),)), *(since or ()))
    return made, made.findings


def keep_renewed(store: Store, workspace: Workspace, made: Made) -> tuple[Finding, ...]:
    """Keeps the document as a version unless it is the last one; what was wrong with the archive."""
    place = document_path(workspace.outputs, made.order, draft=False)
    outcome = Outcome(made.order, Delivery(Status.UNCHANGED, place), made.findings, None, made)
    return keep_built(store, workspace, Report((outcome,), ()))[1]


def sent(key: str) -> Finding:
    """Why nothing takes the place of a document that was signed off."""
    return ALREADY_SENT.at(
        FilePlace(f"văn bản {key}"),
        found="đã ghi số và ngày ban hành, không cập nhật nữa",
        expected="văn bản chưa ban hành",
        mend="lập văn bản thay thế bằng pipeline replace, hoặc công văn đính chính bằng pipeline correct",
    )
