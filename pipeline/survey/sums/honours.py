"""Awards of the State and the office's own titles by year: names counted, since no sheet tells their number."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pipeline.law.awards import extended
from pipeline.law.facts import COLLECTIVE, DECIDED
from pipeline.survey.views.view import BLANK, Entry, Line, Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.law.facts import Grant
    from pipeline.survey.sums.narrowing import Narrowed
    from pipeline.survey.sums.stock import Stock

_SHEETS: Final = {
    "khen_cao": "Khen thưởng cấp Nhà nước",
    "danh_hieu_co_quan": "Danh hiệu của cơ quan",
}
_NO_YEAR: Final = "Không ghi năm"
_NOTE: Final = "Đếm theo danh sách tên; không cộng với các bảng khác."


def honours(stock: Stock, span: tuple[int, int], asked: Narrowed) -> Table | None:
    """A group a sheet, a row an award, a column a year; one without a year stands in a column of its own."""
    order = {award.code: place for place, award in enumerate(extended(stock.extra))}
    known = [g for g in stock.facts.grants if _is_shown(g, span, asked)]
    known.sort(key=lambda g: (list(_SHEETS).index(g.sheet), g.subject != COLLECTIVE, order[g.award.code]))
    years = [*sorted({g.year for g in known if g.year}), *([None] if any(not g.year for g in known) else [])]
    rows = dict.fromkeys((g.sheet, g.subject, g.award.name) for g in known)
    lines = tuple(
        Line(
            f"{name} ({subject.lower()})",
            tuple(_count([g for g in known if (*_key(g), g.year) == (*row, year)]) for year in years),
            _SHEETS[row[0]],
        )
        for row in rows
        for _, subject, name in [row]
    )
    columns = tuple(str(year) if year else _NO_YEAR for year in years)
    title = "Khen thưởng cấp Nhà nước, danh hiệu của cơ quan"
    return Table("danh-sach", title, "Danh hiệu, hình thức", columns, lines, _NOTE) if lines else None


def _key(grant: Grant) -> tuple[str, str, str]:
    return grant.sheet, grant.subject, grant.award.name


def _is_shown(grant: Grant, span: tuple[int, int], asked: Narrowed) -> bool:
    if grant.sheet not in _SHEETS or grant.stage != DECIDED or asked.units or asked.initiatives:
        return False
    if asked.subjects and grant.subject not in asked.subjects:
        return False
    in_span = span[0] <= grant.year <= span[1] if grant.year else True
    return in_span and (not asked.awards or grant.award.code in asked.awards)


def _count(grants: Sequence[Grant]) -> Entry:
    cells = tuple(cell for g in grants if (cell := g.cell))
    return Entry(Decimal(len(grants)), cells) if grants else BLANK
