"""Which documents of a build the archive does not hold yet, and under which number each would be kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.keep.ids import documents_id, key_of
from pipeline.keep.known import versions_of
from pipeline.keep.pieces import own_digest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.archive import Store
    from pipeline.build import Made, Order, Workspace
    from pipeline.keep.known import Version
    from pipeline.ooxml import Package


@dataclass(frozen=True, slots=True)
class ToKeep:
    """A document to keep: as made, sealed, with its PDF and the PDF's file name where there is one."""

    made: Made
    package: Package
    pdf: bytes | None = None
    pdf_name: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """A document with its key and object, the number of its version, and whether the archive has it already."""

    document: ToKeep
    key: str
    object_id: str
    number: int
    is_kept: bool


def asked(store: Store, workspace: Workspace, document: ToKeep) -> Asked:
    """The document as the archive would hold it: under its last number where it is there already, else the next."""
    order = document.made.order
    known = _known(store, workspace, order)
    number, kept = known[-1].record.number if known else 0, _is_last(known, document.package)
    return Asked(document, key_of(workspace.outputs, order), _object(order), number + (not kept), kept)


def is_kept(store: Store, workspace: Workspace, order: Order, package: Package) -> bool:
    """Whether the last version that the program made is this very document; a person's copy of it may stand behind."""
    return _is_last(_known(store, workspace, order), package)


def _known(store: Store, workspace: Workspace, order: Order) -> tuple[Version, ...]:
    return versions_of(store, _object(order), key_of(workspace.outputs, order))


def _is_last(known: Iterable[Version], package: Package) -> bool:
    made = [v.record for v in known if not v.record.adopted]
    return bool(made) and made[-1].digest == own_digest(package)


def _object(order: Order) -> str:
    return documents_id(order.office.name, order.year, order.declaration.type)
