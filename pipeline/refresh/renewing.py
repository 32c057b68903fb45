"""The document made anew from the present inputs, and kept, so that the next refresh can set out from it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.build import Delivery, Outcome, Report, Status
from pipeline.build.deliver import sealed
from pipeline.build.make import make
from pipeline.build.naming import document_path
from pipeline.findings import FilePlace
from pipeline.keep import keep_built
from pipeline.keep.ids import documents_id, key_of
from pipeline.keep.known import versions_of
from pipeline.marks.seal import made_as
from pipeline.refresh.codes import ALREADY_SENT
from pipeline.refresh.ordered import Ordered, ordered

if TYPE_CHECKING:
    from pipeline.archive import Store
    from pipeline.build import Made, Order, Workspace
    from pipeline.findings import Finding
    from pipeline.keep import Record, Version


def renewed(
    store: Store, workspace: Workspace, old: Record, span: int, year: int
) -> tuple[Made | None, tuple[Finding, ...]]:
    """The document of the record's office and type in a year, sealed, with all that was found; None where it stops."""
    found = ordered(workspace, old, span, year)
    if not isinstance(found, Ordered):
        return None, found
    last = _versions(store, workspace, found.order)[-1:]
    if last and last[0].signed:
        return None, (_sent(last[0]),)
    made = make(found.order, found.shelf, draft=False)
    if made.package is None:
        return None, made.findings
    return replace(made, package=sealed(made.package)), made.findings


def keep_renewed(store: Store, workspace: Workspace, made: Made) -> tuple[Finding, ...]:
    """Keeps the document as a version unless the archive has it; what was wrong with the archive."""
    assert made.package is not None  # noqa: S101 - only what was made is kept
    seal = made_as(made.package)
    if any(v.record.outline == seal and not v.record.adopted for v in _versions(store, workspace, made.order)):
        return ()
    place = document_path(workspace.outputs, made.order, draft=False)
    outcome = Outcome(made.order, Delivery(Status.UNCHANGED, place), made.findings, None, made)
    return keep_built(store, workspace, Report((outcome,), ()))[1]


def _versions(store: Store, workspace: Workspace, order: Order) -> tuple[Version, ...]:
    key = key_of(workspace.outputs, order)
    return versions_of(store, documents_id(order.office.name, order.year, order.declaration.type), key)


def _sent(version: Version) -> Finding:
    return ALREADY_SENT.at(
        FilePlace(f"văn bản {version.record.key}"),
        found=f"phiên bản {version.record.number} đã ghi số và ngày ban hành",
        expected="văn bản chưa ban hành",
        mend="lập văn bản thay thế bằng pipeline replace, hoặc công văn đính chính bằng pipeline correct",
    )
