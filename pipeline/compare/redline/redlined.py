"""The redline of two documents, made on copies without marks and checked against both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.compare.redline.engine import tracked
from pipeline.compare.redline.looks import with_looks
from pipeline.compare.redline.uncovered import Uncovered, uncovered
from pipeline.compare.redline.unmarked import unmarked

if TYPE_CHECKING:
    from pipeline.ooxml import Package


@dataclass(frozen=True, slots=True)
class Redline:
    """A document with tracked changes, and what it does not tell."""

    package: Package
    uncovered: tuple[Uncovered, ...] = ()


def redlined(old: Package, new: Package, author: str) -> Redline:
    """What changed from the old document to the new one, tracked as this author's; NoEngine without the extra."""
    one, other = unmarked(old), unmarked(new)
    made = tracked(one, other, author)
    left = uncovered(one, other, made)
    package = with_looks(one, made, left, author)
    return Redline(package, left if package is made else uncovered(one, other, package))
