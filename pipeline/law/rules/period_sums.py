"""CK-11 over figures: a period is not told less than the shorter periods inside it, and as much where they fill it."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.findings import Code, Kind, Severity
from pipeline.law.facts import DECIDED
from pipeline.law.rule import Rule, applied, not_applicable, spots, told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.content import Cell
    from pipeline.findings import Finding
    from pipeline.law.facts import Facts
    from pipeline.law.rule import Answer

CODE: Final = Code(
    "tong-ky-khac-phan",
    Severity.ERROR,
    Kind.DATA,
    "tính",
    "Số của cả kỳ bằng các phần của kỳ ấy cộng lại, không ít hơn một phần nào",
    clause="CK-11: các số liệu của cùng một cơ quan, cùng một kỳ khớp nhau",
    acceptable=True,
)


class _Told(NamedTuple):
    """A figure of the years since…until."""

    since: int
    until: int
    number: Decimal
    cell: Cell | None


def _check(facts: Facts) -> Answer:
    told_of = {key: parts for key, parts in _series(facts).items() if any(t.since != t.until for t in parts)}
    if not told_of:
        return not_applicable("không có số tổng hợp của nhiều năm")
    return applied(f for (what, _), parts in told_of.items() for f in _found(what, parts))


def _series(facts: Facts) -> dict[tuple[str, str], list[_Told]]:
    """The figures of one thing over the years: published totals of an award, initiatives of a level in a unit."""
    found: dict[tuple[str, str], list[_Told]] = defaultdict(list)
    for c in facts.counts:
        if c.since and c.until and c.number is not None and c.stage == DECIDED and not c.unit:
            found[f"{c.award.name}, {c.subject.lower()}", c.way].append(_Told(c.since, c.until, c.number, c.cell))
    for i in facts.recognised:
        if i.since and i.until and i.number is not None:
            key = (f"sáng kiến cấp {i.level}", facts.unit(i.unit))
            found[key].append(_Told(i.since, i.until, i.number, i.cell))
    return found


def _found(what: str, parts: list[_Told]) -> Iterator[Finding]:
    for whole in (t for t in parts if t.since != t.until):
        inside = [t for t in parts if t is not whole and whole.since <= t.since and t.until <= whole.until]
        inside = [t for t in inside if (t.since, t.until) != (whole.since, whole.until)]
        filled = _fill(whole, inside)
        total = sum((t.number for t in inside), Decimal(0))
        more = [t for t in inside if t.number > whole.number]
        if filled and total != whole.number:
            yield _finding(what, whole, inside, f"cộng các phần được {total}")
        elif more:
            yield _finding(what, whole, more[:1], f"riêng một phần đã là {more[0].number}")


def _fill(whole: _Told, inside: list[_Told]) -> bool:
    """Whether the parts are all the years of the whole, each once."""
    years = sorted(year for t in inside for year in range(t.since, t.until + 1))
    return years == list(range(whole.since, whole.until + 1))


def _finding(what: str, whole: _Told, parts: list[_Told], sums: str) -> Finding:
    return told(
        CODE,
        whole.cell,
        found=f"{what}, {whole.since}-{whole.until}: {whole.number}; {sums}"
        f" ({spots([t.cell for t in parts], whole.cell)})",
        expected="số của cả kỳ khớp với các phần",
        mend="sửa ô sai; nếu số đã công bố là như vậy thì ghi một dòng ở trang “Chấp nhận”",
    )


RULE: Final = Rule(
    CODE,
    number="CK-11",
    why="Tổng mà nhỏ hơn một phần, hoặc khác các phần cộng lại, thì có số sai. Dòng tổng trong một bảng soát riêng, mã"
    " tong-khong-khop.",
    wrong="2020-2024: 40; 2020-2022: 25 và 2023-2024: 18",
    right="2020-2024: 43; 2020-2022: 25 và 2023-2024: 18",
    check=_check,
)
