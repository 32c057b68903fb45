"""The documents of an archive that were signed off."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.keep.issued import issued
from pipeline.keep.known import versions

if TYPE_CHECKING:
    from pipeline.archive import Store
    from pipeline.keep.issued import Issued
    from pipeline.keep.known import Version


@dataclass(frozen=True, slots=True)
class Signed:
    """The last signed version of a document, and all its versions."""

    version: Version
    facts: Issued
    history: tuple[Version, ...]


def signed_documents(store: Store) -> dict[str, Signed]:
    """The documents that were signed off, by key; of several signed versions the last counts."""
    found: dict[str, Signed] = {}
    every = versions(store)
    for version in every:
        facts = issued(store, version)
        if facts is not None:
            key = version.record.key
            found[key] = Signed(version, facts, tuple(v for v in every if v.record.key == key))
    return found
