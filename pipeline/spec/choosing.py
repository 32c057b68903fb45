"""Which of a type's dated templates is in force on a day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.spec.declaration import DatedTemplate, Declaration


def template_for(declaration: Declaration, on: date | None) -> DatedTemplate | None:
    """The template in force on the day, the newest for a document without a date; None where none is in force yet."""
    in_force = [t for t in declaration.templates if on is None or t.since is None or t.since <= on]
    return max(in_force, key=lambda t: t.since or date.min, default=None)
