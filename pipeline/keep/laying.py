"""The workspace of a version, laid out again from the archive."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline import law
from pipeline.archive import describe, read
from pipeline.build import Choice, Workspace
from pipeline.build.make import make
from pipeline.build.orders import orders
from pipeline.build.shelf import Shelf
from pipeline.build.workspace import offices
from pipeline.keep.histories import holder
from pipeline.keep.ids import key_of
from pipeline.keep.sources import AWARDS, INPUTS, TEMPLATES, inputs_id
from pipeline.spec import load_all

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from pipeline.archive import Store
    from pipeline.build import Made, Order
    from pipeline.keep.issued import Issued
    from pipeline.keep.record import Record


def laid_out(store: Store, record: Record, folder: Path) -> Workspace:
    """The inputs, declarations and templates that a version was made from, as files below `folder`.

    Declarations, templates and the office's own workbooks are those of the document's own year.
    """
    own = inputs_id(record.office, record.year)
    for object_id, number in sorted(record.inputs.items(), key=lambda pair: pair[0] == own):
        held = holder(store, record, object_id)
        for path in _state(store, held, number):
            if object_id == own or _is_of_year(path, record.office):
                _write(folder / path, read(store, held, path, number))
    workspace = Workspace(folder / INPUTS, folder / TEMPLATES, folder / "outputs")
    for place in (workspace.inputs, workspace.templates):
        place.mkdir(parents=True, exist_ok=True)
    return workspace


def shelf_of(workspace: Workspace) -> Shelf:
    """The shelf that reads a laid-out workspace; versions of the same inputs may share it."""
    return Shelf(workspace, *load_all(workspace.templates))


def order_of(record: Record, shelf: Shelf) -> Order | None:
    """The order of the version's document as its workbooks state it; None where they declare none."""
    workspace = shelf.workspace
    chosen = orders(shelf, offices(workspace.inputs), Choice(offices=(record.office,) if record.office else ()))[0]
    return next((order for order in chosen if key_of(workspace.outputs, order) == record.key), None)


def remade(record: Record, shelf: Shelf, facts: Issued | None = None) -> Made | None:
    """The version's document made again from its workspace by the program of today; None where it is not declared.

    The dated tables are those that were archived with the inputs; `facts` stand in for number, day and signer.
    """
    table = shelf.workspace.inputs.parent / AWARDS
    with law.under(table.read_text(encoding="utf-8") if table.is_file() else None):
        order = order_of(record, shelf)
        if order is None:
            return None
        return make(with_facts(order, facts) if facts else order, shelf, draft=False)


def with_facts(order: Order, facts: Issued) -> Order:
    """The order with the number, day and signer of a sign-off, whatever the workbook says.

    Its template stays that of the version, though another came into force by the day of the sign-off.
    """
    given: dict[str, object] = {"số": facts.number, "ngày": facts.day}
    signed = with_values(order, given | ({"người_ký": facts.signer} if facts.signer else {}))
    return replace(signed, form=order.template)


def with_values(order: Order, given: Mapping[str, object]) -> Order:
    """The order with other values in its row; its cells, and the years that it reaches, are those of the workbook."""
    values = order.row.values.copy()
    for column, value in given.items():
        values[column] = type(values["loại"])([value], index=values.index, dtype=object)
    return replace(order, row=replace(order.row, values=values))


def _state(store: Store, object_id: str, number: int) -> Iterator[str]:
    stored = describe(store, object_id)
    yield from (next(v.state for v in stored.versions if v.number == number) if stored else ())


def _is_of_year(path: str, office: str) -> bool:
    """Whether a file lies in a year's folder, not in the office's own."""
    own = f"{INPUTS}/{office}/" if office else f"{INPUTS}/"
    return path.startswith(own) and "/" in path.removeprefix(own)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
