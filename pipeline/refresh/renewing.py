"""The document made anew from the present inputs, and kept, so that the next refresh can set out from it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipeline.build import Delivery, Outcome, Report, Status
from pipeline.build.deliver import sealed
from pipeline.build.gate import at_gate
from pipeline.build.make import make
from pipeline.build.naming import document_path
from pipeline.build.templates import template_of
from pipeline.compose import compose
from pipeline.findings import FilePlace, stops
from pipeline.keep import closing, keep_built
from pipeline.keep.ids import key_of
from pipeline.refresh.codes import ALREADY_SENT, HANDED_DOWN
from pipeline.refresh.handed_down import handed_down, only_lacks, settled
from pipeline.refresh.ordered import Ordered, ordered

if TYPE_CHECKING:
    from pipeline.archive import Store
    from pipeline.build import Made, Workspace
    from pipeline.content import Content
    from pipeline.findings import Finding
    from pipeline.keep import Record


@dataclass(frozen=True, slots=True)
class Renewed:
    """The document made anew, sealed; None where something stopped it, and all that was found on the way.

    `kept` are the names of what the inputs do not give and last year's content gave instead.
    """

    made: Made | None
    findings: tuple[Finding, ...]
    kept: frozenset[str] = frozenset()


def renewed(store: Store, workspace: Workspace, old: Record, before: Content | None, year: int) -> Renewed:
    """The document of the record's office and type in a year.

    `before` is what the old version said; it stands in for what this year's inputs do not give, where it is of another
    year or held such things itself.
    """
    span = before.document.period_to - before.document.period_from if before else 0
    found = ordered(workspace, old, span, year)
    if not isinstance(found, Ordered):
        return Renewed(None, found)
    made, kept = make(found.order, found.shelf, draft=False), frozenset[str]()
    waits = year != old.year or any(remark.code == HANDED_DOWN.id for remark in old.remarks)
    if made.package is None and before and waits and only_lacks(made.findings):
        made, kept = _with_last_years(made, found, before)
    if made.package is None:
        return Renewed(None, made.findings)
    made = replace(made, package=sealed(made.package))
    closed, unread = closing(store, workspace)
    since = closed(made)
    if unread or since is not None:
        told = () if unread else (sent(key_of(workspace.outputs, found.order)),)
        return Renewed(None, (*unread, *told, *(since or ())))
    return Renewed(made, made.findings, kept)


def _with_last_years(made: Made, found: Ordered, before: Content) -> tuple[Made, frozenset[str]]:
    """The document in which last year's words and figures stand where this year's inputs lack some."""
    template, written = template_of(found.order, found.shelf)
    if made.content is None or template is None or stops(written):
        return made, frozenset()
    whole = handed_down(found.order.declaration, before, made.content)
    place = f"templates_docx/{found.order.declaration.type}"
    composed = compose(whole.content, template, place=place)
    if composed.document is None or stops(composed.findings):
        return replace(made, findings=(*made.findings, *composed.findings)), frozenset()
    braces = frozenset(cell.raw for cell in whole.content.cells if any(sign in cell.raw for sign in "{}%"))
    late = (*composed.findings, *at_gate(composed.document, found.order.title, braces, draft=False))
    told = (*(f for f in made.findings if not settled(f)), _handed(found.order.folder, len(whole.names)), *late)
    return replace(
        made, content=whole.content, package=None if stops(late) else composed.document, findings=told
    ), whole.names


def _handed(folder: str, count: int) -> Finding:
    return HANDED_DOWN.at(
        FilePlace(f"thư mục {folder}"),
        found=f"{count} số liệu, danh sách, đoạn văn bắt buộc năm nay chưa có, tạm giữ của năm trước",
        expected="đủ số liệu, lời văn của năm nay",
        mend="nhập số liệu, lời văn năm nay vào Excel rồi cập nhật lại tệp mới bằng pipeline refresh",
    )


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
