"""The list of recipients in small letters of 11, upright, at the left margin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, unreadable
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.body.lettering import has_bold, has_italic, is_caps, outside, said, shown
from pipeline.check.rules.recipients.items import UNKNOWN
from pipeline.findings import Code, Kind, Severity
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.outline import Paragraph

CODE = Code(
    "noi-nhan-co-chu",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Danh sách nơi nhận: chữ thường, cỡ 11, đứng, sát lề trái",
    clause="NĐ 30/2020, Phụ lục I, II.9d",
)
_SIZE: Final = 11
_NEAR: Final = 60
_OF_SHORT_FORMS: Final = frozenset("ĐƯ")


def _check(document: Document) -> Answer:
    if document.parts.recipients is None or not document.parts.recipients.lines:
        return unreadable(UNKNOWN)
    return applied(gathered(document, CODE, (f for line in document.parts.recipients.lines for f in _faults(line))))


def _faults(line: Paragraph) -> Iterator[Fault]:
    if wrong := outside(line, _SIZE, _SIZE):
        yield Fault(line, f"cỡ chữ {said(wrong)}", "cỡ chữ 11", "đặt cỡ chữ 11 cho danh sách")
    if has_bold(line) or has_italic(line):
        yield Fault(line, "chữ đậm hoặc nghiêng", "chữ đứng, không đậm", "bỏ đậm, bỏ nghiêng trong danh sách")
    if is_caps(shown(line)) and any(not c.isascii() and c not in _OF_SHORT_FORMS for c in nfc(shown(line))):
        yield Fault(line, "in hoa cả dòng", "chữ in thường", "gõ lại bằng chữ thường")
    form = line.format
    if form.alignment == "center" or form.left + form.first_line > _NEAR:
        yield Fault(line, "gạch đầu dòng không sát lề trái", "sát lề trái", "canh trái, bỏ thụt đầu dòng")


RULE = Rule(
    CODE,
    why="Danh sách là phần phụ, nhỏ hơn lời văn; cùng một cỡ thì khối Nơi nhận gọn trong một góc trang.",
    wrong="danh sách cỡ 13, nghiêng",
    right="danh sách cỡ 11, đứng",
    check=_check,
)
