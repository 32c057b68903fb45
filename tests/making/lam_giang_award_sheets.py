"""The sheet of awards as each year's clerk drew it: other words, another order, more or fewer heading rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.making.excel import COUNT, Table
from tests.making.lam_giang_awards import COUNTS, KEYS
from tests.making.lam_giang_office import MARK, OFFICE, ROOMS, UNITS, block

if TYPE_CHECKING:
    from collections.abc import Sequence

TITLES = ("tt", "xs", "co_n", "co_t")
MERITS = ("bk_n", "bk_t", "gk")
OWN_TITLES = ("ldtt", "cs", "cs_n")
OWN_MERITS = ("cn_bk_n", "cn_bk_t", "cn_gk")

FULL = {
    "tt": "Tập thể lao động tiên tiến",
    "xs": "Tập thể lao động xuất sắc",
    "co_n": "Cờ thi đua ngành Kiểm sát nhân dân",
    "co_t": "Cờ thi đua của Ủy ban nhân dân tỉnh",
    "bk_n": "Bằng khen của Viện trưởng VKSND tối cao",
    "bk_t": "Bằng khen của Chủ tịch UBND tỉnh",
    "gk": "Giấy khen",
    "ldtt": "Lao động tiên tiến",
    "cs": "Chiến sĩ thi đua cơ sở",
    "cs_n": "Chiến sĩ thi đua ngành Kiểm sát nhân dân",
}
SHORT = FULL | {
    "tt": "TTLĐTT",
    "xs": "TTLĐXS",
    "co_t": "Cờ thi đua của UBND tỉnh",
    "ldtt": "LĐTT",
    "cs": "CSTĐCS",
    "cs_n": "CSTĐ ngành",
}
OLD = FULL | {
    "tt": "Tập thể LĐTT",
    "xs": "Tập thể LĐXS",
    "co_t": "Cờ thi đua của UBND tỉnh",
    "cs": "Chiến sỹ thi đua cơ sở",
    "cs_n": "Chiến sỹ thi đua ngành",
}


@dataclass(frozen=True, slots=True)
class Form:
    """How one year's sheet is drawn: its words, individuals first or not, kinds as a heading row, blocks as rows."""

    words: dict[str, str]
    individuals_first: bool = False
    kinds: bool = False
    blocks: bool = False


FORMS = {
    2022: Form(SHORT),
    2023: Form(OLD, kinds=True),
    2024: Form(SHORT, individuals_first=True),
    2025: Form(OLD, blocks=True),
    2026: Form(FULL, kinds=True),
}
REMARKS = {
    (2022, "P4"): "Chưa bình xét Tập thể lao động tiên tiến",
    (2022, "KV6"): "Chưa bình xét Tập thể lao động tiên tiến",
    (2023, "P1"): "Có 01 đồng chí được công nhận Chiến sỹ thi đua ngành",
    (2023, "KV5"): "Chưa đạt chỉ tiêu về kiến nghị phòng ngừa",
    (2024, "TCCB"): "Nhân sự thay đổi trong năm",
    (2025, "P3"): "Tiếp nhận nhiệm vụ mới từ tháng 7/2025",
    (2025, "KV5"): "Cờ thi đua của UBND tỉnh theo phong trào chuyên đề",
    (2026, "KV1"): "Đơn vị dẫn đầu Khối các VKSND khu vực",
    (2026, "KV6"): "Chưa đủ điều kiện xét Tập thể lao động tiên tiến",
}


def order(form: Form) -> tuple[str, ...]:
    """The keys in the order of the form's columns."""
    collective, individual = TITLES + MERITS, OWN_TITLES + OWN_MERITS
    return individual + collective if form.individuals_first else collective + individual


def headings(form: Form) -> tuple[object, ...]:
    """The headings over the counts: “Tập thể” and “Cá nhân”, below them the awards."""
    collective = ("Tập thể", below(form, TITLES, MERITS))
    individual = ("Cá nhân", below(form, OWN_TITLES, OWN_MERITS))
    return (individual, collective) if form.individuals_first else (collective, individual)


def below(form: Form, titles: Sequence[str], merits: Sequence[str]) -> tuple[object, ...]:
    """The award names of one group, perhaps under a row that tells titles from forms of commendation."""
    words = [form.words[key.removeprefix("cn_")] for key in (*titles, *merits)]
    if not form.kinds:
        return tuple(words)
    return ("Danh hiệu thi đua", tuple(words[: len(titles)])), ("Hình thức khen thưởng", tuple(words[len(titles) :]))


def counts(year: int) -> list[tuple[str, dict[str, int]]]:
    """Each unit of a year with its counts by key."""
    return [(unit, dict(zip(KEYS, values, strict=True))) for unit, values in COUNTS[year]]


def award_sheet(year: int) -> Table:
    """The sheet “Khen thưởng theo đơn vị” of a year."""
    form, keys = FORMS[year], order(FORMS[year])
    total = [sum(of[key] for _, of in counts(year)) for key in keys]
    name = "Đơn vị" if year % 2 else "Tên đơn vị"
    return Table(
        name="Khen thưởng theo đơn vị" if year > 2022 else "Khen thưởng 2022",
        titles=(OFFICE, f"TỔNG HỢP KẾT QUẢ KHEN THƯỞNG THEO ĐƠN VỊ NĂM {year}", MARK),
        headings=("STT", name, *headings(form), "Ghi chú"),
        rows=list(lines(year, form, keys)),
        total=("", None, *total, None),
        widths=(6, 26, *(11.5 for _ in keys), 36),
        formats=dict.fromkeys(range(3, len(keys) + 3), COUNT),
        below=(f"Số liệu theo các quyết định khen thưởng và kết quả bình xét của năm thi đua {year}.",),
        numbered=False,
    )


def lines(year: int, form: Form, keys: Sequence[str]) -> list[tuple[object, ...]]:
    """The rows of units, under rows that name the block where the form has them."""
    rows: list[tuple[object, ...]] = []
    wide = len(keys) + 1
    for number, (unit, of) in enumerate(counts(year), 1):
        opens = form.blocks and unit in {"P1", "KV1"}
        heading = "I. Các phòng" if block(unit) == ROOMS else "II. Các VKSND khu vực"
        rows += [(None, heading, *([None] * wide))] if opens else []
        rows.append((number, UNITS[unit], *(of[key] for key in keys), REMARKS.get((year, unit))))
    return rows
