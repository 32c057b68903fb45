"""Tables written as text: the language of the cases below tests/law/rules.

A case is a text file. A line “bảng: khen_thuong” opens a table; the line below it names its columns, each further line
is a row, cells parted by “|”, a blank cell for a blank. “kỳ: 2024-2025” is the period, “lịch sử: danh_sach_khen” opens
a table of earlier years. “mong: CK-06 cảnh báo @ khen_thuong!E3 ~ words” is a finding that the case is to bring, of all
rules together; “mong: không áp dụng ~ words” says that the case's rule does not apply, and why. A line with “#” is a
remark.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from string import ascii_uppercase
from typing import TYPE_CHECKING, Any

import pandas as pd

from pipeline import law
from pipeline.content import Amount, Cell
from pipeline.tables import Records

if TYPE_CHECKING:
    from pathlib import Path

WHOLE = {"năm", "từ_năm", "đến_năm"}
NUMBERS = {"số_lượng", "cơ_sở", "ngành", "thứ_bậc"}
DAYS = {"ngày_quyết_định", "ngày_tuyển_dụng", "từ_ngày", "đến_ngày"}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A finding that a case is to bring."""

    code: str
    severity: str
    place: str
    words: str


@dataclass(slots=True)
class Case:
    """A case read: its tables, its period, what it is to bring."""

    tables: dict[str, Records] = field(default_factory=dict)
    history: list[Records] = field(default_factory=list)
    period: tuple[int, int] | None = None
    wanted: list[Wanted] = field(default_factory=list)
    not_applicable: str | None = None

    def facts(self) -> law.Facts:
        extra = law.extension(self.tables.get("danh_muc_them"))[0]
        return law.gathered(self.tables, history=self.history, extra=extra, period=self.period)


def read_case(path: Path) -> Case:
    case = Case()
    lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines()]
    block: list[str] = []
    for line in [*lines, "hết:"]:
        word, _, rest = line.partition(":")
        if word in {"bảng", "lịch sử", "kỳ", "mong", "hết"} and not line.startswith("|") and "|" not in word:
            _close(case, block)
            block = []
            if word in {"bảng", "lịch sử"}:
                block = [line]
            elif word == "kỳ":
                first, _, last = rest.strip().partition("-")
                case.period = (int(first), int(last or first))
            elif word == "mong":
                _expect(case, rest.strip())
        elif line and not line.startswith("#"):
            block.append(line)
    return case


def _close(case: Case, block: list[str]) -> None:
    if not block:
        return
    word, _, key = block[0].partition(":")
    records = table(key.strip(), *block[1:], file="2025/kt.xlsx" if word == "bảng" else "don-vi.xlsx")
    if word == "bảng":
        case.tables[key.strip()] = records
    else:
        case.history.append(records)


def table(key: str, heading: str, *rows: str, file: str = "2025/kt.xlsx") -> Records:
    """A table whose heading stands in row 1: the first row of figures is row 2, as a place names it."""
    columns = _cells(heading)
    if "năm" not in columns:
        columns.append("năm")
    values, cells = [], []
    for number, row in enumerate(rows, start=2):
        raw = _cells(row)
        raw += [""] * (len(columns) - len(raw))
        values.append({c: _value(c, r) for c, r in zip(columns, raw, strict=True)})
        places = [f"{letter}{number}" for letter in ascii_uppercase[: len(columns)]]
        cells.append({c: Cell(file, key, at, r) for c, at, r in zip(columns, places, raw, strict=True)})
    frames = [pd.DataFrame(part, columns=columns, dtype=object) for part in (values, cells)]
    return Records(key, *frames)


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.split("|")]


def _value(column: str, raw: str) -> Any:
    if raw in {"", "-"}:
        return None
    if column in WHOLE:
        return int(raw)
    if column in NUMBERS:
        return Decimal(raw)
    if column in DAYS:
        return datetime.strptime(raw, "%d/%m/%Y").date()  # noqa: DTZ007 - a day has no hour
    if column == "giá_trị":
        number, _, unit = raw.partition(" ")
        return Amount(Decimal(number), "", unit)
    return raw


def _expect(case: Case, words: str) -> None:
    if words.startswith("không áp dụng"):
        case.not_applicable = words.partition("~")[2].strip()
    elif words != "không có gì":
        head, _, told = words.partition("~")
        named, _, place = head.partition("@")
        code, _, severity = named.strip().partition(" ")
        case.wanted.append(Wanted(code, severity.strip(), place.strip(), told.strip()))
