"""A profile: the rules that apply in a house, and what the house fixes where the decree leaves a range."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Profile:
    """A named set of rules; `without` are the codes left out, each with its reason; `values` what the house fixes.

    `values` by name: numbers (sizes in points, lengths in millimetres), words or lists of words, as in the TOML.
    """

    name: str
    title: str
    without: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, object] = field(default_factory=dict)

    def number(self, name: str, otherwise: float) -> float:
        """A number that the house fixes, else the decree's."""
        value = self.values.get(name, otherwise)
        return float(value) if isinstance(value, int | float) else otherwise

    def words(self, name: str) -> tuple[str, ...]:
        """A list of words that the house fixes; empty where it fixes none."""
        value = self.values.get(name, ())
        return tuple(str(v) for v in value) if isinstance(value, list | tuple) else ()
