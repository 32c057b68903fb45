"""Facts gathered from the tables that were read, each with its cell; what a table does not tell stays unknown."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from pipeline.law.awards import known
from pipeline.law.beside import Quota
from pipeline.law.facts import COLLECTIVE, DECIDED, EXCLUSIVE, INDIVIDUAL, NESTED, STAGES, Count, Facts
from pipeline.law.named import Names, grants
from pipeline.law.other_facts import initiatives, office_names, percentages, recognised, units
from pipeline.law.rows import Row, each, told_of
from pipeline.law.unit_times import successors
from pipeline.tables import blanks_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pipeline.content import Cell
    from pipeline.law.awards import Award
    from pipeline.tables import Records

_MODES: Final = {COLLECTIVE: "đếm_tập_thể", INDIVIDUAL: "đếm_cá_nhân"}
_LISTS: Final = ("danh_sach_khen", "khen_cao", "danh_hieu_co_quan")


def gathered(
    tables: Mapping[str, Records],
    *,
    history: Iterable[Records] = (),
    extra: tuple[Award, ...] = (),
    period: tuple[int, int] | None = None,
) -> Facts:
    """The facts of the tables, by sheet key; `history` are lists of named awards of any year, `extra` the office's."""
    house = next(iter(_rows(tables, "thong_tin_chung")), None)
    names_at = {row.cell("tên") for row in _rows(tables, "danh_sach_khen")}
    listed = units(_rows(tables, "don_vi"))
    codes = {name: unit.code for unit in listed for name in unit.names}
    names = Names(office_names(house), codes)
    past = [grant for records in history for grant in grants("danh_sach_khen", each(records), extra, names)]
    now = [grant for key in _LISTS for grant in grants(key, _rows(tables, key), extra, names)]
    return Facts(
        period=period,
        counts=tuple(c for row in _rows(tables, "khen_thuong") if (c := _count(row, extra, names_at))),
        unfilled=tuple(c for row in _rows(tables, blanks_of("khen_thuong")) if (c := _count(row, extra, names_at))),
        grants=tuple(now),
        history=tuple(past or [g for g in now if g.sheet == "danh_sach_khen"]),
        units=listed,
        codes=codes,
        modes={s: mode for s, column in _MODES.items() if house and (mode := house.choice(column, NESTED, EXCLUSIVE))},
        unregistered_is_error=bool(house and house.choice("danh_hiệu_không_đăng_ký", "lỗi")),
        quotas=tuple(q for row in _rows(tables, "han_muc") if (q := _quota(row, extra))),
        recognised=recognised(_rows(tables, "so_sang_kien")),
        initiatives=initiatives(_rows(tables, "sang_kien")),
        percentages=percentages(_rows(tables, "so_khac")),
        successors=successors(listed, codes),
    )


def _rows(tables: Mapping[str, Records], key: str) -> tuple[Row, ...]:
    return each(tables[key]) if key in tables else ()


def _count(row: Row, extra: tuple[Award, ...], names_at: set[Cell | None]) -> Count | None:
    """The count that a row tells: of one year, or of the years of a published total; or one name of a list."""
    award = known(row.text("hình_thức"), extra, told_of(row))
    if award is None:
        return None
    since, until = row.whole("từ_năm"), row.whole("đến_năm")
    if since is None or until is None:
        since = until = row.whole("năm")
    subject, unit = row.text("đối_tượng"), row.text("đơn_vị")
    stage = row.choice("giai_đoạn_xét", *STAGES) or DECIDED
    way, cell = row.text("đếm_theo"), row.cell("số_lượng") or row.cell("hình_thức")
    number, is_name = _number(row.get("số_lượng")), cell is not None and cell in names_at
    day = row.day("ngày_quyết_định"), row.cell("ngày_quyết_định")
    return Count(award, subject, unit, since, until, number, cell, stage, way, is_name, *day)


def _quota(row: Row, extra: tuple[Award, ...]) -> Quota | None:
    award = known(row.text("danh_hiệu"), extra, told_of(row))
    if award is None:
        return None
    block, cell = row.cell("khối"), row.cell("số_lượng")
    return Quota(row.text("khối"), row.whole("năm"), award, _number(row.get("số_lượng")), cell or block, block or cell)


def _number(value: Any) -> Decimal | None:
    return value if isinstance(value, Decimal) else None
