"""TT-65: the last line is “- Lưu: VT, ….”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, unreadable
from pipeline.check.rules.body.gathering import Fault, told
from pipeline.check.rules.recipients.bodies import kind
from pipeline.check.rules.recipients.items import UNKNOWN, is_file_copy, items
from pipeline.findings import Code, Kind, Severity
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.check.rule import Answer, Document
    from pipeline.check.rules.recipients.items import Item

CODE = Code(
    "TT-65",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Nơi nhận kết thúc bằng “- Lưu: VT, đơn vị soạn thảo.”",
    clause="NĐ 30/2020, Phụ lục I, II.9d",
)
_FORM: Final = re.compile(r"Lưu: VT(, [A-ZĐ0-9.-]+)*( ?\(?\d+b?\)?)?\.(\s.*)?", re.DOTALL)
_OF_MINUTES: Final = re.compile(rf"{_FORM.pattern}|Lưu: VT, [Hh]ồ sơ\.", re.DOTALL)  # Mẫu 1.9
_MINUTES: Final = "biên bản"
_NO_UNIT: Final = frozenset({"LƯU", "VT", "HS"})


def _check(document: Document) -> Answer:
    lines = items(document.parts)
    if not lines:
        return unreadable(UNKNOWN)
    form = _OF_MINUTES if kind(document.parts) == _MINUTES else _FORM
    return applied(told(document, CODE, fault) for fault in _faults(lines, form))


def _faults(lines: Sequence[Item], form: re.Pattern[str]) -> Iterator[Fault]:
    copies = [line for line in lines if is_file_copy(line)]
    if not copies:
        yield Fault(
            lines[-1].paragraph, "không có dòng Lưu", "dòng cuối “- Lưu: VT, ….”", "thêm dòng “- Lưu: VT, ….” ở cuối"
        )
    elif copies[0] is not lines[-1] and _names_another(lines[lines.index(copies[0]) + 1]):
        yield Fault(
            copies[0].paragraph, "sau dòng Lưu còn nơi nhận khác", "dòng Lưu ở cuối", "chuyển dòng Lưu xuống cuối"
        )
    for copy in copies:
        if not form.fullmatch(_text(copy)):
            yield Fault(copy.paragraph, f"“{_text(copy)}”", f"“{_right(copy)}”", f"sửa thành “- {_right(copy)}”")


def _names_another(line: Item) -> bool:
    """Whether the line after the file copy is a recipient, not the drafter's mark."""
    return bool(line.hyphen)


def _text(line: Item) -> str:
    return re.sub(r"^[-–—+•*]\s*", "", nfc(line.paragraph.text).strip()).replace("\u00a0", " ")


def _right(copy: Item) -> str:
    """The line as it should be, with the units that it names by abbreviations; else with an example."""
    words = [u for u in re.findall(r"[\w.-]+", copy.name) if u.upper() not in _NO_UNIT]
    units = words if all(u.isupper() for u in words) else ["VP"]
    return ", ".join(["Lưu: VT", *units]) + "."


RULE = Rule(
    CODE,
    why="Bản gốc lưu ở văn thư, bản chính ở đơn vị soạn thảo; dòng Lưu cho biết tìm bản nào ở đâu.",
    wrong="- Lưu VT, VPTH.",
    right="- Lưu: VT, VPTH.",
    check=_check,
)
