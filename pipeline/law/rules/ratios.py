"""CK-16 over figures: a percentage agrees with the ratio that its own row tells."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pipeline.findings import Code, Kind, Severity
from pipeline.law.rule import Rule, applied, not_applicable, told
from pipeline.vietnamese import spell_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.findings import Finding
    from pipeline.law.beside import Percentage
    from pipeline.law.facts import Facts
    from pipeline.law.rule import Answer

CODE: Final = Code(
    "ty-le-khac-so-lieu",
    Severity.ERROR,
    Kind.DATA,
    "tính",
    "Tỷ lệ phần trăm tính lại từ hai số của chính dòng ấy thì bằng số đã ghi",
    clause="CK-16: các số liệu của cùng một cơ quan, cùng một kỳ khớp nhau",
    acceptable=True,
)
_RATIO: Final = re.compile(r"(?<![\d/.,])(\d{1,6})\s*/\s*(\d{1,6})(?![\d/.,])")
_DATED: Final = re.compile(r"(?i)(?:ngày|tháng|quý|từ|đến|kỳ|số|khoản|điều)\s*$")  # “từ 01/6” is a day
_NEAR: Final = Decimal("0.01")
_YEARS: Final = range(1900, 2100)  # “9/2026” is a month, not a ratio


def _check(facts: Facts) -> Answer:
    pairs = [(p, ratio) for p in facts.percentages if (ratio := _ratio(p.words))]
    if not pairs:
        return not_applicable("không có tỷ lệ phần trăm bên hai số để tính lại")
    return applied(f for percentage, ratio in pairs for f in _found(percentage, *ratio))


def _ratio(words: str) -> tuple[int, int] | None:
    """The one ratio in the words; None where there is none, or more than one."""
    hits = [m for m in _RATIO.finditer(words) if not _DATED.search(words[: m.start()])]
    found = [(int(m[1]), int(m[2])) for m in hits]
    sound = [(part, whole) for part, whole in found if 0 < whole not in _YEARS and part <= whole]
    return sound[0] if len(sound) == 1 == len(found) else None


def _found(percentage: Percentage, part: int, whole: int) -> Iterator[Finding]:
    exponent = percentage.value.as_tuple().exponent
    places = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    right = round(Decimal(part) * 100 / whole, places)
    if abs(right - percentage.value) > _NEAR:
        yield told(
            CODE,
            percentage.cell,
            found=f"{spell_number(percentage.value)}%, trong khi {part}/{whole} là {spell_number(right)}%",
            expected="tỷ lệ tính từ hai số ấy",
            mend="sửa tỷ lệ, hoặc sửa hai số",
        )


RULE: Final = Rule(
    CODE,
    number="CK-16",
    why="Người đọc chia lại là thấy; 12/12 phải là 100%.",
    wrong="Đơn vị ký quy chế: 90%, ghi chú 12/12",
    right="Đơn vị ký quy chế: 100%, ghi chú 12/12",
    check=_check,
)
