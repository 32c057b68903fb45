"""Awards by name, from the lists that tell who got what: one row an award."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.law.awards import known
from pipeline.law.facts import COLLECTIVE, DECIDED, OFFICE, STAGES, Grant
from pipeline.law.rows import told_of
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pipeline.law.awards import Award
    from pipeline.law.rows import Row

_OWN: Final = "danh_hieu_co_quan"
_BEFORE_NAMES: Final = re.compile(r"^(?:đ/c|đồng chí|ông|bà|các đồng chí)[\s.:]+", re.IGNORECASE)
_BETWEEN: Final = re.compile(r"\s*[;\n]\s*")
_PROCURACY: Final = re.compile(r"\b(?:viện kiểm sát nhân dân|viện ksnd|viện kiểm sát)\b")


@dataclass(frozen=True, slots=True)
class Names:
    """Who is who: the office's names, the full one first, and its units' codes by their folded names."""

    office: tuple[str, ...]
    codes: Mapping[str, str]

    def key(self, name: str, subject: str) -> str:
        """The key of a person, a unit or the office itself, however the name is written."""
        folded = fold(name)
        if subject != COLLECTIVE:
            return folded
        if _short(folded) in {_short(fold(one)) for one in self.office}:
            return OFFICE
        return self.codes.get(folded, _short(folded))


def grants(sheet: str, rows: Iterable[Row], extra: tuple[Award, ...], names: Names) -> Iterator[Grant]:
    """The awards that the rows of a list tell; a sheet of the office's own titles tells of the office."""
    for row in rows:
        award = known(row.text("danh_hiệu") or row.text("hình_thức"), extra, told_of(row))
        if award is not None:
            yield _grant(sheet, row, award, names)


def _grant(sheet: str, row: Row, award: Award, names: Names) -> Grant:
    subject = row.text("đối_tượng") or (COLLECTIVE if sheet == _OWN else "")
    name = _BEFORE_NAMES.sub("", row.text("tên")) if sheet != _OWN else next(iter(names.office), "cơ quan")
    return Grant(
        sheet,
        award,
        name,
        OFFICE if sheet == _OWN else names.key(name, subject),
        subject,
        row.text("đơn_vị"),
        row.whole("năm"),
        {column: row.cell(column) for column in row.cells},
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


def _short(folded: str) -> str:
    """The name with the procuracy in one spelling."""
    return _PROCURACY.sub("vksnd", folded)
