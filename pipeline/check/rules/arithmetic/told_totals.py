"""The total that the text tells beside a table agrees with the table's row of totals."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import is_vietnamese, plain, sentence, spoken, unquoted
from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.arithmetic.grids import grids
from pipeline.findings import Code, Kind, Severity
from pipeline.outline import Paragraph
from pipeline.vietnamese import parse_number

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from pipeline.check.rule import Answer, Document
    from pipeline.check.rules.arithmetic.grids import Grid
    from pipeline.findings import Finding

    Totals = dict[str, Decimal]

CODE: Final = Code(
    "tong-loi-van-bang",
    Severity.ERROR,
    Kind.DATA,
    "soát",
    "Tổng nêu trong lời văn bằng dòng tổng của bảng, của phụ lục",
    clause="thông lệ lập báo cáo: các con số của một văn bản khớp nhau",
)
_N: Final = r"\d{1,3}(?:\.\d{3})+|\d+"
_TOLD: Final = re.compile(
    rf"(?i)\b(?:tổng (?:cộng|số)|tất cả|cả thảy)[^.;:()\d]{{0,60}}?(?<![\w.,/])(?P<collectives>{_N}) (?:lượt )?tập thể"
    rf"(?:,| và|, và) (?P<people>{_N}) (?:lượt )?cá nhân"
)
_WHOM: Final = ("tập thể", "cá nhân")
_TWO: Final = 2


def _check(document: Document) -> Answer:
    totals = [t for grid in grids(document) if len(t := _totals(grid)) == _TWO]
    if not totals or not is_vietnamese(document.outline):
        return not_applicable("văn bản không có bảng có dòng tổng của tập thể và cá nhân")
    return applied(_found(document, totals))


def _totals(grid: Grid) -> Totals:
    """What the last row of totals holds under Tập thể and under Cá nhân, where each has one column only."""
    rows = [line for line in grid.lines if line.kind == "total"]
    if not rows:
        return {}
    columns = {w: [c for c, heads in grid.heads.items() if any(h.startswith(w) for h in heads)] for w in _WHOM}
    single = {w: rows[-1].slots[c[0]] for w, c in columns.items() if len(c) == 1 and c[0] in rows[-1].slots}
    return {w: slot.number for w, slot in single.items() if slot.number is not None}


def _found(document: Document, totals: list[Totals]) -> Iterator[Finding]:
    """Totals of which one number is a table's and the other is not: a slip, not another whole."""
    for block in document.parts.body:
        text = unquoted(plain(block.text)) if isinstance(block, Paragraph) else ""
        for told in _TOLD.finditer(text):
            given = {w: parse_number(told[g]) for w, g in zip(_WHOM, ("collectives", "people"), strict=True)}
            alike = [sum(given[w] == table[w] for w in _WHOM) for table in totals]
            if _TWO in alike or 1 not in alike:
                continue
            table = totals[alike.index(1)]
            whom = next(w for w in _WHOM if given[w] != table[w])
            yield CODE.at(
                document.place(block, sentence(text, *told.span())),  # type: ignore[arg-type]
                found=f"lời văn ghi tổng {spoken(given[whom] or table[whom])} {whom}, bảng ghi {spoken(table[whom])}",
                expected="một con số ở cả hai nơi",
                mend="đối chiếu với số liệu gốc rồi sửa nơi bị sai",
            )


RULE: Final = Rule(
    CODE,
    why="Câu tổng kết thường viết trước, bảng sửa sau; người nghe nhớ số trong câu, người đọc nhìn số trong bảng.",
    wrong="Tổng cộng 19 tập thể, 73 cá nhân được khen thưởng (dòng tổng của bảng: 19 và 72)",
    right="Tổng cộng 19 tập thể, 72 cá nhân được khen thưởng",
    check=_check,
)
