"""TT-52: authority and post in capitals, bold, upright, 13 to 14."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.check.rule import Rule, applied, unreadable
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.body.lettering import has_italic, is_bold, is_caps, outside, said, shown
from pipeline.check.rules.signature.lines import HIGH, LOW, UNKNOWN, title_lines
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.outline import Paragraph

CODE = Code(
    "TT-52",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Quyền hạn, chức vụ người ký: in hoa, cỡ 13 đến 14, đứng, đậm",
    clause="NĐ 30/2020, Phụ lục I, II.7đ",
)


def _check(document: Document) -> Answer:
    signature = document.parts.signature
    if signature is None:
        return unreadable(UNKNOWN)
    return applied(gathered(document, CODE, (f for line in title_lines(signature) for f in _faults(line))))


def _faults(line: Paragraph) -> Iterator[Fault]:
    if not is_caps(shown(line)):
        yield Fault(line, "viết chữ thường", "in hoa", "viết hoa cả dòng")
    if not is_bold(line) or has_italic(line):
        yield Fault(line, "chữ chưa đứng, đậm", "kiểu chữ đứng, đậm", "bôi đậm, bỏ nghiêng cả dòng")
    if wrong := outside(line, LOW, HIGH):
        yield Fault(line, f"cỡ chữ {said(wrong)}", "cỡ chữ 13 đến 14", "đặt cỡ chữ 13 hoặc 14")


RULE = Rule(
    CODE,
    why="Chức vụ là chỗ người nhận nhìn đầu tiên để biết văn bản do ai ký.",
    wrong="Viện trưởng (cỡ 12, không đậm)",
    right="VIỆN TRƯỞNG (cỡ 14, đậm)",
    check=_check,
)
