"""The tags that can be read, and the telling of those that cannot."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.findings import nearest
from pipeline.tags import CLOSERS, OPENERS, REFUSED, STATEMENTS, odd_form, odd_tag
from pipeline.tags.codes import BAD_TAG, BROKEN, FORBIDDEN
from pipeline.template.tags import Tag, fault_of, loose_end, tags_of

if TYPE_CHECKING:
    from pipeline.template.nesting import Break
    from pipeline.template.report import Report
    from pipeline.template.stretches import Stretch

_EMPTY: Final = {"for": "{{% for {} in () %}}", "if": "{{% if () %}}", "elif": "{{% elif () %}}"}
_TARGET: Final = re.compile(r"\bfor\s+([^\W\d]\w*)")


def readable_tags(lines: list[Stretch], report: Report) -> list[Tag]:
    """The tags of a part in reading order; a statement that cannot be read keeps its place, so that its end fits."""
    found: list[Tag] = []
    for number, line in enumerate(lines, start=1):
        _tell_odd(line, report)
        for tag in tags_of(line, number):
            found += _readable(tag, report)
    return found


def tell_break(fault: Break, report: Report) -> None:
    """Tells of a loop or condition that is not closed, not opened, or closed elsewhere."""
    tag, other = fault.tag, fault.other
    if other is not None:
        found = f"{tag.text} và {other.text} không cùng dạng, hoặc không cùng bậc"
        report.tell(BROKEN, tag.stretch, found, "đặt thẻ mở, thẻ đóng cùng dạng ({%p, {%tr hay {%), cùng ô, cùng bảng")
    elif tag.keyword in OPENERS:
        report.tell(BROKEN, tag.stretch, f"{tag.text} không có thẻ đóng", f"thêm thẻ đóng end{tag.keyword} cùng dạng")
    else:
        opener = CLOSERS.get(tag.keyword, "if")
        report.tell(BROKEN, tag.stretch, f"{tag.text} không có thẻ mở", f"thêm thẻ mở {opener}, hoặc xóa thẻ này")


def _tell_odd(line: Stretch, report: Report) -> None:
    odd, loose = odd_tag(line.quote), loose_end(line)
    if odd:
        report.add(odd_form(report.place(line), odd))
    if loose:
        report.tell(BAD_TAG, line, f"dấu “{loose}” lẻ", "viết cả thẻ trong một đoạn, đủ dấu mở và dấu đóng")


def _readable(tag: Tag, report: Report) -> list[Tag]:
    if tag.keyword and tag.keyword not in STATEMENTS:
        _tell_statement(tag, report)
        return []
    fault = fault_of(tag)
    if not fault:
        return [tag]
    report.tell(BAD_TAG, tag.stretch, f"thẻ {tag.text} sai cú pháp", "viết lại thẻ theo mẫu trong HUONG-DAN.md")
    if tag.keyword not in _EMPTY:
        return []
    target = _TARGET.search(tag.text)
    return [replace(tag, text=_EMPTY[tag.keyword].format(target[1] if target else "__"))]


def _tell_statement(tag: Tag, report: Report) -> None:
    if tag.keyword in REFUSED:
        report.tell(
            FORBIDDEN, tag.stretch, f"lệnh “{tag.keyword}”", "chỉ dùng for, if, elif, else và thẻ đóng của chúng"
        )
        return
    near = nearest(tag.keyword, STATEMENTS)
    mend = f"sửa thành “{near}” nếu đúng ý" if near else "chỉ dùng for, if, elif, else và thẻ đóng của chúng"
    report.tell(BAD_TAG, tag.stretch, f"lệnh “{tag.keyword}”", mend)
