"""A signed version is closed: its document is not made anew, and what changed in its inputs since is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.archive import ArchiveTrouble
from pipeline.keep.ids import key_of
from pipeline.keep.replacing import reopens
from pipeline.keep.signed import signed_documents
from pipeline.keep.since import since
from pipeline.keep.standing import other_stands
from pipeline.keep.troubles import trouble_at

if TYPE_CHECKING:
    from pipeline.archive import Store
    from pipeline.build import Closed, Made, Workspace
    from pipeline.findings import Finding


def closing(store: Store, workspace: Workspace) -> tuple[Closed, tuple[Finding, ...]]:
    """What tells of a made document whether it is closed: what changed since it was signed, or None where it is open.

    The finding says why the archive cannot be read.
    """
    try:
        signed = signed_documents(store)
    except (ArchiveTrouble, OSError) as trouble:
        return _open, (trouble_at(store.root, trouble),)

    def closed(made: Made) -> tuple[Finding, ...] | None:
        known = signed.get(key_of(workspace.outputs, made.order))
        if known is None or reopens(made.order, known.version, known.facts):
            return None
        return (*since(store, workspace, made, known), *other_stands(store, workspace, made.order, known))

    return closed, ()


def _open(_: Made) -> None:
    return None
