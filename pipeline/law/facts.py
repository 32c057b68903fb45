"""What the rules of the award law see: counts, grants by name, units, quotas; what no table tells is None, never 0."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Final

from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from pipeline.content import Cell
    from pipeline.law.awards import Award
    from pipeline.law.beside import Initiative, Initiatives, Percentage, Quota, Unit

REGISTERED: Final = "đăng ký"
PROPOSED: Final = "đề nghị"
DECIDED: Final = "đã quyết định"
OFFICE: Final = "(cơ quan)"
STAGES: Final = (REGISTERED, PROPOSED, DECIDED)
COLLECTIVE: Final = "Tập thể"
INDIVIDUAL: Final = "Cá nhân"
NESTED: Final = "lồng nhau"
EXCLUSIVE: Final = "riêng biệt"


@dataclass(frozen=True, slots=True)
class Count:
    """How many of an award a unit has, or the whole office (`unit` blank), in a year or in the years since…until.

    `number` is None where the cell is blank; `way` is “lượt”, “đối tượng” or blank where nobody said; `listed` where no
    number is written and the names of a list were counted. `day` is that of the decision, where the row tells it.
    """

    award: Award
    subject: str
    unit: str
    since: int | None
    until: int | None
    number: Decimal | None
    cell: Cell | None
    stage: str = DECIDED
    way: str = ""
    listed: bool = False
    day: date | None = None
    day_cell: Cell | None = None

    @property
    def year(self) -> int | None:
        """The one year that it tells of; None where it tells of several or says none."""
        return self.since if self.since == self.until else None


@dataclass(frozen=True, slots=True)
class Grant:
    """One award of one person or collective, by name; `sheet` is the key of the table that tells it.

    `who` is the key of whoever got it: a unit's code, the office's own, a person's folded name; people of one name are
    taken for one, so that no title is missed. `day` is that of the decision, `initiatives` the names of the initiatives
    that it rests on, `cells` by column.
    """

    sheet: str
    award: Award
    name: str
    who: str
    subject: str
    unit: str
    year: int | None
    cells: Mapping[str, Cell | None]
    stage: str = DECIDED
    day: date | None = None
    authority: str = ""
    initiatives: tuple[str, ...] = ()
    recruited: date | None = None
    barred: str = ""

    @property
    def cell(self) -> Cell | None:
        """The most telling cell: the award's, else any."""
        named = (self.cells.get(c) for c in ("danh_hiệu", "hình_thức", "tên"))
        return next((c for c in (*named, *self.cells.values()) if c), None)

    @property
    def decided_on(self) -> date | None:
        """The day of the decision; where nobody told it, the last of the year."""
        return self.day or (date(self.year, 12, 31) if self.year else None)


@dataclass(frozen=True, slots=True)
class Facts:
    """All that the tables of an office tell about awards.

    `unfilled` are the cells of the counts that hold none, blank or a dash. `grants` are those of the period,
    `history` those of all years that lists tell of; `codes` leads from the folded names of units to their codes;
    `modes` is the declared way of counting by subject; `unregistered_is_error` says whether the office knows no title
    without registration.
    """

    period: tuple[int, int] | None = None
    counts: tuple[Count, ...] = ()
    unfilled: tuple[Count, ...] = ()
    grants: tuple[Grant, ...] = ()
    history: tuple[Grant, ...] = ()
    units: tuple[Unit, ...] = ()
    codes: Mapping[str, str] = field(default_factory=dict)
    modes: Mapping[str, str] = field(default_factory=dict)
    unregistered_is_error: bool = False
    quotas: tuple[Quota, ...] = ()
    recognised: tuple[Initiatives, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
    percentages: tuple[Percentage, ...] = ()
    successors: Mapping[str, str] = field(default_factory=dict)

    def unit(self, name: str) -> str:
        """The code of the unit that goes by this name, else the folded name itself."""
        key = fold(name)
        return self.codes.get(key, key)

    def counted_as(self, name: str) -> str:
        """The code of the unit that holds its work in the end, however many mergers later."""
        code = self.unit(name)
        return self.successors.get(code, code)
