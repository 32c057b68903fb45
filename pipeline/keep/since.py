"""What changed in the inputs of a signed document since: cells, declarations, the templates that it was made with."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from pipeline.archive import describe
from pipeline.findings import FilePlace
from pipeline.keep.base import begun_with
from pipeline.keep.changed import changed_cells
from pipeline.keep.codes import CHANGED_SINCE
from pipeline.keep.contents import content_of
from pipeline.keep.histories import holder
from pipeline.keep.pieces import own_digest
from pipeline.keep.shortening import shortened
from pipeline.keep.sources import INPUTS, inputs_id, sources
from pipeline.keep.used import used_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from pipeline.archive import Store
    from pipeline.build import Made, Order, Workspace
    from pipeline.compare import CellChange
    from pipeline.content import Content
    from pipeline.findings import Finding
    from pipeline.keep.issued import Issued
    from pipeline.keep.known import Version
    from pipeline.keep.signed import Signed

_MOST: Final = 12


def since(store: Store, workspace: Workspace, made: Made, known: Signed) -> Iterator[Finding]:
    """The finding that tells what a document made today was made from and the signed one was not; none of none."""
    if made.package is not None and own_digest(made.package) == known.version.record.digest:
        return
    told = [_cell(c) for c in _changes(_content(store, known), made, known.facts)]
    told += [f"tệp {path}" for path in _files(store, workspace, made.order, known.version)]
    if told:
        yield _finding(known, told)


def _changes(old: Content | None, made: Made, facts: Issued) -> Iterable[CellChange]:
    """The cells that changed, without those in which the office wrote down what the sign-off had said."""
    if old is None or made.content is None:
        return ()
    written = set(_written_down(made.order, facts))
    return (c for c in changed_cells(old, made.content) if (c.file, c.sheet, c.new_address) not in written)


def _written_down(order: Order, facts: Issued) -> Iterator[tuple[str, str, str]]:
    given: dict[str, int | date | str] = {"số": facts.number, "ngày": facts.day, "người_ký": facts.signer}
    for column, value in given.items():
        if order.row.column(column)[0] == value:
            yield from ((cell.file, cell.sheet, cell.address) for cell in order.row.cells_of(column))


def _content(store: Store, known: Signed) -> Content | None:
    """What the signed version was made from; of a person's copy what the version was that he had begun with."""
    made = begun_with(store, known.version)
    return content_of(store, made) if made else None


def _files(store: Store, workspace: Workspace, order: Order, version: Version) -> Iterator[str]:
    """The declarations, tables and templates that the document uses and that are not as they were archived."""
    own = inputs_id(version.record.office, version.record.year)
    stored = describe(store, holder(store, version.record, own))
    number = version.record.inputs.get(own, 0)
    state = stored.versions[number - 1].state if stored and number else {}
    now = sources(workspace, order.office, order.year)
    used = used_by(version.record.type, now)
    for path in sorted({*state, *now}):
        if path.startswith(f"{INPUTS}/") or not used(path):
            continue
        if path not in now or hashlib.sha512(now[path].read_bytes()).hexdigest() != state.get(path):
            yield path


def _cell(change: CellChange) -> str:
    place = f"{change.file} · {change.sheet} · ô {change.new_address or change.old_address}"
    both = change.old_address and change.new_address and change.old_address != change.new_address
    moved = f" (trước ở {change.old_address})" if both else ""
    old, new = shortened(change.old or "", change.new or "")
    return f"{place}{moved}: {old or '(trống)'} → {new or '(trống)'}"


def _finding(known: Signed, told: list[str]) -> Finding:
    more = f"; và {len(told) - _MOST} chỗ nữa" if len(told) > _MOST else ""
    facts, name = known.facts, known.version.name
    issued_as = f"đã ban hành số {facts.number} ngày {facts.day:%d/%m/%Y}"
    return CHANGED_SINCE.at(
        FilePlace(f"văn bản {known.version.record.key}"),
        found=f"{issued_as}; số liệu đổi sau ban hành: {'; '.join(told[:_MOST])}{more}",
        expected="tệp nhập như khi ban hành",
        mend=f'văn bản không lập lại. Muốn thay: pipeline replace "{name}"; muốn đính chính: pipeline correct "{name}"',
    )
