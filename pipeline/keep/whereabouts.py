"""Where the archive of a workspace lies: made or found there, and refused where it lost what it held."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Final

from pipeline.archive import ArchiveTrouble, NoStore, Store, changing, create_store, open_store, recover
from pipeline.keep.losses import absent, fewer, forgotten, other
from pipeline.keep.memory import MEMORY, counts, remembered
from pipeline.keep.troubles import trouble_at

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.findings import Finding
    from pipeline.keep.memory import Memory

DEFAULT: Final = "luu-tru"

Troubles = tuple["Finding", ...]


def whereabouts(outputs: Path, asked: Path | None = None) -> tuple[Store | None, Troubles]:
    """The archive of these outputs, ready to be written, made where there was none before; else the reason.

    An interrupted write is carried on or undone first.
    """
    memory = remembered(outputs)
    root = _root(outputs, asked, memory)
    try:
        if memory is None and _has_memory(outputs) and not _is_store(root):
            return None, (forgotten(outputs, root),)
        if memory is not None and memory.objects and (wrong := _lost(root, memory)):
            return None, wrong
        store = create_store(root)
        with changing(store):
            return store, ()
    except (ArchiveTrouble, OSError) as trouble:
        return None, (trouble_at(root, trouble),)


def existing(outputs: Path, asked: Path | None = None) -> tuple[Store | None, Troubles]:
    """The archive of these outputs for reading; nothing is made where there is none."""
    memory = remembered(outputs)
    root = _root(outputs, asked, memory)
    try:
        return _recovered(root), ()
    except NoStore:
        return None, (_missing(outputs, root, memory),)
    except (ArchiveTrouble, OSError) as trouble:
        return None, (trouble_at(root, trouble),)


def beheld(outputs: Path) -> tuple[Store | None, Troubles]:
    """The archive of these outputs, with what would stop a build; nothing is wrong where nothing was kept yet."""
    memory = remembered(outputs)
    root = _root(outputs, None, memory)
    try:
        store = _recovered(root)
        return store, shrunk(outputs, store)
    except NoStore:
        kept = memory.objects if memory else _has_memory(outputs)
        return None, (_missing(outputs, root, memory),) if kept else ()
    except (ArchiveTrouble, OSError) as trouble:
        return None, (trouble_at(root, trouble),)


def shrunk(outputs: Path, store: Store) -> Troubles:
    """What these outputs remember of this archive and it holds no more; nothing of an archive that is another one."""
    memory = remembered(outputs)
    if memory is None or memory.root.resolve() != store.root.resolve():
        return ()
    return fewer(store.root, counts(store, passing=True), memory)


def _recovered(root: Path) -> Store:
    """The archive at this place, an interrupted write carried on or undone where it can be."""
    store = open_store(root)
    # An archive that can only be read is read as it is.
    with contextlib.suppress(OSError):
        recover(store)
    return store


def _root(outputs: Path, asked: Path | None, memory: Memory | None) -> Path:
    return asked or (memory.root if memory else outputs / DEFAULT)


def _has_memory(outputs: Path) -> bool:
    """Whether there is a memory at all, broken or not."""
    return (outputs / MEMORY).exists()


def _missing(outputs: Path, root: Path, memory: Memory | None) -> Finding:
    return forgotten(outputs, root) if memory is None and _has_memory(outputs) else absent(root, memory)


def _is_store(root: Path) -> bool:
    try:
        open_store(root)
    except NoStore:
        return False
    return True


def _lost(root: Path, memory: Memory) -> Troubles:
    """What stops a build: the archive is gone, has fewer versions than before, or another one is asked for."""
    try:
        held = counts(_recovered(root))
    except NoStore:
        return (absent(root, memory) if root == memory.root else other(root, memory),)
    return fewer(root, held, memory)
