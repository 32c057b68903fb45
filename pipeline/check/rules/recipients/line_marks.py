"""TT-63: each recipient on a line “- …;”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.check.rule import Rule, applied, unreadable
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.recipients.items import UNKNOWN, is_file_copy, items
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.check.rules.recipients.items import Item

CODE = Code(
    "TT-63",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Mỗi nơi nhận một dòng: đầu dòng gạch đầu dòng, cuối dòng dấu chấm phẩy",
    clause="NĐ 30/2020, Phụ lục I, II.9d",
)


def _check(document: Document) -> Answer:
    lines = items(document.parts)
    if not lines:
        return unreadable(UNKNOWN)
    return applied(gathered(document, CODE, (f for line in lines for f in _faults(line))))


def _faults(line: Item) -> Iterator[Fault]:
    """The line of the file copy has a rule of its own for its end; so has a purpose behind the semicolon."""
    if not line.hyphen.strip().startswith("-"):
        sign = line.hyphen.strip()
        found = f"đầu dòng là “{sign}”" if sign else "đầu dòng không có gạch"
        yield Fault(
            line.paragraph, found, "“- ” đầu dòng", f"đổi “{sign}” thành “-”" if sign else "thêm “- ” vào đầu dòng"
        )
    if is_file_copy(line) or (line.purpose and ";" in line.paragraph.text.rstrip(" ;.")):
        return
    if line.mark != ";":
        found = f"cuối dòng là “{line.mark}”" if line.mark else "cuối dòng không có dấu"
        yield Fault(line.paragraph, found, "dấu chấm phẩy (;)", "đặt dấu chấm phẩy ở cuối dòng")


RULE = Rule(
    CODE,
    why="Mỗi dòng là một nơi văn thư phải gửi; gạch ở đầu và chấm phẩy ở cuối tách rõ từng nơi.",
    wrong="+ Lãnh đạo VKSND tỉnh,",
    right="- Lãnh đạo VKSND tỉnh;",
    check=_check,
)
