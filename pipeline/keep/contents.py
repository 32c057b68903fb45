"""What a version says before Word, as its archive holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.content import loads
from pipeline.keep.known import told
from pipeline.keep.pieces import CONTENT, stem

if TYPE_CHECKING:
    from pipeline.archive import Store
    from pipeline.content import Content
    from pipeline.keep.known import Version


def content_of(store: Store, version: Version) -> Content | None:
    """The version's Content; None for a person's copy, the archive's troubles where it cannot be read."""
    if f"{stem(version.record.key)}/{CONTENT}" not in version.paths:
        return None
    return told(store, version, CONTENT, lambda content: loads(content.decode()))
