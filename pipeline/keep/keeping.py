"""A build that is new becomes a version, written once, with the version of the inputs that it was made from."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from pipeline.archive import changing, describe, put
from pipeline.keep.fresh import asked
from pipeline.keep.histories import state_digest
from pipeline.keep.maker import maker, stamp
from pipeline.keep.particulars import particulars
from pipeline.keep.pieces import own_digest, pieces, remarks, stem
from pipeline.keep.record import Record
from pipeline.keep.sources import inputs_id, sources, years_of
from pipeline.marks.seal import made_as

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pipeline.archive import Store
    from pipeline.build import Order, Workspace
    from pipeline.keep.fresh import Asked, ToKeep
    from pipeline.keep.record import Maker


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a document in the archive: its key, its version's number, whether that version is new."""

    key: str
    number: int
    is_new: bool


def keep(store: Store, workspace: Workspace, documents: Iterable[ToKeep]) -> tuple[Kept, ...]:
    """Keeps each document that is new, all of one object at once; OSError where the archive cannot be written.

    What was written before that stands.
    """
    by = maker()
    with changing(store):
        found = [asked(store, workspace, document) for document in documents]
        new = sorted((one for one in found if not one.is_kept), key=_object_of)
        inputs = _inputs(store, workspace, [one.document.made.order for one in new], by)
        for object_id, together in groupby(new, key=_object_of):
            _put_documents(store, object_id, list(together), inputs, by)
    return tuple(Kept(one.key, one.number, is_new=not one.is_kept) for one in found)


def _object_of(one: Asked) -> str:
    return one.object_id


def _inputs(store: Store, workspace: Workspace, orders: Iterable[Order], by: Maker) -> dict[str, int]:
    """The version of each inputs object that these documents were made from, each read and laid down once."""
    found: dict[str, int] = {}
    for order in orders:
        for year in years_of(order):
            object_id = inputs_id(order.office.name, year)
            if object_id not in found:
                found[object_id] = _put_inputs(store, workspace, order, year, by)
    return found


def _put_inputs(store: Store, workspace: Workspace, order: Order, year: int, by: Maker) -> int:
    files = {path: file.read_bytes() for path, file in sources(workspace, order.office, year).items()}
    return put(store, inputs_id(order.office.name, year), files, stamp(by, f"đầu vào {order.folder}"))


def _put_documents(
    store: Store, object_id: str, together: Sequence[Asked], inputs: Mapping[str, int], by: Maker
) -> None:
    """One version of the object with the files of all its new documents; those of the others stay as they are."""
    files: dict[str, bytes] = {}
    for one in together:
        made = one.document.made
        files |= pieces(_record(store, one, inputs, by), one.document.package, made.content, one.document.pdf)
    stored = describe(store, object_id)
    folders = tuple(f"{stem(one.key)}/" for one in together)
    beside = [path for path in stored.head.state if not path.startswith(folders)] if stored else []
    put(store, object_id, files, stamp(by, "; ".join(f"{one.key}@{one.number}" for one in together)), kept=beside)


def _record(store: Store, one: Asked, inputs: Mapping[str, int], by: Maker) -> Record:
    document, order = one.document, one.document.made.order
    reached = {i: inputs[i] for i in (inputs_id(order.office.name, year) for year in years_of(order))}
    return Record(
        key=one.key,
        number=one.number,
        title=order.title,
        office=order.office.name,
        year=order.year,
        type=order.declaration.type,
        digest=own_digest(document.package),
        outline=made_as(document.package),
        maker=by,
        inputs=reached,
        remarks=remarks(document.made.findings),
        pdf=document.pdf_name,
        states={object_id: state_digest(store, object_id, at) for object_id, at in reached.items()},
        particulars=particulars(order, document.made.content),
    )
