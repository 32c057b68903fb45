"""A fault of a store, as a fact with the clause of OCFL that it offends."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """Where a store is not what was written; `clause` is OCFL's code (E092), `path` from the storage root, with `/`."""

    clause: str
    object_id: str
    path: str
    what: str

    @property
    def is_damage(self) -> bool:
        """Whether OCFL demands what is offended here; the rest it recommends."""
        return self.clause.startswith("E")
