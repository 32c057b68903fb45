"""Awards by name, from the lists that tell who got what: one row an award."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.law.awards import known
from pipeline.law.facts import COLLECTIVE, DECIDED, STAGES, Grant

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.law.awards import Award
    from pipeline.law.rows import Row

_BEFORE_NAMES: Final = re.compile(r"^(?:đ/c|đồng chí|ông|bà|các đồng chí)[\s.:]+", re.IGNORECASE)
_BETWEEN: Final = re.compile(r"\s*[;\n]\s*")


def grants(sheet: str, rows: Iterable[Row], extra: tuple[Award, ...], office: tuple[str, ...]) -> Iterator[Grant]:
    """The awards that the rows of a list tell; a sheet of the office's own titles tells of the office."""
    own = office[0] if office and sheet == "danh_hieu_co_quan" else ""
    for row in rows:
        award = known(row.text("danh_hiệu") or row.text("hình_thức"), extra)
        if award is not None:
            yield _grant(sheet, row, award, own)


def _grant(sheet: str, row: Row, award: Award, own: str) -> Grant:
    cells = {name: row.cell(name) for name in row.cells}
    return Grant(
        sheet,
        award,
        own or _BEFORE_NAMES.sub("", row.text("tên")),
        row.text("đối_tượng") or (COLLECTIVE if sheet == "danh_hieu_co_quan" else ""),
        row.text("đơn_vị"),
        row.whole("năm"),
        cells,
        row.choice("giai_đoạn_xét", *STAGES) or DECIDED,
        row.day("ngày_quyết_định"),
        row.text("thẩm_quyền"),
        _several(row),
        row.day("ngày_tuyển_dụng"),
        row.text("kỷ_luật"),
    )


def _several(row: Row) -> tuple[str, ...]:
    written = row.get("sáng_kiến")
    return tuple(part for part in _BETWEEN.split(written.strip()) if part) if isinstance(written, str) else ()
