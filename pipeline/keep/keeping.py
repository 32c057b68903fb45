"""A build that is new becomes a version, written once, with the version of the inputs that it was made from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipeline.archive import changing, describe, put
from pipeline.keep.histories import state_digest
from pipeline.keep.ids import documents_id, key_of
from pipeline.keep.known import versions_of
from pipeline.keep.maker import maker, stamp
from pipeline.keep.particulars import particulars
from pipeline.keep.pieces import own_digest, pieces, remarks, stem
from pipeline.keep.record import Record
from pipeline.keep.sources import inputs_id, sources, years_of
from pipeline.marks.seal import made_as

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pipeline.archive import Store
    from pipeline.build import Made, Order, Workspace
    from pipeline.keep.record import Maker
    from pipeline.ooxml import Package


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a document in the archive: its key, its version's number, whether that version is new."""

    key: str
    number: int
    is_new: bool


@dataclass(frozen=True, slots=True)
class ToKeep:
    """A document to keep: as made, sealed, with its PDF and the PDF's file name where there is one."""

    made: Made
    package: Package
    pdf: bytes | None = None
    pdf_name: str = ""


def newest(store: Store, workspace: Workspace, order: Order) -> Record | None:
    """The record of the last version of the document that the order asks for."""
    known = versions_of(store, _object(order), key_of(workspace.outputs, order))
    return known[-1].record if known else None


def is_kept(store: Store, workspace: Workspace, order: Order, package: Package) -> bool:
    """Whether the last version that the program made is this very document; a person's copy of it may stand behind."""
    known = versions_of(store, _object(order), key_of(workspace.outputs, order))
    made = [v.record for v in known if not v.record.adopted]
    return bool(made) and made[-1].digest == own_digest(package)


def keep(store: Store, workspace: Workspace, documents: Iterable[ToKeep]) -> tuple[Kept, ...]:
    """Keeps each document that is new; OSError where the archive cannot be written, what came before stands."""
    by = maker()
    with changing(store):
        return tuple(_kept(store, workspace, document, by) for document in documents)


def _kept(store: Store, workspace: Workspace, document: ToKeep, by: Maker) -> Kept:
    order = document.made.order
    key, last = key_of(workspace.outputs, order), newest(store, workspace, order)
    if last is not None and is_kept(store, workspace, order, document.package):
        return Kept(key, last.number, is_new=False)
    number = last.number + 1 if last else 1
    office = order.office.name
    inputs = {inputs_id(office, year): _put(store, workspace, order, year, by) for year in years_of(order)}
    states = {object_id: state_digest(store, object_id, at) for object_id, at in inputs.items()}
    record = replace(_record(document, key, number, inputs, by), states=states)
    files = pieces(record, document.package, document.made.content, document.pdf)
    put(store, _object(order), files, stamp(by, f"{key}@{number}"), kept=_beside(store, order, key))
    return Kept(key, number, is_new=True)


def _record(document: ToKeep, key: str, number: int, inputs: Mapping[str, int], by: Maker) -> Record:
    order = document.made.order
    return Record(
        key=key,
        number=number,
        title=order.title,
        office=order.office.name,
        year=order.year,
        type=order.declaration.type,
        digest=own_digest(document.package),
        outline=made_as(document.package),
        maker=by,
        inputs=inputs,
        remarks=remarks(document.made.findings),
        pdf=document.pdf_name,
        particulars=particulars(order, document.made.content),
    )


def _put(store: Store, workspace: Workspace, order: Order, year: int, by: Maker) -> int:
    files = {path: file.read_bytes() for path, file in sources(workspace, order.office, year).items()}
    return put(store, inputs_id(order.office.name, year), files, stamp(by, f"đầu vào {order.folder}"))


def _beside(store: Store, order: Order, key: str) -> tuple[str, ...]:
    """The files of the other documents in the same object."""
    stored = describe(store, _object(order))
    own = f"{stem(key)}/"
    return tuple(path for path in stored.head.state if not path.startswith(own)) if stored else ()


def _object(order: Order) -> str:
    return documents_id(order.office.name, order.year, order.declaration.type)
