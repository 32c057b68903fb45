"""New files of an object laid down and moved into place; what fails on the way is undone."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from pipeline.archive.recovery import inventory_at, settle, uncounted
from pipeline.archive.staging import commit, stage
from pipeline.archive.trouble import Damaged, What

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from pipeline.archive.model import Store


def add(store: Store, folder: str, files: Iterable[tuple[str, bytes]]) -> None:
    """Lays new files of an object down and moves them into place; after a fault the object is as it was."""
    settle(store)
    _require_known_versions(store.root / folder)
    try:
        stage(store, folder, files)
        commit(store, folder)
    except Exception:
        told = None
        # What cannot even be undone now, the next command undoes or carries on.
        with contextlib.suppress(Exception):
            told = settle(store, forward=False)
        if told is None or not told.forward:
            raise


def _require_known_versions(target: Path) -> None:
    """A version folder that does not count, and was not staged, is somebody's: it is neither continued nor removed."""
    old = inventory_at(target)
    if old and (strange := uncounted(target, old)):
        raise Damaged(target / strange[0], What.STRAY_VERSION, object_id=old.stored.id)
