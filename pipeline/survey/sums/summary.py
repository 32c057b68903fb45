"""The summary of an office's inputs: its tables in order, narrowed to what is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.survey.sums.by_unit import by_unit
from pipeline.survey.sums.by_year import by_year, of_periods
from pipeline.survey.sums.honours import honours
from pipeline.survey.sums.lacking import lacking, years_without
from pipeline.survey.sums.movements import movements
from pipeline.survey.sums.narrowing import Narrowed
from pipeline.survey.sums.stages import by_stage, by_stage_and_unit
from pipeline.survey.sums.told import AWARDS, INITIATIVES, all_told, years_of
from pipeline.survey.sums.years import columns
from pipeline.survey.views.view import View
from pipeline.vietnamese import spell_count

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.survey.sums.stock import Stock
    from pipeline.survey.sums.told import Told
    from pipeline.survey.views.view import Table

TITLE: Final = "Tổng hợp số liệu thi đua, khen thưởng"
BY_UNIT: Final = "-don-vi"
"""How the keys of tables by unit end: of a single unit they say what the others say."""
_ALL: Final = Narrowed()


def summary(stock: Stock, span: tuple[int, int], asked: Narrowed = _ALL) -> View:
    """What the inputs say of the years of the span; the year before it serves for comparison only."""
    told = tuple(t for t in all_told(stock) if asked.takes(t))
    shown = tuple(t for t in told if _within(t, span))
    years = years_of(shown)
    tables = [table for table in _tables(stock, told, shown, years) if table]
    tables += filter(None, [honours(stock, span, asked)])
    if len(asked.units) == 1:
        tables = [table for table in tables if not table.key.endswith(BY_UNIT)]
    if not asked.anything:
        within = [year for year in stock.years if span[0] <= year <= span[1]]
        tables += movements(stock.yearly, [year for year in within if not years or year <= years[-1]])
    return View(
        stock.office, stock.name or stock.office, (*_about(stock, told, shown, span),), tuple(tables), stock.findings
    )


def _within(told: Told, span: tuple[int, int]) -> bool:
    return span[0] <= told.since and told.until <= span[1]


def _tables(stock: Stock, told: Sequence[Told], shown: Sequence[Told], years: Sequence[int]) -> Iterator[Table | None]:
    awards, initiatives = ([t for t in told if t.kind == kind] for kind in (AWARDS, INITIATIVES))
    order, heads = stock.units.order, columns(told, years)
    yield by_year("theo-nam", "Khen thưởng theo năm", awards, heads)
    yield by_stage([t for t in shown if t.kind == AWARDS], years)
    yield by_stage_and_unit([t for t in shown if t.kind == AWARDS], years, order)
    yield by_unit(f"theo{BY_UNIT}", "Khen thưởng theo đơn vị", awards, heads, order)
    yield by_year("sang-kien", "Sáng kiến được công nhận theo năm", initiatives, heads)
    yield by_unit(f"sang-kien{BY_UNIT}", "Sáng kiến theo đơn vị", initiatives, heads, order)
    yield of_periods(shown)


def _about(stock: Stock, told: Sequence[Told], shown: Sequence[Told], span: tuple[int, int]) -> Iterator[str]:
    years = years_of(shown)
    units = len({t.unit for t in shown if t.unit and t.number is not None})
    if years:
        when = f"năm {years[0]}" if len(years) == 1 else f"các năm {years[0]}-{years[-1]}"
        yield f"Số liệu {when} của {spell_count(units)} đơn vị; chỉ tính số đã quyết định, trừ bảng ghi rõ giai đoạn."
    elif shown:
        yield "Chỉ có số liệu tổng hợp cả kỳ, không có số liệu từng năm."
    if untold := years_without(years, span):
        yield f"Không có số liệu năm {untold}: các bảng khen thưởng, sáng kiến không có cột của năm đó."
    if missing := lacking(stock, told, shown, years):
        yield f"Năm {years[-1]} chưa có số khen thưởng của {', '.join(missing)}; các tổng không gồm đơn vị này."
    if stock.findings:
        count = spell_count(len(stock.findings))
        yield f"Số liệu nhập còn {count} lỗi; số ở ô lỗi chưa được tính. Xem từng lỗi: pipeline problems"
