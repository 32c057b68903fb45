"""A document to make, and what a user may narrow a run to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.spec import template_for

if TYPE_CHECKING:
    from pipeline.build.workspace import Office
    from pipeline.compute import Period, Selection
    from pipeline.spec import DatedTemplate, Declaration


@dataclass(frozen=True, slots=True)
class Order:
    """A document to make: its office, the year folder it is declared in, its row, its type and its period.

    `form` is the template to use whatever the row's day; without one the template is that of the day.
    """

    office: Office
    year: int
    row: Selection
    declaration: Declaration
    period: Period
    form: DatedTemplate | None = None

    @property
    def template(self) -> DatedTemplate | None:
        """The template in force on the document's day, the newest without a day; None where none is in force yet."""
        return self.form or template_for(self.declaration, self.row.column("ngày")[0])

    @property
    def reached(self) -> tuple[int, ...]:
        """The years that the document stands on, in order: that of its folder, and those of its period."""
        return tuple(sorted({self.year, *range(self.period.first, self.period.last + 1)}))

    @property
    def folder(self) -> str:
        """The folder that declares it, as the user knows it."""
        return "/".join(part for part in (self.office.name, self.office.years[self.year].name) if part)

    @property
    def title(self) -> str:
        """The document in the office's words, as a line of output names it."""
        first, last = self.period.first, self.period.last
        span = str(last) if first == last else f"{first}-{last}"
        return " · ".join(part for part in (self.declaration.title, self.office.name, span) if part)


@dataclass(frozen=True, slots=True)
class Choice:
    """What a user narrowed a run to; an empty list means everything."""

    offices: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    types: tuple[str, ...] = ()
