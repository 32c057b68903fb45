"""The version that a person's copy was begun with: its content serves the copy, which has none of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.keep import versions

if TYPE_CHECKING:
    from pipeline.archive import Store
    from pipeline.keep import Version


def begun_with(store: Store, version: Version) -> Version | None:
    """The version itself where the program made it; None for a copy whose own version the archive no longer has."""
    if not version.record.adopted:
        return version
    record = version.record
    alike = [v for v in versions(store) if (v.record.key, v.record.outline) == (record.key, record.outline)]
    made = [v for v in alike if not v.record.adopted and v.record.number < record.number]
    return made[-1] if made else None
