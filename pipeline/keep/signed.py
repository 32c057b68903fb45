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
    """The last signed version of a document."""

    version: Version
    facts: Issued


def signed_documents(store: Store) -> dict[str, Signed]:
    """The documents that were signed off, by key; of several signed versions the last counts."""
    found: dict[str, Signed] = {}
    for version in versions(store):
        facts = issued(store, version)
        if facts is not None:
            found[version.record.key] = Signed(version, facts)
    return found
