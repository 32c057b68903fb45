"""TT-61: Kính gửi with its colon; one addressee on its line, several on lines of their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.body.gathering import Fault, told
from pipeline.check.rules.recipients.items import after_words, item
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.check.rule import Answer, Document
    from pipeline.outline import Paragraph

CODE = Code(
    "TT-61",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Kính gửi có dấu hai chấm; một nơi thì cùng dòng, từ hai nơi thì mỗi nơi một dòng “- …;”, dòng cuối “.”",
    clause="NĐ 30/2020, Phụ lục I, II.9d",
)


def _check(document: Document) -> Answer:
    if not document.parts.addressee:
        return not_applicable("văn bản không có Kính gửi")
    first, *below = document.parts.addressee
    faults = (*_words(first), *_places(first, below), *_lines(below))
    return applied(told(document, CODE, fault) for fault in faults)


def _words(first: Paragraph) -> Iterator[Fault]:
    if not re.match(r"Kính[ \u00a0]gửi:", first.text.strip()):
        yield Fault(first, f"“{first.text.strip()[:20]}”", "“Kính gửi:”", "gõ “Kính gửi” và dấu hai chấm liền sau")


def _places(first: Paragraph, below: Sequence[Paragraph]) -> Iterator[Fault]:
    beside = after_words(first)
    if beside and (below or ";" in beside.rstrip(";. ")):
        yield Fault(
            first,
            "nhiều nơi, có nơi cùng dòng với “Kính gửi”",
            "mỗi nơi một dòng riêng ở dưới, đầu dòng có gạch",
            "xuống dòng sau dấu hai chấm, mỗi nơi một dòng",
        )
    if not beside and len(below) == 1:
        yield Fault(
            below[0], "một nơi mà xuống dòng", "cùng dòng với “Kính gửi:”", "đưa tên nơi nhận lên sau dấu hai chấm"
        )


def _lines(below: Sequence[Paragraph]) -> Iterator[Fault]:
    for line in below if len(below) > 1 else ():
        taken, mark = item(line), "." if line is below[-1] else ";"
        if not taken.hyphen:
            yield Fault(line, "đầu dòng không có gạch", "“- ” đầu dòng", "thêm gạch đầu dòng")
        if taken.mark != mark:
            yield Fault(
                line,
                f"cuối dòng là “{taken.mark}”" if taken.mark else "cuối dòng không có dấu",
                f"dấu “{mark}”",
                f"đặt dấu “{mark}” ở cuối dòng",
            )


RULE = Rule(
    CODE,
    why="Văn thư lấy nơi gửi từ đây: một nơi một dòng thì không sót nơi nào.",
    wrong="Kính gửi: - Các phòng; Các VKSND khu vực",
    right="Kính gửi:\n- Các phòng;\n- Các VKSND khu vực.",
    check=_check,
)
