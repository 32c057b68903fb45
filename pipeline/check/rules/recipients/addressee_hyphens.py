"""The hyphens of several addressees stand one under another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.check.rule import Answer, Document
    from pipeline.outline import Paragraph

CODE = Code(
    "kinh-gui-thang-hang",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Các gạch đầu dòng dưới Kính gửi thẳng hàng với nhau",
    clause="NĐ 30/2020, Phụ lục I, II.9d",
)
_FEWEST: Final = 2
_NEAR: Final = 30


def _check(document: Document) -> Answer:
    lines = document.parts.addressee[1:]
    if len(lines) < _FEWEST:
        return not_applicable("Kính gửi không có danh sách nơi nhận")
    return applied(gathered(document, CODE, _faults(lines)))


def _faults(lines: Sequence[Paragraph]) -> Iterator[Fault]:
    first = lines[0].format
    for line in lines:
        form = line.format
        away = abs(form.left + form.first_line - first.left - first.first_line)
        if form.alignment == "center" or away > _NEAR:
            yield Fault(
                line,
                "dòng canh giữa, gạch đầu dòng so le" if form.alignment == "center" else "gạch đầu dòng lệch dòng đầu",
                "các gạch thẳng hàng dưới dấu hai chấm",
                "đặt cùng một Left indent cho các dòng này, canh trái",
            )


RULE = Rule(
    CODE,
    why="Danh sách thẳng hàng thì đếm được ngay văn bản gửi mấy nơi.",
    wrong="các dòng canh giữa, gạch so le",
    right="các gạch thẳng một cột dưới dấu hai chấm",
    check=_check,
)
