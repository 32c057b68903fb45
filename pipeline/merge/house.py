"""The edited package while elements of the new build come into it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.ooxml import Element, Package


@dataclass(slots=True)
class House:
    """The edited package while guests of the new one come in; `numbers` are lists that are known to be the same."""

    package: Package
    new: Package
    number: Iterator[int]
    styles: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, str] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)


def drop(element: Element) -> None:
    """Takes an element out of its parent."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
