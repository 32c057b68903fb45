"""TT-62: the words “Nơi nhận:” in 12, bold, italic, at the left margin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, unreadable
from pipeline.check.rules.body.gathering import Fault, told
from pipeline.check.rules.body.lettering import is_bold, is_italic, outside, said
from pipeline.check.rules.recipients.items import UNKNOWN
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.outline import Paragraph

CODE = Code(
    "TT-62",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "“Nơi nhận:” chữ thường, cỡ 12, nghiêng, đậm, có dấu hai chấm, sát lề trái",
    clause="NĐ 30/2020, Phụ lục I, II.9d",
)
_SIZE: Final = 12
_NEAR: Final = 60


def _check(document: Document) -> Answer:
    if document.parts.recipients is None:
        return unreadable(UNKNOWN)
    return applied(told(document, CODE, f) for f in _faults(document.parts.recipients.heading))


def _faults(heading: Paragraph) -> Iterator[Fault]:
    words = " ".join(heading.text.split())
    if words != "Nơi nhận:":
        yield Fault(heading, f"“{words}”", "“Nơi nhận:”", "gõ lại “Nơi nhận” và dấu hai chấm liền sau")
    if not is_bold(heading) or not is_italic(heading):
        yield Fault(heading, "chữ chưa nghiêng, đậm", "kiểu chữ nghiêng, đậm", "bôi đậm và nghiêng “Nơi nhận:”")
    if wrong := outside(heading, _SIZE, _SIZE):
        yield Fault(heading, f"cỡ chữ {said(wrong)}", "cỡ chữ 12", "đặt cỡ chữ 12")
    if any(r.format.underline != "none" for r in heading.runs if r.text.strip()):
        yield Fault(heading, "chữ gạch chân", "không gạch chân", "bỏ gạch chân")
    form = heading.format
    if form.alignment == "center" or form.left + form.first_line > _NEAR:
        yield Fault(heading, "không sát lề trái", "sát lề trái", "canh trái, bỏ thụt đầu dòng")


RULE = Rule(
    CODE,
    why="Đây là dòng duy nhất cỡ 12 nghiêng, đậm của văn bản, nên người đọc thấy ngay chỗ bắt đầu Nơi nhận.",
    wrong="NƠI NHẬN (cỡ 13, gạch chân)",
    right="Nơi nhận: (cỡ 12, nghiêng, đậm)",
    check=_check,
)
