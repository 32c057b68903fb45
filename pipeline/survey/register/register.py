"""The register of a unit, of the office itself or of each person of a name: every award with where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.law.facts import COLLECTIVE, OFFICE
from pipeline.survey.register.gaps import gaps, spelled_years
from pipeline.survey.register.pages import counted, named
from pipeline.survey.sums.narrowing import unit_of
from pipeline.survey.sums.told import LIST
from pipeline.survey.views.view import View
from pipeline.vietnamese import fold, spell_count

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.law.facts import Grant
    from pipeline.survey.sums.stock import Stock
    from pipeline.survey.views.view import Table

TITLE: Final = "Sổ thi đua, khen thưởng"
_NO_UNIT: Final = "không ghi đơn vị"
_TITLE: Final = "danh hiệu thi đua"
_TWICE: Final = "Có danh hiệu ghi hai lần trong một năm: có thể là hai người cùng tên, hoặc một dòng ghi thừa."


def registers(asked: str, stock: Stock) -> tuple[View, ...]:
    """The registers that bear the name in this office: of a unit, of the office, of persons; none where nobody does."""
    grants = every_grant(stock)
    found: list[View] = []
    if unit := unit_of(asked, stock):
        found.append(_of_unit(unit, grants, stock))
    if fold(asked) in _own_names(stock):
        tables = named("co-quan", [g for g in grants if g.who == OFFICE], stock, whose=False)
        found.append(_view(stock.name or stock.office, tables, stock))
    found += _of_persons(asked, grants, stock)
    return tuple(found)


def every_grant(stock: Stock) -> list[Grant]:
    """Every award by name that lists of any year tell, each row once."""
    return [*(g for g in stock.facts.grants if g.sheet != LIST), *stock.facts.history]


def persons(stock: Stock) -> tuple[str, ...]:
    """The names of all persons, each once."""
    return tuple(dict.fromkeys(g.name for g in every_grant(stock) if g.subject != COLLECTIVE and g.name))


def _own_names(stock: Stock) -> set[str]:
    house = stock.tables.get("thong_tin_chung")
    values = (
        [] if house is None else [v for c in ("tên", "tên_ngắn", "mã") if c in house.values for v in house.values[c]]
    )
    return {fold(str(value)) for value in values if value} | ({fold(stock.office)} if stock.office else set())


def _of_unit(unit: str, grants: Sequence[Grant], stock: Stock) -> View:
    code = stock.units.code(unit)
    mine = [g for g in grants if stock.unit(g.unit) == unit or _is_unit(g, unit, code, stock)]
    every = [c for c in stock.facts.counts if stock.unit(c.unit) == unit]
    counts = [c for c in every if not c.listed and c.number]
    former = {c: n for c, n in stock.units.titles.items() if stock.units.taken_over.get(c) == code}
    joined = (f"Gồm cả số liệu của {', '.join(former.values())} (nay thuộc {unit}).",) if former else ()
    untold = spelled_years(gaps(stock, {code, *former}, every, mine))
    tables = (*counted("so-luong", counts, stock), *named("danh-sach", mine, stock))
    return _view(unit, tables, stock, *joined, *untold)


def _is_unit(grant: Grant, unit: str, code: str, stock: Stock) -> bool:
    """Whether a collective that a list names is the unit, or one that it took the place of."""
    if grant.subject != COLLECTIVE:
        return False
    return grant.who == code or stock.units.taken_over.get(grant.who) == code or stock.unit(grant.name) == unit


def _of_persons(asked: str, grants: Sequence[Grant], stock: Stock) -> Iterator[View]:
    """A register for each unit in which someone of the name is; two such of one unit are told where it shows."""
    mine = [g for g in grants if g.subject != COLLECTIVE and fold(g.name) == fold(asked)]
    units = sorted(dict.fromkeys(stock.unit(g.unit) for g in mine), key=lambda u: (not u, stock.units.order(u), u))
    warned = len(units) > 1
    for number, unit in enumerate(units, start=1):
        own = [g for g in mine if stock.unit(g.unit) == unit]
        told = [f"Có {spell_count(len(units))} nơi ghi tên này; chương trình không coi là một người."] if warned else []
        told += [_TWICE] if _is_given_twice(own) else []
        tables = named(f"ca-nhan-{number}", own, stock, whose=False)
        name = min((g.name for g in own), key=str.isupper)
        yield _view(f"{name} ({unit or _NO_UNIT})", tables, stock, *told)


def _is_given_twice(grants: Sequence[Grant]) -> bool:
    """Whether a title, which one person has once, stands twice at one stage of one year."""
    every = [(g.award.code, g.year, g.stage) for g in grants if g.year and g.award.kind == _TITLE]
    return len(set(every)) < len(every)


def _view(name: str, tables: Sequence[Table], stock: Stock, *about: str) -> View:
    told = tuple(tables)
    none = () if told else ("Chưa có lần khen thưởng nào trong số liệu nhập.",)
    wrong = (f"Số liệu nhập còn {spell_count(len(stock.findings))} lỗi: pipeline problems",) if stock.findings else ()
    return View(stock.office, name, (*about, *none, *wrong), told, stock.findings)
