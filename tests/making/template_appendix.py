"""Appendices: tables of awards on landscape pages, with their own page numbers."""

from __future__ import annotations

from typing import Final

from tests.making.template_blocks import NUMBER
from tests.making.word import LANDSCAPE_WIDTH, Row, p, section, statement, table, tag

_COLUMNS: Final = (
    ("tt_xuất_sắc", "Tập thể lao động xuất sắc"),
    ("tt_tiên_tiến", "Tập thể lao động tiên tiến"),
    ("tt_cờ_ngành", "Cờ thi đua ngành"),
    ("tt_cờ_tỉnh", "Cờ thi đua tỉnh"),
    ("tt_bằng_khen_ngành", "Bằng khen cấp ngành"),
    ("tt_bằng_khen_tỉnh", "Bằng khen cấp tỉnh"),
    ("tt_giấy_khen", "Giấy khen"),
    ("cn_chiến_sĩ_ngành", "Chiến sĩ thi đua ngành"),
    ("cn_chiến_sĩ_cơ_sở", "Chiến sĩ thi đua cơ sở"),
    ("cn_tiên_tiến", "Lao động tiên tiến"),
    ("cn_bằng_khen_ngành", "Bằng khen cấp ngành"),
    ("cn_bằng_khen_tỉnh", "Bằng khen cấp tỉnh"),
    ("cn_giấy_khen", "Giấy khen"),
)
_COLLECTIVE: Final = 7


def appendix(number: str, title: str, rows: str, label: str, body: tuple[Row, ...]) -> str:
    """An appendix on landscape pages, with its own page numbers; `body` are the rows between headings and total."""
    widths = (652, 2132, *((863,) * len(_COLUMNS)))
    assert sum(widths) == LANDSCAPE_WIDTH
    note = f"(Kèm theo Báo cáo số {NUMBER} {{{{ văn_bản.ngày | ngày_dài }}}} của {{{{ cơ_quan.tên }}}})"
    first = (("BangDau", "STT", 1, "restart"), ("BangDau", label, 1, "restart"))
    kinds = (("BangDau", "Tập thể (lượt)", _COLLECTIVE), ("BangDau", "Cá nhân (lượt)", len(_COLUMNS) - _COLLECTIVE))
    below = (("BangDau", "", 1, "continue"), ("BangDau", "", 1, "continue"))
    heads = (
        Row((*first, *kinds), heading=True),
        Row((*below, *(("BangDau", heading) for _, heading in _COLUMNS)), heading=True),
    )
    total = Row((("BangTong", "Tổng cộng", 2), *numbers(f"{rows}.tổng", "BangTongSo")))
    return (
        p("PhuLucDau", number)
        + p("PhuLucTen", title)
        + p("PhuLucGhiChu", note)
        + p("CachDong")
        + table("BangKe", widths, *heads, *body, total)
        + p("NgatPhan", section=section(landscape=True, restart=True))
    )


def numbers(row: str, style: str) -> tuple[tuple[object, ...], ...]:
    """The cells of a row of counts, a dash where blank."""
    return tuple((style, f'{{{{ {row}.{name} | số | trống("-", "…") }}}}') for name, _ in _COLUMNS)


def loop(name: str, rows: str, *inside: Row) -> tuple[Row, ...]:
    """Rows printed for each row of a table."""
    wide = len(_COLUMNS) + 2
    return (statement(f"for {name} in {rows}", wide), *inside, statement("endfor", wide))


def opened(condition: str, *blocks: str) -> str:
    """Sections that follow the body where the condition holds."""
    return tag(f"if {condition}") + p("NgatPhan", section=section()) + "".join(blocks) + tag("endif")
