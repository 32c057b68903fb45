"""Labels of one list are written in one way."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.body.lettering import stretch
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.parts import Heading
    from pipeline.check.rule import Answer, Document

CODE = Code(
    "cung-cap-mot-kieu",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Các tiểu mục cùng một cấp trong một mục viết số thứ tự theo một kiểu",
    clause="NĐ 30/2020, Phụ lục I, II.6c",
)
_LEVELS: Final = (3, 4)
_FEWEST: Final = 3


def _check(document: Document) -> Answer:
    lists = [row for level in _LEVELS for row in _lists(document.parts.headings, level) if len(row) >= _FEWEST]
    if not lists:
        return not_applicable("không có danh mục từ ba tiểu mục trở lên")
    return applied(gathered(document, CODE, (f for row in lists for f in _faults(row))))


def _lists(headings: tuple[Heading, ...], level: int) -> Iterator[list[Heading]]:
    """The headings of a level that stand together under one heading of a higher level."""
    row: list[Heading] = []
    for heading in headings:
        if heading.level < level:
            yield row
            row = []
        elif heading.level == level:
            row.append(heading)
    yield row


def _faults(row: list[Heading]) -> Iterator[Fault]:
    looks = Counter(map(_look, row))
    usual, times = looks.most_common(1)[0]
    if times <= len(row) // 2:
        return
    for heading in row:
        if (look := _look(heading)) != usual:
            yield Fault(
                heading.paragraph,
                f"“{heading.label.strip()}” {_told(look)}",
                f"{_told(usual)} như {times} tiểu mục kia",
                "chọn một kiểu cho cả danh mục",
            )


def _look(heading: Heading) -> tuple[str, bool, bool]:
    """The marks around the number, and whether it is bold and italic."""
    given = heading.paragraph.label_format
    label = heading.label.strip()
    runs = () if given else stretch(heading.paragraph, 0, len(label))
    look = given or (runs[0].format if runs else heading.paragraph.mark)
    return re.sub(r"\d+", "1", label), look.bold, look.italic


def _told(look: tuple[str, bool, bool]) -> str:
    marks, bold, italic = look
    return f"dạng “{marks}”, {'đậm' if bold else 'không đậm'}, {'nghiêng' if italic else 'đứng'}"


RULE = Rule(
    CODE,
    why="Nghị định để văn bản tự chọn cấp nhỏ hơn khoản, với điều kiện theo một trình tự nhất định; một danh mục viết "
    "hai kiểu thì không còn nhận ra cấp nào.",
    wrong="1.1. (đậm) …\n1.2. (không đậm) …\n1.3. (đậm) …",
    right="1.1. (đậm) …\n1.2. (đậm) …\n1.3. (đậm) …",
    check=_check,
)
